import { expect, it } from "vitest";
import { noChoices } from "../../../../../src/core/pilot/format/translate/import-choices.ts";
import { openExport } from "../../../../../src/core/pilot/format/translate/open-export.ts";
import { planDates } from "../../../../../src/core/pilot/format/translate/translation-plan.ts";
import { sourceOf } from "../import-sources.ts";

/** The plan for a Freshdesk export with these times of creation. */
async function planFor(times: string[], said: Partial<typeof noChoices>, preface: string | null) {
  const rows = times.map((time, index) => `${index + 1},${time},`).join("\n");
  const source = sourceOf(`Ticket ID,Created time,Resolved time\n${rows}\n`);
  const opened = await openExport(source, noChoices);
  if (opened.kind === "unknown") throw new Error("not recognised");
  const { binding, survey } = opened.surveyed;
  return planDates("a.csv", binding, survey, { ...noChoices, ...said }, preface);
}

const codes = ({ findings }: Awaited<ReturnType<typeof planFor>>) =>
  findings.map(({ code }) => code);

it("takes the zone of the file before the one that was declared", async () => {
  const times = ["2026-05-04 09:00"];
  const inFile = await planFor(times, { zone: "Asia/Taipei" }, "+09:00");
  expect([inFile.zone, inFile.zoneSource, codes(inFile)]).toEqual(["+09:00", "preface", []]);
  const declared = await planFor(times, { zone: "Asia/Taipei" }, null);
  expect([declared.zone, declared.zoneSource]).toEqual(["Asia/Taipei", "config"]);
  expect(codes(await planFor(times, {}, null))).toEqual(["export-zone-unknown"]);
});

it("asks one question for a habit and none for a slip", async () => {
  const good = Array.from({ length: 39 }, () => "2026-05-04 09:00");
  const zone = { zone: "Asia/Taipei" };
  expect(codes(await planFor([...good, "115/05/04 09:00"], zone, null))).toEqual([]);
  expect(codes(await planFor(["115/05/04 09:00", "2026-05-04 09:00"], zone, null))).toEqual([
    "minguo-years",
  ]);
  expect(codes(await planFor(["115/05/04 09:00"], { ...zone, calendar: "minguo" }, null))).toEqual(
    [],
  );
});

it("names every zone of a mixed column with its count", async () => {
  const times = ["2026-05-04T09:00:00Z", "2026-05-04T09:00:00Z", "2026-05-04 09:00"];
  const plan = await planFor(times, { zone: "Asia/Taipei" }, null);
  expect(plan.findings.map(({ code, params }) => [code, params.found, params.count])).toEqual([
    ["mixed-zones", "Z × 2, — × 1", 1],
  ]);
});

it("takes summer and winter time of one place for one zone", async () => {
  const plan = await planFor(["2026-01-04 09:00 EST", "2026-05-04 09:00 EDT"], {}, null);
  expect(codes(plan)).toEqual([]);
});
