import { expect, it } from "vitest";
import { completeDictionaries } from "./rules/complete-dictionaries.ts";

const own = import.meta.glob("../../src/core/text/{zh-hant,en}/*.ts", { eager: true });

it("every room has the same keys in both languages", () => {
  const modules = new Map(Object.entries(own));
  expect(modules.size).toBeGreaterThan(0);
  expect(completeDictionaries(modules)).toEqual([]);
});

it("is broken by a missing key, another kind of leaf and a missing room", () => {
  const text = { outcome: { recommended: "建議" }, wrote: (path: string) => path, title: "試金石" };
  const bad = new Map<string, unknown>([
    ["src/core/text/zh-hant/report.ts", { text }],
    ["src/core/text/en/report.ts", { text: { ...text, outcome: {}, wrote: "wrote" } }],
    ["src/core/text/zh-hant/pilot.ts", { text: { weeks: "週" } }],
  ]);
  expect(completeDictionaries(bad)).toEqual([
    'report: "text.outcome.recommended (string)" is in zh-hant and missing in en',
    'report: "text.wrote (function)" is in zh-hant and missing in en',
    'report: "text.wrote (string)" is in en and missing in zh-hant',
    'pilot: "text.weeks (string)" is in zh-hant and missing in en',
  ]);
});
