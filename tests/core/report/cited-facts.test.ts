import { expect, it } from "vitest";
import { citations, citedFacts } from "../../../src/core/report/cited-facts.ts";
import { changed, contextOf, wholeDecision } from "../../workspaces/reported-decision.ts";

const facts = "checklists/facts.yaml";
const [law] = (wholeDecision[facts] as { facts: object[] }).facts;
const register = [
  law,
  { ...law, id: "old", confidence: "confirmed", asOf: "2026-01-01" },
  { ...law, id: "sound", confidence: "confirmed" },
];
const context = contextOf(changed(facts, { facts: register }));

it("says what is doubtful about the facts that something rests on, and nothing when all are sound", () => {
  expect(citedFacts(["law", "old"], context)).toEqual({
    detail: "Cites 1 unconfirmed fact; Cites 1 stale item of law",
    link: { page: "evidence", anchor: "facts" },
  });
  expect(citedFacts(["sound", "not-in-the-register"], context)).toEqual({});
  expect(citedFacts(undefined, context)).toEqual({});
});

it("names everything that cites a fact", () => {
  const clauses = [
    {
      id: "exit-package",
      label: { "zh-Hant": "退場", en: "Exit" },
      good: "…",
      redLine: "…",
      facts: ["law"],
    },
  ];
  const cited = contextOf(changed("checklists/contract-clauses.yaml", { clauses }));
  expect(citations(cited).get("law")).toEqual(["Exit"]);
  expect(citations(context).size).toBe(0);
});
