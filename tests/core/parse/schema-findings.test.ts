import { expect, it } from "vitest";
import { type Change, found, paths, places, pointedAt } from "../../workspaces/checked-case.ts";

const inDecision = (from: string, to: string): Change => [paths.decision, from, to];
const inVendor = (from: string, to: string): Change => [paths.vendor, from, to];

it.each([
  ["unknown-key", inDecision("track: private", "trak: private"), "trak"],
  ["missing-key", inDecision("    core: true\n", ""), "id: line"],
  ["wrong-type", inDecision("horizonYears: 3", "horizonYears: 三"), "三"],
  ["wrong-type", inDecision("core: true", "core: yes"), "yes"],
  ["wrong-type", inDecision("horizonYears: 3", "horizonYears: 2.5"), "2.5"],
  ["wrong-type", inDecision("phase: 1", "phase: later"), "later"],
  ["wrong-type", inDecision("weights:\n  preset: default", "weights: default"), "default"],
  ["not-one-of", inDecision("track: private", "track: privat"), "privat"],
  ["not-one-of", [paths.questions, "{ kind: share }", "{ kind: shares }"] as Change, "shares"],
  ["out-of-range", inDecision("horizonYears: 3", "horizonYears: 30"), "30"],
  ["wrong-length", [paths.questions, "加欄位說明, ", ""] as Change, "anchors"],
  ["wrong-format", inDecision("currency: TWD", "currency: NT$"), "NT$"],
  ["wrong-format", inDecision("id: line", "id: LINE OA"), "LINE OA"],
  ["not-a-day", inDecision("asOf: 2026-11-02", "asOf: 115/11/02"), "115/11/02"],
  ["not-a-day", inVendor("on: 2026-05-11", "on: 2026-02-30"), "2026-02-30"],
  ["empty-text", inDecision("{ zh-Hant: 電子郵件, en: E-mail }", "{}"), "{}"],
  [
    "full-width-colon",
    inDecision("weights:\n  preset: default", "weights:\n  preset：default"),
    "preset：default",
  ],
  [
    "union-mismatch",
    [paths.kpis, "{ atMost: 0.1 }", "{ atMost: 0.1, atLeast: 0 }"] as Change,
    "target",
  ],
])("%s is told at its place", (code, change, text) => {
  const diagnostics = found(change).filter((one) => one.code === code);
  expect(diagnostics.map(pointedAt)).toEqual([text]);
});

it("one slip gives one finding: a misspelt key is not also missing", () => {
  const diagnostics = found(inDecision("track: private", "trak: private"));
  expect(places(diagnostics)).toEqual([`unknown-key ${paths.decision}:7:1`]);
  expect(diagnostics[0]?.params.nearest).toBe("track");
});

it("a text with a comma inside braces is told as that", () => {
  const [first] = found(inDecision("en: Choose a helpdesk", "en: Choose, or keep"));
  expect(first?.params).toMatchObject({ key: "or keep", looksLikeText: 1 });
});

it("how to write it is offered where that can be known", () => {
  const better = (...changes: Change[]) => found(...changes)[0]?.params.better;
  expect(better(inDecision("monthlyVolume: 1800", 'monthlyVolume: "1,800"'))).toBe("");
  expect(better(inDecision("horizonYears: 3", 'horizonYears: "3"'))).toBe("3");
  expect(better(inDecision("core: true", "core: yes"))).toBe("true");
  expect(better(inDecision("asOf: 2026-11-02", "asOf: 115/11/02"))).toBe("2026-11-02");
});

it("keys that must be ids are told at the key", () => {
  const [first, ...rest] = found(inVendor("  export-format:", "  Export_Format:"));
  expect(rest).toEqual([]);
  expect([first?.code, first && pointedAt(first)]).toEqual(["wrong-format", "Export_Format"]);
  expect(first?.params.better).toBe("export-format");
});
