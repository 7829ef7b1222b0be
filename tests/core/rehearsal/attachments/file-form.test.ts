import { expect, it } from "vitest";
import { opensAs } from "../../../../src/core/rehearsal/attachments/file-form.ts";

const bytes = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));

it.each([
  ["photo.jpg", "\xFF\xD8\xFF\xE0", true],
  ["really-a-png.JPG", "\x89PNG\r\n\x1A\n", true],
  ["photo.heic", "\0\0\0\x18ftypheic", true],
  ["contract.pdf", "%PDF-1.7", true],
  ["list.xlsx", "PK\x03\x04", true],
  ["photo.jpg", "<html>expired", false],
  ["contract.pdf", "", false],
  ["notes.txt", "anything", null],
  ["no-ending", "anything", null],
  ["x.constructor", "anything", null],
])("%s beginning with %j opens: %s", (name, head, opens) => {
  expect(opensAs(name, bytes(head))).toBe(opens);
});
