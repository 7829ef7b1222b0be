import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { expect, it } from "vitest";
import { reportXlsx } from "../../../../src/adapters/report-files/xlsx/workbook.ts";
import type { Report } from "../../../../src/core/report/report.ts";
import { sampleReport } from "../../../e2e/fixtures/sample-report.ts";
import { reportedSample } from "../../../workspaces/reported-sample.ts";
import { missingProgram, throughOffice } from "../office-program.ts";

const noOffice = missingProgram("soffice");
const first = "xl/worksheets/sheet1.xml";

/** The workbook without the results that we wrote beside our formulas, and with cells set anew. */
function unreckoned(bytes: Uint8Array, cells: Record<string, number> = {}): Uint8Array {
  const entries = unzipSync(bytes);
  let xml = strFromU8(entries[first] ?? new Uint8Array());
  expect(xml).toContain("</f><v>");
  xml = xml.replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1");
  for (const [address, value] of Object.entries(cells)) {
    const cell = new RegExp(`(<c r="${address}"[^>]*>)<v>[^<]*</v>`);
    expect(xml).toMatch(cell);
    xml = xml.replace(cell, `$1<v>${value}</v>`);
  }
  return zipSync({ ...entries, [first]: strToU8(xml) });
}

type Reckoned = {
  vendor: unknown;
  proven: unknown;
  claimed: unknown;
  possible: unknown;
  rank: unknown;
}[];

/** What LibreOffice makes of the formulas: each vendor has three columns, from the fifth on. */
async function reckoned(bytes: Uint8Array): Promise<Reckoned> {
  const { sheets } = await readXlsx(throughOffice(bytes, "xlsx", "xlsx"));
  const rows = sheets[0]?.rows ?? [];
  const row = (at: number) =>
    (rows[at] ?? []).filter((_, column) => (column - 4) % 3 === 0 && column > 3);
  const [vendors = [], proven = [], claimed = [], possible = [], ranks = []] = [2, 3, 4, 5, 6].map(
    row,
  );
  return vendors.flatMap((vendor, at) =>
    vendor
      ? [
          {
            vendor,
            proven: proven[at],
            claimed: claimed[at],
            possible: possible[at],
            rank: ranks[at],
          },
        ]
      : [],
  );
}

const close = (number: number | null) => expect.closeTo(number ?? Number.NaN, 10);

const asReported = ({ scoreSheet }: Report) =>
  scoreSheet?.vendors.map(({ label, totals, rank }) => ({
    vendor: label,
    proven: close(totals.proven),
    claimed: close(totals.claimed),
    possible: close(totals.possible),
    rank: rank === null ? expect.any(String) : rank,
  }));

it.skipIf(noOffice)(
  "formulas give our totals and ranks when LibreOffice reckons them",
  async () => {
    for (const report of [reportedSample("zh-Hant"), sampleReport("en")]) {
      const bytes = unreckoned(await reportXlsx(report));
      expect(await reckoned(bytes)).toEqual(asReported(report));
    }
  },
  120_000,
);

it.skipIf(noOffice)(
  "a weight changed in the workbook gives what we reckon with that weight",
  async () => {
    const report = reportedSample("en");
    const bytes = unreckoned(await reportXlsx(report), { B11: 55 });
    const changed = reportedSample("en", { channels: 55 });
    expect(changed.scoreSheet?.vendors[0]?.totals).not.toEqual(
      report.scoreSheet?.vendors[0]?.totals,
    );
    const byName = (a: { vendor: unknown }, b: { vendor: unknown }) =>
      String(a.vendor) < String(b.vendor) ? -1 : 1;
    const expected = asReported(changed)?.map(({ vendor, ...rest }) => ({ vendor, ...rest }));
    expect((await reckoned(bytes)).sort(byName)).toEqual(expected?.sort(byName));
  },
  120_000,
);

it("is made of the same bytes each time; no word of a vendor is a formula", async () => {
  const report = sampleReport("zh-Hant");
  const [page] = report.pages;
  if (page === undefined) throw new Error("no page");
  const hostile = { ...report, pages: [{ ...page, title: "=HYPERLINK(1)", sections: [] }] };
  const bytes = await reportXlsx(hostile);
  expect(await reportXlsx(hostile)).toEqual(bytes);
  const entries = unzipSync(bytes);
  const formulas = Object.entries(entries)
    .filter(([name]) => name.startsWith("xl/worksheets/"))
    .map(([, xml]) => strFromU8(xml).match(/<f[ >]/g)?.length ?? 0);
  expect(formulas[0]).toBeGreaterThan(0);
  expect(formulas.slice(1)).toEqual([0]);
});
