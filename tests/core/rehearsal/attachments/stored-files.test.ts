import { expect, it } from "vitest";
import { fileFinder } from "../../../../src/core/rehearsal/attachments/stored-files.ts";

it.each([
  ["F-1/photo.jpg", "F-1/photo.jpg"],
  ["F-1_photo.jpg", "F-1_photo.jpg"],
  ["F-1-photo.jpg", "F-1-photo.jpg"],
  ["2026/F-1.jpg", "2026/F-1.jpg"],
  ["F-1", "F-1"],
  ["photo.jpg", "photo.jpg"],
  ["F-2.jpg", null],
])("finds a file that was stored as %s", (stored, found) => {
  expect(fileFinder([stored])("F-1", "photo.jpg")).toBe(found);
});

it("takes the file of its own id before another of the same name", () => {
  const find = fileFinder(["photo.jpg", "F-2/photo.jpg", "F-1/photo.jpg"]);
  expect(find("F-2", "photo.jpg")).toBe("F-2/photo.jpg");
  expect(find("", "")).toBeNull();
});

it("never takes the file of another attachment that has the same name", () => {
  const find = fileFinder(["F-1/photo.jpg"], new Set(["F-1", "F-3"]));
  expect(find("F-1", "photo.jpg")).toBe("F-1/photo.jpg");
  expect(find("F-3", "photo.jpg")).toBeNull();
});
