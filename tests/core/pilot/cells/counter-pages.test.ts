import { expect, it } from "vitest";
import { CounterPages, pageLength } from "../../../../src/core/pilot/cells/counter-pages.ts";

it("keeps what was counted when it grows, and gives empty pages that do not overlap", () => {
  const pages = new CounterPages();
  const starts = Array.from({ length: 40 }, (_, page) => {
    const start = pages.add();
    expect(pages.bytes.subarray(start, start + pageLength).every((count) => count === 0)).toBe(
      true,
    );
    pages.bytes.fill(page + 1, start, start + pageLength);
    return start;
  });
  expect(starts.map((start) => pages.bytes[start + pageLength - 1])).toEqual(
    starts.map((_, page) => page + 1),
  );
});
