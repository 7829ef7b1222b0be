import { expect, it } from "vitest";
import { storedAttachment } from "../../../src/core/parse/stored-attachment.ts";

it("knows the files of a rehearsed export by their paths", () => {
  const path = "pilots/norvane/export-rehearsal/old/attachments/F-1/photo.jpg";
  expect(storedAttachment(path)).toEqual({
    period: "norvane",
    side: "old",
    below: "F-1/photo.jpg",
  });
  expect(storedAttachment("pilots/norvane/export-rehearsal/old/attachments.csv")).toBeNull();
});
