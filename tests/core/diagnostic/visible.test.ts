import { expect, it } from "vitest";
import { visible } from "../../../src/core/diagnostic/visible.ts";

it.each([
  ["colours", "a\u001b[31mb", "a\\u{1B}[31mb"],
  ["one-byte escapes", "\u009b31m", "\\u{9B}31m"],
  ["turned text", "abc\u202Etxt.exe", "abc\\u{202E}txt.exe"],
  ["isolates", "\u2066x\u2069", "\\u{2066}x\\u{2069}"],
  ["no width", "ad\u200bmin", "ad\\u{200B}min"],
  ["a byte order mark", "\ufeffx", "\\u{FEFF}x"],
  ["line ends", "a\r\nb\tc\u2028d", "a\\r\\nb\\tc\\u{2028}d"],
  ["tags", "x\u{e0041}", "x\\u{E0041}"],
  ["half a pair", "x\ud83d", "x\\u{D83D}"],
])("%s are written as numbers", (_, hostile, shown) => {
  expect(visible(hostile)).toBe(shown);
});

it("ordinary text of any script stays", () => {
  const text = "客服 helpdesk ＆ Ω é 😀 한국어 العربية";
  expect(visible(text)).toBe(text);
});
