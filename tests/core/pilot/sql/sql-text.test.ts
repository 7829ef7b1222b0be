import { expect, it } from "vitest";
import {
  indented,
  isOneOf,
  quotedName,
  quotedText,
  textList,
} from "../../../../src/core/pilot/sql/sql-text.ts";

it("lets no name or text end its own quotes", () => {
  expect(quotedName("a`b\\c")).toBe("`a\\`b\\\\c`");
  expect(quotedText("it's \\ ' OR 1=1 --")).toBe("'it\\'s \\\\ \\' OR 1=1 --'");
  expect(quotedText("two\nlines\u0000")).toBe("'two\\x0alines\\x00'");
  expect(textList(["退貨", "'"])).toBe("'退貨', '\\''");
});

it("asks nothing of an empty list, and keeps lines apart", () => {
  expect(isOneOf("channel", [])).toBe("0");
  expect(isOneOf("channel", new Set(["line"]))).toBe("channel IN ('line')");
  expect(indented("a\n\nb", 2)).toBe("  a\n\n  b");
});
