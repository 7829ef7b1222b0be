import { expect, it } from "vitest";
import { supervisionSection } from "../../../../src/core/report/sections/supervision-section.ts";
import {
  criterion,
  decisionOf,
  question,
  questionsOf,
  vendorOf,
} from "../../../workspaces/build-workspace.ts";
import { rowOf, tableIn } from "../../../workspaces/report-contents.ts";
import { contextOf, noPilots } from "../../../workspaces/reported-decision.ts";

const item = (id: string) => ({ id, label: { "zh-Hant": id, en: id } });
const scale = { kind: "items", items: [item("reserved-instructions"), item("return-deletion")] };
const answer = { reading: ["reserved-instructions"], expresslyNone: ["reserved-instructions"] };
const documents = (id: string) => ({
  "checklists/decision.yaml": decisionOf(),
  "checklists/decision-questions.yaml": questionsOf([
    question("security", 100, [criterion(id, 100, { scale })]),
  ]),
  "scorecards/alpha.yaml": vendorOf({ [id]: answer }),
});

it("shows each of the duties as it stands in the contract", () => {
  const context = contextOf(documents("processor-duties"), noPilots);
  const table = tableIn(supervisionSection("alpha", context));
  expect(rowOf(table, "reserved-instructions").state).toMatchObject({
    text: "Expressly none",
    tone: "good",
    trace: { file: "scorecards/alpha.yaml" },
  });
  expect(rowOf(table, "return-deletion").state).toMatchObject({ text: "Not written", tone: "bad" });
});

it("is null where the criteria do not ask for them", () => {
  expect(supervisionSection("alpha", contextOf(documents("other"), noPilots))).toBeNull();
});
