import { expect, it } from "vitest";
import { bindExport } from "../../../../../src/core/pilot/format/export-binding.ts";
import { freshdesk } from "../../../../../src/core/pilot/format/profiles/freshdesk.ts";
import { startOfExport } from "../../../../../src/core/pilot/format/translate/export-start.ts";
import { noChoices } from "../../../../../src/core/pilot/format/translate/import-choices.ts";
import {
  readableColumns,
  surveyExport,
} from "../../../../../src/core/pilot/format/translate/survey.ts";
import { sourceOf } from "../import-sources.ts";

const text = `Ticket ID,Created time,Resolved time,Email,Contact ID
1,05/06/2026 09:00,-,lin@example.com,
2,25/06/2026 09:00,26/06/2026 09:00 EDT,,
`;

it("counts what each column proves and which columns are empty, in any cut", async () => {
  for (const chunk of [3, 1000]) {
    const source = sourceOf(text, "a.csv", chunk);
    const start = await startOfExport(source, [freshdesk], noChoices);
    const { binding } = start;
    if (binding === null) throw new Error("Freshdesk was not recognised");
    const survey = await surveyExport(source, start, binding, noChoices, new Map());
    const [created, solved] = [survey.dates.get(1), survey.dates.get(2)];
    expect([created?.of("day-first"), created?.of("either-order"), created?.of("no-zone")]).toEqual(
      [1, 1, 2],
    );
    expect([...(solved?.zoneWords ?? [])]).toEqual([["EDT", 1]]);
    expect([...survey.emptyColumns]).toEqual([4]);
    expect(survey).toMatchObject({ encoding: "utf-8", headerLine: 1, seen: { data: 2 } });
  }
});

it("may read what stands in for another column", () => {
  const binding = bindExport(["Ticket ID", "Email", "Contact ID", "Subject"], freshdesk);
  expect(readableColumns(binding).map(({ header }) => header)).toEqual([
    "Ticket ID",
    "Email",
    "Contact ID",
  ]);
});
