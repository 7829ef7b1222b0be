import { expect, it } from "vitest";
import type { Change } from "../../../../src/core/panel/questionnaire/proposal.ts";
import { changedYaml } from "../../../../src/core/panel/questionnaire/write-changes.ts";

const place = { file: "a.xlsx", sheet: "S", row: 0, column: 0 };
const change = (
  path: Change["path"],
  value: Change["value"],
  kind: Change["kind"] = "set",
): Change => ({
  file: "f",
  path,
  value,
  place,
  kind,
  before: undefined,
  state: "new",
});

const text = `# kept
answers:
  # why
  inbox: # asked twice
    claim: 2 # on the slide
    evidence:
      - { grade: document, on: 2026-08-17, reference: { en: "Guide, 2" } }
  kinds: { claim: [a, b] }
`;

it("changes what is asked and leaves every other line as it was", () => {
  const written = changedYaml(text, [
    change(["answers", "inbox", "claim"], 3),
    change(["answers", "inbox", "evidence"], { grade: "contract", on: "2026-09-01" }, "append"),
    change(["answers", "owned", "claim"], true),
  ]);
  expect(written).toBe(`# kept
answers:
  # why
  inbox: # asked twice
    claim: 3 # on the slide
    evidence:
      - { grade: document, on: 2026-08-17, reference: { en: "Guide, 2" } }
      - { grade: contract, on: 2026-09-01 }
  kinds: { claim: [a, b] }
  owned: { claim: true }
`);
});

it("writes hostile words as words", () => {
  const written = changedYaml(text, [
    change(["answers", "inbox", "note"], { en: "*x: &y\n- !!js" }),
  ]);
  expect(written).toContain('note: { en: "*x: &y\\n- !!js" }');
});

it("begins a sheet that does not exist yet", () => {
  const written = changedYaml(null, [
    change(["evaluator"], "Lin"),
    change(["levels", "alpha", "inbox"], { level: 3 }),
  ]);
  expect(written).toContain('evaluator: "Lin"');
  expect(written).toContain("sheet: sealed");
  expect(written).toContain("inbox: { level: 3 }");
});
