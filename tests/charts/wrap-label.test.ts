import fc from "fast-check";
import { expect, it } from "vitest";
import { textWidth } from "../../src/charts/text-width.ts";
import { wrapLabel } from "../../src/charts/wrap-label.ts";

it("breaks Chinese between characters and Latin at spaces", () => {
  expect(wrapLabel("資料匯出與退場", 4)).toEqual(["資料匯出", "與退場"]);
  expect(wrapLabel("Data export and exit", 7)).toEqual(["Data export", "and exit"]);
});

it("never begins a line with a closing mark, nor leaves one lonely character", () => {
  expect(wrapLabel("北辰客服雲（經銷：聯岳資訊）", 12)).toEqual([
    "北辰客服雲（經",
    "銷：聯岳資訊）",
  ]);
  expect(wrapLabel("北辰雲（聯岳）", 4)).toEqual(["北辰雲", "（聯岳）"]);
  expect(wrapLabel("完成，待審", 2, 3).every((line) => !line.startsWith("，"))).toBe(true);
});

it("ends in an ellipsis when there is no more room", () => {
  expect(wrapLabel("超長名稱超長名稱超長名稱", 4, 2)).toEqual(["超長名稱", "超長名…"]);
});

it("keeps every line in its room, whatever the words, and loses none while there is room", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 80 }),
      fc.integer({ min: 4, max: 30 }),
      (label, em) => {
        // One closing mark may hang over the edge; a whole cluster that is wider cannot be broken.
        for (const line of wrapLabel(label, em, 3))
          expect(textWidth(line)).toBeLessThanOrEqual(em + 1);
        const whole = wrapLabel(label, em, 1000).join("").replace(/\s/g, "");
        expect(whole).toBe(label.replace(/[\p{Cc}\s]/gu, ""));
      },
    ),
  );
});
