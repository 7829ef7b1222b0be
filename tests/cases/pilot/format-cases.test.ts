import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { exportSources } from "../../../src/adapters/export-source.ts";
import type { Diagnostic } from "../../../src/core/diagnostic/diagnostic.ts";
import { noChoices } from "../../../src/core/pilot/format/translate/import-choices.ts";
import { openExport } from "../../../src/core/pilot/format/translate/open-export.ts";
import { kpiSettings } from "../../../src/core/pilot/kpi/kpi-settings.ts";
import { readTicketSource } from "../../../src/core/pilot/read-ticket-source.ts";
import { ticketPlan } from "../../../src/core/pilot/ticket-plan.ts";
import { type ColumnMap, columnMap } from "../../../src/core/schema/column-map.ts";
import { type ExportFormat, exportFormats } from "../../../src/core/schema/export-format.ts";
import { imported, sourceOf } from "../../core/pilot/format/import-sources.ts";

/** What a person says about the files of a case, and what a second look at them needs. */
const caseShape = z.strictObject({
  why: z.string(),
  files: z.array(z.string()),
  zone: z.string().nullable().default(null),
  format: z.enum(exportFormats).optional(),
  dateOrder: z.enum(["year-month-day", "day-month-year", "month-day-year"]).optional(),
  calendar: z.enum(["common", "minguo"]).optional(),
  serialsFrom: z.union([z.literal(1900), z.literal(1904)]).optional(),
  encoding: z.enum(["utf-8", "cp950", "gb18030", "windows-1252"]).optional(),
  map: z.string().optional(),
  /** Not every case can be read by `kpi`: ratings and several files are for `import`. */
  readsDirectly: z.boolean().default(true),
});

const folder = new URL("./", import.meta.url);
const cases = readdirSync(folder, { withFileTypes: true }).filter(({ name }) =>
  existsSync(new URL(`${name}/import.yaml`, folder)),
);

const place = ({ place: { file, line, column } }: Diagnostic) =>
  `${file.replace(/^.*[\\/]/, "")}:${line}:${column}`;

async function readCase(name: string) {
  const at = (file: string) => new URL(`${name}/${file}`, folder);
  const said = caseShape.parse(parse(readFileSync(at("import.yaml"), "utf8")));
  const map = said.map ? columnMap.parse(parse(readFileSync(at(said.map), "utf8"))) : null;
  const opened = said.files.map((file) => exportSources(fileURLToPath(at(file)), file));
  const sources = (await Promise.all(opened)).flat();
  const choices = {
    ...noChoices,
    zone: said.zone,
    format: said.format ?? "auto",
    dateOrder: said.dateOrder ?? null,
    calendar: said.calendar ?? null,
    serialsFrom: said.serialsFrom ?? null,
    encoding: said.encoding ?? null,
    map,
  } as const;
  return { at, said, map, sources, choices };
}

/** What `import` is told by options, `kpi` reads from a map that adds nothing but the answers. */
function answersAsMap(
  said: z.infer<typeof caseShape>,
  format: ExportFormat | null,
): ColumnMap | null {
  const { dateOrder, calendar, serialsFrom, encoding } = said;
  const answers = { dateOrder, calendar, serialsFrom, encoding };
  if (format === null || Object.values(answers).every((answer) => answer === undefined))
    return null;
  return columnMap.parse({
    schemaVersion: 1,
    confirmed: true,
    base: format,
    columns: {},
    ...answers,
  });
}

/** What an expected-import.json of a case holds: the account, the findings and the form of each file. */
async function outcomeOf(name: string) {
  const { sources, choices } = await readCase(name);
  const { output, diagnostics, text, guesses } = await imported(sources, choices);
  const { rows, tickets, joined, leftOut, repeatedTickets } = output;
  return {
    account: { rows, tickets, joined, leftOut, repeatedTickets },
    findings: diagnostics.map((one) => `${one.severity} ${one.code} ${place(one)}`),
    files: output.files.map((file) => ({
      format: file.format,
      encoding: file.encoding,
      zone: file.zone,
      zoneSource: file.zoneSource,
      dateOrder: file.dateOrder,
      skipped: [file.prefaceLines, file.repeatedHeaders, file.trailerLines, file.blankLines],
      unknown: file.columns.filter(({ fate }) => fate === "unknown").map(({ header }) => header),
      reconciliations: file.reconciliations.map(
        ({ header, clock, compared, agreed, shorter, longer }) =>
          `${header} (${clock}): ${compared} = ${agreed} + ${shorter} + ${longer}`,
      ),
    })),
    ...(guesses.length > 0 ? { guesses: guesses.map(({ yaml }) => yaml) } : {}),
    tickets: text,
  };
}

