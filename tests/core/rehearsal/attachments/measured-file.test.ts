import { expect, it } from "vitest";
import { measuredFile } from "../../../../src/core/rehearsal/attachments/measured-file.ts";

// FIPS 180-2, appendix B.1 and the empty message.
const ofAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const ofNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

it("gives length, published checksum and beginning, however the bytes are cut", async () => {
  const [a, b, c] = ["a", "b", "c"].map((text) => new TextEncoder().encode(text));
  const chunks = [a, b, c].filter((one) => one !== undefined);
  const found = await measuredFile(chunks);
  expect(found).toMatchObject({ bytes: 3, sha256: ofAbc });
  expect(new TextDecoder().decode(found.head)).toBe("abc");
});

it("knows an empty file", async () => {
  expect(await measuredFile([])).toMatchObject({ bytes: 0, sha256: ofNothing });
});
