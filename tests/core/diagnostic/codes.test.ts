import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { allCodes, codes, isCode } from "../../../src/core/diagnostic/codes.ts";
import { languages } from "../../../src/core/text/language.ts";

const folder = new URL("../../../src/core/diagnostic/codes/", import.meta.url);

it("codes read as words", () => {
  for (const code of allCodes) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
});

it("no area declares a code that another has: joining would lose one", () => {
  const declared = readdirSync(folder)
    .map((name) => readFileSync(new URL(name, folder), "utf8"))
    .flatMap((text) => [
      ...text.matchAll(/^ {2}"?([a-z0-9-]+)"?: (?:\{\n {4}severity:|shortCode\()/gm),
    ])
    .map((match) => match[1]);
  expect(declared.sort()).toEqual([...allCodes].sort());
});

/** Params for which every message is whole: whatever is asked for is there. */
const anything = new Proxy<Record<string, string | number>>({}, { get: () => "…" });
const nothing = new Proxy<Record<string, string | number>>({}, { get: () => "" });

it("every code speaks both languages, with and without the optional facts", () => {
  for (const code of allCodes) {
    for (const language of languages) {
      const { title, message, mend, explanation } = codes[code][language];
      const spoken = [message(anything), mend(anything), message(nothing), mend(nothing)];
      for (const text of [title, explanation, ...spoken]) {
        expect(text.trim(), `${code} ${language}`).not.toBe("");
        expect(text, `${code} ${language}`).not.toMatch(/undefined|null\b(?!）|\))|NaN|\[object/);
      }
      const isChinese = /\p{Script=Han}/u;
      expect(isChinese.test(title + explanation), `${code} ${language}`).toBe(language !== "en");
    }
  }
});

it("knows its own names only", () => {
  expect([isCode("unknown-key"), isCode("unknown"), isCode("toString")]).toEqual([
    true,
    false,
    false,
  ]);
});
