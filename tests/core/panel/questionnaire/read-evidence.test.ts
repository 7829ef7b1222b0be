import { expect, it } from "vitest";
import { readEvidence } from "../../../../src/core/panel/questionnaire/read-evidence.ts";
import { tableRow } from "../../../workspaces/questionnaire-case.ts";

const read = (values: Record<string, string | null>) =>
  readEvidence(
    tableRow("more:1", { grade: null, on: null, expires: null, reference: null, ...values }),
    "en",
    null,
  );

it("takes a whole piece", () => {
  const whole = { grade: "Document", on: "2026-09-02", expires: "2028/1/1", reference: "p. 4" };
  expect(read(whole).piece?.value).toEqual({
    grade: "document",
    on: "2026-09-02",
    expires: "2028-01-01",
    reference: { en: "p. 4" },
  });
});

it("takes nothing that cannot be checked", () => {
  const told = read({ grade: "Document" }).findings;
  expect(told.map(({ code, params }) => [code, params.field])).toEqual([
    ["evidence-incomplete", "on"],
    ["evidence-incomplete", "reference"],
  ]);
  expect(read({ grade: "Document", on: "x", reference: "p" })).toMatchObject({
    piece: null,
    findings: [{ code: "entry-not-day" }],
  });
  const withoutDay = tableRow("more:1", { grade: "Document", expires: null, reference: "p" });
  expect(readEvidence(withoutDay, "en", null).findings).toMatchObject([
    { code: "evidence-incomplete", params: { field: "on" } },
  ]);
  const withoutGrade = tableRow("more:1", { on: "2026-09-02", reference: "p" });
  expect(readEvidence(withoutGrade, "en", null).findings).toMatchObject([
    { code: "evidence-incomplete", params: { field: "grade" } },
  ]);
  expect(read({})).toEqual({ piece: null, findings: [] });
});
