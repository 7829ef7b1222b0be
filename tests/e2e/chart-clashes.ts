import type { Page } from "@playwright/test";

/** Words of the drawings in sight that touch each other or leave their drawing; and how many were looked at. */
export const chartClashes = async (page: Page): Promise<{ words: number; clashes: string[] }> => {
  const perDrawing = await page.locator("svg.plot").evaluateAll((drawings) =>
    drawings.map((drawing) => {
      const frame = drawing.getBoundingClientRect();
      if (frame.width === 0) return { words: 0, clashes: [] };
      const words = [...drawing.querySelectorAll("text")].map((text) => ({
        text: text.textContent ?? "",
        box: text.getBoundingClientRect(),
      }));
      const isOutside = ({ box }: (typeof words)[number]) =>
        box.left < frame.left - 1 ||
        box.right > frame.right + 1 ||
        box.top < frame.top - 1 ||
        box.bottom > frame.bottom + 1;
      const touches = (one: DOMRect, other: DOMRect) =>
        one.left < other.right - 1 &&
        other.left < one.right - 1 &&
        one.top < other.bottom - 4 &&
        other.top < one.bottom - 4;
      const clashes = words.filter(
        (word, index) =>
          isOutside(word) || words.slice(index + 1).some((other) => touches(word.box, other.box)),
      );
      return { words: words.length, clashes: clashes.map(({ text }) => text) };
    }),
  );
  return {
    words: perDrawing.reduce((sum, one) => sum + one.words, 0),
    clashes: perDrawing.flatMap((one) => one.clashes),
  };
};
