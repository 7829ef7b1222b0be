import { expect, it } from "vitest";
import type { Form } from "../../../../src/core/panel/questionnaire/form.ts";
import { handedOver, vendorForm } from "../../../../src/core/panel/questionnaire/vendor-form.ts";
import { questionnaireCase } from "../../../workspaces/questionnaire-case.ts";

const workspace = questionnaireCase();
const basis = { workspace, vendor: "alpha", language: "en", asOf: "2026-11-01" } as const;
const everything = (form: Form) =>
  form.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => value)));

it("holds the vendor's own answers, and of the buyer and of rivals nothing", () => {
  const told = everything(vendorForm({ ...basis, weights: null })).join("\n");
  expect(told).toContain("Alpha Desk");
  expect(told).not.toContain("Beta Care");
  expect(told).not.toContain("the buyer doubts it");
  expect(told).not.toContain("ts:weight");
});

it("shows weights only when they are revealed", () => {
  const weights = new Map([["inbox", 0.3]]);
  const values = everything(vendorForm({ ...basis, weights }));
  expect(values).toContain(0.3);
  expect(values).toContain("ts:weight");
});

it("asks in rows: one for each criterion, and one for each part", () => {
  const rows = vendorForm({ ...basis, weights: null }).sheets[1]?.rows ?? [];
  const keys = rows.map(({ cells }) => cells[0]?.value);
  expect(keys.slice(2)).toEqual([
    "criterion:inbox",
    "criterion:owned",
    "criterion:cover",
    "part:cover/line",
    "part:cover/email",
    "criterion:kinds",
    "part:kinds/tickets",
    "part:kinds/notes",
    "criterion:minutes",
  ]);
  expect(rows[2]?.cells[7]).toMatchObject({ value: 3, options: ["0", "1", "2", "3", "4"] });
});

it("the buyer's own demonstrations stay with the buyer", () => {
  const answer = workspace.vendors.get("alpha")?.value.answers.inbox;
  expect(handedOver(answer).map(({ grade }) => grade)).toEqual(["document", "contract"]);
});
