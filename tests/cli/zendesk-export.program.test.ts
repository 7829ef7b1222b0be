import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { compareOutput } from "../../src/core/schema/compare-output.ts";
import { kpiOutput } from "../../src/core/schema/kpi-output.ts";
import { touchstone } from "./terminal.ts";

/** A real account export that may be read but not shipped: see the rule of its folder. */
const file = fileURLToPath(
  new URL("../../../shared/data/zendesk-export-plum-2023.csv", import.meta.url),
);
const isThere = existsSync(file);
if (!isThere) console.info("skipped: a real export, because ../shared/data is not there");

const zone = ["--zone", "Asia/Kolkata"];
const baseline = { from: "2023-04-03", to: "2023-04-30" };
const pilot = { from: "2023-05-01", to: "2023-05-28" };
const days = ({ from, to }: typeof pilot) => `${from}..${to}`;

type Row = Record<string, string>;

/** The file once more, read by another parser; its times are local, and compare as text and as UTC. */
function readPlainly(): { rows: Row[]; cut: number } {
  const { data } = Papa.parse<Row>(readFileSync(file, "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  const columns = ["Created at", "Updated at", "Assigned at", "Initially assigned at", "Solved at"];
  const times = data.flatMap((row) => columns.map((column) => at(row[column] ?? "")));
  return { rows: data, cut: Math.max(...times) };
}

/** Seconds; an instant of 1900 is how this export says "never". */
function at(local: string): number {
  return local === "" || local.startsWith("1900")
    ? Number.NEGATIVE_INFINITY
    : Date.parse(`${local.replace(" ", "T")}Z`) / 1000;
}

const createdIn = (rows: Row[], { from, to }: typeof pilot) =>
  rows.filter(
    ({ "Created at": created = "" }) => created.slice(0, 10) >= from && created.slice(0, 10) <= to,
  );

/** Share solved within 14 days, of tickets that were all watched for at least so long. */
function solvedWithin14Days(rows: Row[]): number {
  const solved = rows.filter((row) => at(row["Solved at"] ?? "") >= at(row["Created at"] ?? ""));
  return (
    solved.filter((row) => at(row["Solved at"] ?? "") - at(row["Created at"] ?? "") <= 14 * 86_400)
      .length / rows.length
  );
}

async function kpiOf(words: string[]) {
  const { exit, out } = await touchstone(["kpi", file, ...zone, ...words]);
  return { exit, output: kpiOutput.parse(JSON.parse(out)) };
}

describe.skipIf(!isThere)("a real export in which nothing changed", () => {
  it("is counted as another parser counts it, and shares are what a plain sum gives", async () => {
    const { rows, cut } = readPlainly();
    expect(rows).toHaveLength(16_476);
    for (const window of [baseline, pilot]) {
      const { exit, output } = await kpiOf(["--window", days(window)]);
      const inside = createdIn(rows, window);
      expect([exit, output.rows, output.included]).toEqual([0, 16_476, inside.length]);
      expect(output.excluded).toEqual([
        { reason: "outside-window", count: rows.length - inside.length },
      ]);
      // The export names no zone: its local times were said to be those of India.
      expect(output.asOf).toBe(
        new Date((cut - 5.5 * 3600) * 1000).toISOString().replace(".000", ""),
      );
      const rate = output.kpis.find(({ id }) => id === "resolution-rate");
      expect(rate?.estimate).toBeCloseTo(solvedWithin14Days(inside), 10);
      const rated = inside.filter(({ "Satisfaction Score": score = "" }) => /^[1-5]$/.test(score));
      const pleased = rated.filter(({ "Satisfaction Score": score = "" }) => score >= "4");
      const csat = output.kpis.find(({ id }) => id === "csat");
      expect([csat?.n, csat?.estimate]).toEqual([rated.length, pleased.length / rated.length]);
    }
  });

  it("is not declared better or worse on its times", async () => {
    const call = [
      "compare",
      file,
      file,
      ...zone,
      "--baseline",
      days(baseline),
      "--pilot",
      days(pilot),
    ];
    const { exit, out } = await touchstone(call);
    const { fitness, kpis } = compareOutput.parse(JSON.parse(out));
    expect([exit, fitness.fit]).toEqual([0, true]);
    const verdicts = Object.fromEntries(kpis.map(({ id, verdict }) => [id, verdict]));
    for (const id of ["first-response-time", "resolution-time"]) {
      expect(["not-worse", "cannot-tell"]).toContain(verdicts[id]);
    }
    const { rows } = readPlainly();
    const rate = kpis.find(({ id }) => id === "resolution-rate");
    expect(rate?.baseline).toMatchObject({ n: createdIn(rows, baseline).length });
    expect(rate?.baseline.estimate).toBeCloseTo(solvedWithin14Days(createdIn(rows, baseline)), 10);
    expect(rate?.pilot.estimate).toBeCloseTo(solvedWithin14Days(createdIn(rows, pilot)), 10);
  });
});
