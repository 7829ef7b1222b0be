import { expect, it } from "vitest";
import { displayWidth } from "../../../src/core/diagnostic/display-width.ts";
import { drawExcerpt } from "../../../src/core/diagnostic/excerpt.ts";

const draw = (line: string, column: number, length = 1, number = 7) =>
  drawExcerpt(line, { file: "a.yaml", line: number, column, length });

/** The columns of the terminal above the carets. */
function aboveCarets(drawn: string): string {
  const [text = "", carets = ""] = drawn.split("\n");
  const start = carets.indexOf("^");
  const end = carets.lastIndexOf("^") + 1;
  let column = 0;
  let above = "";
  for (const character of text) {
    if (column >= start && column < end) above += character;
    column += displayWidth(character);
  }
  return above;
}

it("carets stand under what is meant", () => {
  expect(draw("wieght: 3", 1, 6)).toBe("7 | wieght: 3\n  | ^^^^^^");
});

it("also behind Chinese characters, and as wide as those", () => {
  expect(draw("權重: 十", 5)).toBe("7 | 權重: 十\n  |       ^^");
  expect(aboveCarets(draw("名稱：測試", 3))).toBe("：");
});

it("hostile characters are drawn as numbers, and the caret still fits", () => {
  const drawn = draw("a\u001b[2Jb: x", 7);
  expect(drawn).not.toContain("\u001b");
  expect(aboveCarets(drawn)).toBe(":");
});

it("long lines are cut around the caret to 80 columns", () => {
  const long = `${"前文".repeat(60)}: wrong, ${"後文".repeat(60)}`;
  const drawn = draw(long, 123, 5, 1234);
  for (const line of drawn.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  expect(aboveCarets(drawn)).toBe("wrong");
  expect(drawn.match(/…/g)).toHaveLength(2);
});

it("what is meant may itself be longer than the line has room", () => {
  const drawn = draw("x".repeat(500), 10, 400);
  for (const line of drawn.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  expect(drawn).toContain("^");
});

it("a place behind the end of the line still gets a caret", () => {
  expect(draw("ab", 3)).toBe("7 | ab\n  |   ^");
  expect(draw("", 1)).toBe("7 |\n  | ^");
});
