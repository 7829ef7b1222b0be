import { expect, it } from "vitest";
import { decide } from "../../src/core/decide/decide.ts";
import { describe as told } from "../../src/core/diagnostic/describe.ts";
import { parseWorkspace } from "../../src/core/parse/parse-workspace.ts";
import { buildReport } from "../../src/core/report/build-report.ts";
import { languages } from "../../src/core/text/language.ts";
import { caseFiles } from "../workspaces/checked-case.ts";
import { withoutGlossary, wordsOf } from "../workspaces/report-contents.ts";
import { holdsOnlyFinite } from "./only-finite.ts";

const machineWords = /\bNaN\b|\bundefined\b|\bInfinity\b|\bnull\b|\[object/;

/** Every kind of bad input, in which golden folder it stands, and the code that is its own. */
it.each([
  ["a price of zero", "doubtful-input", "zero-price"],
  ["a negative price", "bad-input", "negative-amount"],
  ["weights that are all zero", "doubtful-input", "weights-all-zero"],
  ["one vendor", "one-of-everything", "only-one-vendor"],
  ["one criterion", "one-of-everything", "only-one-criterion"],
  ["a criterion that nobody answered", "doubtful-input", "answered-by-nobody"],
  ["text that looks like no number", "bad-input", "not-a-number"],
  ["weights in percent mixed with points", "bad-input", "weights-mixed-units"],
  ["links in a circle", "doubtful-input", "circular-link"],
  ["renames in a circle", "doubtful-input", "circular-alias"],
  ["an alias to an id that is gone", "doubtful-input", "alias-to-removed-id"],
  ["evidence of a day to come", "doubtful-input", "dated-after-as-of"],
  ["evidence that has run out", "doubtful-input", "expired-evidence"],
  ["comparisons that contradict each other", "doubtful-input", "pairwise-inconsistent"],
])("%s: a code of its own, with a mend in both languages", (_, folder, code) => {
  const finding = parseWorkspace(caseFiles(folder)).diagnostics.find((one) => one.code === code);
  expect(finding?.code).toBe(code);
  for (const language of languages) {
    const { message, mend } = finding ? told(finding, language) : { message: "", mend: "" };
    expect(mend.length, language).toBeGreaterThan(10);
    expect(mend + message, language).not.toMatch(/undefined|\[object/);
  }
});

it.each(["doubtful-input", "one-of-everything"])(
  "%s: decided all the same, without NaN",
  (name) => {
    const { workspace, diagnostics } = parseWorkspace(caseFiles(name));
    if (workspace === null) throw new Error("it can be read");
    const decision = decide(workspace, new Map(), "2026-11-01", { findings: diagnostics });
    expect(["recommended", "recommended-with-conditions"]).not.toContain(decision.outcome);
    expect(holdsOnlyFinite(decision)).toBe(true);
    const input = { workspace, decision, comparisons: new Map(), diagnostics, inputHash: "0" };
    const reports = languages.map((language) => buildReport(input, language));
    expect(holdsOnlyFinite(reports)).toBe(true);
    for (const words of wordsOf(reports.map(withoutGlossary)))
      expect(words).not.toMatch(machineWords);
  },
);
