import { expect, it } from "vitest";
import { readVendor } from "../../../../src/core/panel/questionnaire/read-vendor.ts";
import { askedOf, tableRow } from "../../../workspaces/questionnaire-case.ts";

const basis = { file: "scorecards/alpha.yaml", language: "en" as const, asked: askedOf() };
const read = (rows: [string, Record<string, string | number | null>][], answers: object = {}) => {
  const onFile = JSON.parse(JSON.stringify(answers));
  const { proposals, findings } = readVendor(
    rows.map(([key, values]) => tableRow(key, values)),
    { ...basis, answers: onFile },
  );
  return {
    told: proposals.map(({ path, value }) => [path.join("."), value]),
    codes: findings.map(({ code }) => code),
  };
};

it("reads levels, yes and no, and remarks", () => {
  const { told } = read([
    ["criterion:inbox", { answer: 3, note: "from the next version on" }],
    ["criterion:owned", { answer: "Yes" }],
  ]);
  expect(told).toEqual([
    ["answers.inbox.claim", 3],
    ["answers.inbox.note", { en: "from the next version on" }],
    ["answers.owned.claim", true],
  ]);
});

it("puts parts together; what is blank among them is told, what was not asked is kept", () => {
  const rows: [string, Record<string, string | number | null>][] = [
    ["criterion:kinds", {}],
    ["part:kinds/tickets", { answer: "Held" }],
    ["part:kinds/notes", { answer: null }],
  ];
  const { told, codes } = read(rows, { kinds: { claim: ["notes", "logs"] } });
  expect(told).toEqual([["answers.kinds.claim", ["tickets", "logs"]]]);
  expect(codes).toEqual(["part-left-blank"]);
  expect(
    read([
      ["criterion:kinds", {}],
      ["part:kinds/tickets", { answer: null }],
    ]),
  ).toEqual({ told: [], codes: [] });
});

it("a blank row says nothing, and evidence finds its criterion by name", () => {
  expect(read([["criterion:inbox", { answer: null }]])).toEqual({ told: [], codes: [] });
  const piece = {
    grade: "Document",
    on: "2026-09-02",
    expires: null,
    reference: "p. 4",
    note: null,
  };
  expect(read([["more:1", { which: "inbox", ...piece }]]).told[0]?.[0]).toBe(
    "answers.inbox.evidence",
  );
  expect(read([["more:1", { which: "nothing", ...piece }]]).codes).toEqual(["evidence-of-nothing"]);
});