/** Tickets without the name of the file they came from. */
function withoutFile(text: string, files: readonly { file: string }[]): string {
  const names = files.map(({ file }) => file.replace(/^.*[\\/]/, ""));
  return names.reduce((rest, one) => rest.replaceAll(`,${one},`, ",,"), text);
}

describe.each(cases.map(({ name }) => name))("%s", (name) => {
  const file = (one: string) => new URL(`${name}/${one}`, folder);

  it("becomes the expected tickets, findings and counts", async () => {
    const { tickets, ...outcome } = await outcomeOf(name);
    if (process.env.WRITE_CASES) {
      writeFileSync(file("expected-import.json"), `${JSON.stringify(outcome, null, 2)}\n`);
      if (tickets !== "") writeFileSync(file("expected-tickets.csv"), tickets);
    }
    expect(outcome).toEqual(JSON.parse(readFileSync(file("expected-import.json"), "utf8")));
    const { account } = outcome;
    expect(account.rows).toBe(account.tickets + account.joined + account.leftOut);
    const expected = existsSync(file("expected-tickets.csv"))
      ? readFileSync(file("expected-tickets.csv"), "utf8")
      : "";
    expect(tickets).toBe(expected);
  });

  it("is known by what is in it, whatever the files are called", async () => {
    const { at, said, sources, choices } = await readCase(name);
    const elsewhere = mkdtempSync(join(tmpdir(), "touchstone-renamed-"));
    try {
      const opened = said.files.map((one, index) => {
        const path = join(elsewhere, `x${index}.csv`);
        copyFileSync(at(one), path);
        return exportSources(path, `x${index}.csv`);
      });
      const told = async (files: typeof sources) => {
        const { output, diagnostics, text } = await imported(files, choices);
        const kinds = output.files.map(({ format, because, rows, leftOut }) => ({
          format,
          because,
          rows,
          leftOut,
        }));
        // The name of a file stands in its tickets, and that of a chat is all that says who wrote.
        const isChat = kinds.some(({ format }) => format === "line-official-account");
        const tickets = isChat ? text.split("\n").length : withoutFile(text, output.files);
        return { kinds, tickets, codes: diagnostics.map(({ code }) => code) };
      };
      const renamed = (await Promise.all(opened)).flat();
      expect(await told(renamed)).toEqual(await told(sources));
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  it("reads alike from the export and from the imported file", async () => {
    const { said, map, sources, choices } = await readCase(name);
    const [source] = sources;
    if (!said.readsDirectly || source === undefined) return;
    const { text } = await imported(sources, choices);
    const opened = await openExport(source, choices);
    const format = opened.kind === "known" ? opened.surveyed.binding.profile.id : null;
    const answers = answersAsMap(said, format);
    const zone = said.zone ?? "Asia/Taipei";
    const asked = ticketPlan(null, { zone, columnMap: map ?? answers });
    const plan = { ...asked, format: choices.format, zoneIsDeclared: said.zone !== null };
    const settings = kpiSettings(null);
    const direct = await readTicketSource(source, plan, settings);
    const again = await readTicketSource(
      sourceOf(text),
      { ...plan, format: "canonical", columnMap: null },
      settings,
    );
    const cells = (summary: typeof direct) => summary.periods.map((period) => period.cells);
    expect(cells(direct)).toEqual(cells(again));
    const used = (summary: typeof direct) => summary.periods.map(({ account }) => account.used);
    expect(used(direct)).toEqual(used(again));
    const accounts = direct.periods.map(({ account }) => account);
    for (const { rows, used: kept, leftOut } of accounts) {
      expect(rows).toBe(kept + leftOut.reduce((sum, { count }) => sum + count, 0));
    }
  });
});
