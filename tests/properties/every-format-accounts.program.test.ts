import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { exportSources } from "../../src/adapters/export-source.ts";
import { allProfiles } from "../../src/core/pilot/format/profiles/all-profiles.ts";
import { kpiSettings } from "../../src/core/pilot/kpi/kpi-settings.ts";
import { readTicketSource } from "../../src/core/pilot/read-ticket-source.ts";
import { ticketPlan } from "../../src/core/pilot/ticket-plan.ts";
import { columnMap } from "../../src/core/schema/column-map.ts";
import { imported, sourceOf } from "../core/pilot/format/import-sources.ts";

/** One golden export of each kind, chats in each of their three languages, and both kinds of map. */
const seeds = [
  ["account-export", "zendesk"],
  ["zendesk", "zendesk"],
  ["freshdesk", "freshdesk"],
  ["freshservice", "freshservice"],
  ["intercom", "intercom"],
  ["intercom-csat", "intercom-csat"],
  ["chatwoot-csat", "chatwoot-csat"],
  ["chatwoot-report", "chatwoot-report"],
  ["chatwoot-sla", "chatwoot-sla"],
  ["zammad", "zammad"],
  ["osticket", "osticket"],
  ["hubspot", "hubspot"],
  ["jira-service-management", "jira-service-management"],
  ["line-official-account", "line-official-account"],
  ["line-chats-in-english", "line-official-account"],
  ["line-chats-in-japanese", "line-official-account"],
  ["freescout", "freescout"],
  ["column-map", "column-map"],
  ["event-log", "column-map"],
  ["hazards/one-requester-with-half", "canonical"],
] as const;

it("knows an export of every kind", () => {
  const known = new Set<string>(seeds.map(([, format]) => format));
  expect(allProfiles.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
});

const said = z.looseObject({
  files: z.array(z.string()),
  zone: z.string().nullable().default(null),
  map: z.string().optional(),
});
const folder = new URL("../cases/pilot/", import.meta.url);

/** The bytes of the first file of a case as text, a workbook as the table in it. */
async function seedOf(name: string, format: string) {
  const at = (file: string) => new URL(`${name}/${file}`, folder);
  const told = existsSync(at("import.yaml"))
    ? said.parse(parse(readFileSync(at("import.yaml"), "utf8")))
    : { files: [readdirSync(at("")).find((one) => one.endsWith(".csv")) ?? ""], zone: null };
  const map = told.map ? columnMap.parse(parse(readFileSync(at(told.map), "utf8"))) : null;
  const opened = told.files.map((file) => exportSources(fileURLToPath(at(file)), file));
  const texts: string[] = [];
  for (const source of (await Promise.all(opened)).flat()) {
    const parts: Uint8Array[] = [];
    for await (const chunk of source.chunks()) parts.push(chunk);
    texts.push(Buffer.concat(parts).toString("utf8"));
  }
  // Ratings that need their tickets stand in the second file; the first is a kind of its own.
  const text = format === "intercom-csat" ? texts.at(-1) : texts[0];
  return { text: text ?? "", zone: told.zone ?? "Asia/Taipei", map };
}

type Seed = Awaited<ReturnType<typeof seedOf>>;

const garbage = [
  "",
  "?",
  "N/A",
  "-5",
  "99:99",
  "2026-02-30 09:00:00",
  "1900-01-01 00:00:00",
  "1e308",
  "115/06/01",
  "46174.375",
  "12:02:23 AM",
  "\u0000",
  "\u{1F600}",
  "=1+1",
  "__proto__",
];

/** Damage of a line that leaves it one line: the lines can still be counted by anybody. */
const damage = fc.record({
  kind: fc.constantFrom(
    "cell",
    "short",
    "long",
    "twice",
    "gone",
    "blank",
    "header-again",
    "byte",
    "words",
  ),
  line: fc.nat(),
  cell: fc.nat(),
  with: fc.constantFrom(...garbage),
});

type Damage = typeof damage extends fc.Arbitrary<infer One> ? One : never;

/** The same lines with one of them damaged; the first `kept` lines stay, so that the kind is known. */
function damaged(lines: string[], kept: number, one: Damage, delimiter: string): string[] {
  const at = kept + (one.line % Math.max(1, lines.length - kept));
  const line = lines[at] ?? "";
  const cells = line.split(delimiter);
  const replaced = cells.with(one.cell % cells.length, one.with).join(delimiter);
  const instead: Record<Damage["kind"], string[]> = {
    cell: [replaced],
    short: [cells.slice(0, -1).join(delimiter)],
    long: [`${line}${delimiter}${one.with}`],
    twice: [line, line],
    gone: [],
    blank: [line, ""],
    "header-again": [lines[kept - 1] ?? "", line],
    byte: [
      `${line.slice(0, one.cell % (line.length + 1))}\uFFFD${line.slice(one.cell % (line.length + 1))}`,
    ],
    words: [line, one.with],
  };
  return lines.toSpliced(at, 1, ...instead[one.kind]);
}

async function expectAccounted(seed: Seed, format: string, text: string) {
  const choices = { zone: seed.zone, map: seed.map };
  const { output } = await imported([sourceOf(text)], choices);
  const [file] = output.files;
  const leftOut = file?.leftOut.reduce((sum, { count }) => sum + count, 0) ?? 0;
  expect(file?.rows ?? 0).toBe((file?.tickets ?? 0) + (file?.joined ?? 0) + leftOut);
  expect(output.rows).toBe(output.tickets + output.joined + output.leftOut);
  const asked = ticketPlan(null, { zone: seed.zone, columnMap: seed.map });
  const direct = await readTicketSource(sourceOf(text), asked, kpiSettings(null));
  for (const { account } of direct.periods) {
    const out = account.leftOut.reduce((sum, { count }) => sum + count, 0);
    expect(account.used + out, format).toBe(account.rows);
  }
  return { file, direct };
}

describe.each(seeds)("%s (%s)", (name, format) => {
  it("counts in what it uses and what it leaves out, whatever happened to its lines", async () => {
    const seed = await seedOf(name, format);
    const { file: clean } = await expectAccounted(seed, format, seed.text);
    expect(clean?.format).toBe(format);
    const lines = seed.text.replace(/\r\n/g, "\n").trimEnd().split("\n");
    const hasQuotes = seed.text.includes('"');
    const kept = lines.findIndex((line) => line.split(/[,;\t]/).length > 2) + 1;
    const delimiter = { comma: ",", semicolon: ";", tab: "\t" }[clean?.delimiter ?? "comma"];
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { maxLength: 6 }), fc.boolean(), async (all, isCut) => {
        let now = lines;
        for (const one of all) now = damaged(now, kept, one, delimiter);
        const whole = `${now.join("\n")}\n`;
        const text = isCut ? whole.slice(0, -3) : whole;
        const { file, direct } = await expectAccounted(seed, format, text);
        if (hasQuotes || file === undefined) return;
        // An independent count: every line that holds anything is accounted for.
        const written = text.split("\n").filter((line) => line.trim() !== "").length;
        const told = file.prefaceLines + file.repeatedHeaders + file.trailerLines + file.rows + 1;
        expect(told, text).toBe(written);
        // Read as it is, a header among the rows is a row that was left out.
        const isAsItIs = format === "canonical" || format === "zendesk";
        expect(direct.rows, text).toBe(file.rows + (isAsItIs ? file.repeatedHeaders : 0));
      }),
      { numRuns: 40 },
    );
  });
});
