import { expect, it } from "vitest";
import { incidentForm } from "../../../../src/core/parse/tables/incident-table.ts";
import { loyaltyForm } from "../../../../src/core/parse/tables/loyalty-table.ts";
import { replyAuditForm } from "../../../../src/core/parse/tables/reply-audit-table.ts";
import { surveyForm } from "../../../../src/core/parse/tables/survey-table.ts";
import { readPilotTable, type TableForm } from "../../../../src/core/parse/tables/table-reading.ts";

function read<Row>(form: TableForm<Row>, text: string) {
  const bytes = new TextEncoder().encode(text);
  const { table, diagnostics } = readPilotTable({ path: "pilots/x/t.csv", bytes }, form);
  return { rows: table?.rows ?? [], codes: diagnostics.map(({ code }) => code), diagnostics };
}

const survey = "respondent_code,period,item_id,expected,received,rating,at\n";

it("reads pairs and ratings, and leaves out what is not answered", () => {
  const text = `${survey}r1,pilot,empathy,6,5,,2026-10-05\nr1,pilot,order,,,8,2026-10-05\nr2,pilot,empathy,,,,2026-10-05\n`;
  const { rows, codes } = read(surveyForm, text);
  expect(codes).toEqual([]);
  expect(
    rows.map(({ item, expected, received, rating }) => [item, expected, received, rating]),
  ).toEqual([
    ["empathy", 6, 5, null],
    ["order", null, null, 8],
  ]);
});

it("names an answer without its expectation, with the cell", () => {
  const { rows, diagnostics } = read(surveyForm, `${survey}r1,pilot,empathy,,5,,2026-10-05\n`);
  expect(rows).toEqual([]);
  expect(diagnostics[0]).toMatchObject({
    code: "survey-expectation-missing",
    place: { line: 2, row: 1 },
    params: { item: "empathy" },
  });
});

it.each([
  [`r1,later,empathy,6,5,,2026-10-05`, "cell-not-word"],
  [`r1,pilot,empathy,8,5,,2026-10-05`, "cell-not-number"],
  [`r1,pilot,empathy,6,5,,soon`, "cell-not-time"],
  [`,pilot,empathy,6,5,,2026-10-05`, "cell-missing"],
])("names what is wrong with %s", (row, code) => {
  expect(read(surveyForm, `${survey}${row}\n`).codes).toContain(code);
});

const incidents = "incident_id,start,end,channel,messages_lost\n";

it.each([
  ["i1,2026-09-02T10:00:00+08:00,,line,3", "incident-never-ends"],
  ["i1,2026-09-02T10:00:00+08:00,2026-09-02T09:00:00+08:00,line,3", "incident-ends-before-start"],
  ["i1,2026-09-02 10:00,2026-09-02T11:00:00+08:00,line,3", "cell-not-time"],
  ["i1,2026-09-02T10:00:00+08:00,2026-09-02T11:00:00+08:00,line,many", "cell-not-number"],
])("names the fault of an incident: %s", (row, code) => {
  const { rows, codes } = read(incidentForm, `${incidents}${row}\n`);
  expect(codes).toContain(code);
  expect(rows).toEqual([]);
});

it("keeps lost messages that nobody counted as unknown", () => {
  const row = "i1,2026-09-02T10:00:00+08:00,2026-09-02T11:00:00+08:00,line,\n";
  expect(read(incidentForm, incidents + row).rows[0]?.messagesLost).toBeNull();
});

const loyalty =
  "period_start,period_end,customers_start,customers_end,customers_new,buyers,repeat_buyers,carts,checkouts\n";

it.each([
  "2025-01-01,2025-12-31,1000,1300,200,,,,",
  "2025-01-01,2025-12-31,,,,100,101,,",
  "2025-01-01,2025-12-31,,,,,,50,51",
])("refuses loyalty figures that cannot be: %s", (row) => {
  expect(read(loyaltyForm, `${loyalty}${row}\n`).codes).toEqual(["loyalty-impossible"]);
});

it("reads a blank as unknown and never as zero", () => {
  const [row] = read(loyaltyForm, `${loyalty}2025-01-01,2025-12-31,1000,,200,,,,\n`).rows;
  expect(row).toMatchObject({ customersStart: 1000, customersEnd: null, carts: null });
});

it("tells a score that does not apply from one that was not given", () => {
  const text = "reply_code,rater,item_id,score\nr1,a,tone,2\nr1,a,prevention,n/a\nr1,a,empathy,\n";
  const { rows, codes } = read(replyAuditForm, text);
  expect(codes).toEqual([]);
  expect(rows.map(({ item, score }) => [item, score])).toEqual([
    ["tone", 2],
    ["prevention", null],
  ]);
});
