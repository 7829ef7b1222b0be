import type { Place } from "../diagnostic/diagnostic.ts";
import { aiResult, auditGap } from "../experience/audit-proof.ts";
import { auditResult } from "../experience/audit-result.ts";
import { placeOf } from "../parse/read-document.ts";
import type { PilotFolder, Workspace } from "../parse/workspace.ts";
import { workingDaysBetween } from "./working-days.ts";

/**
 * What came out of one test of a pilot, in the test's own unit. computed: from the files that it left;
 * recorded: as a person wrote it down. Of two the computed one counts.
 */
export type TestOutcome = {
  result: number | null;
  on: string;
  place: Place;
  origin: "computed" | "recorded";
  /** Not passed, whatever the number: rows were lost or exposed, or nobody signed. */
  isFailed: boolean;
  /** What a person wrote down beside it, when that is another number. */
  recorded: number | null;
};

type Computed = Pick<TestOutcome, "result" | "on" | "place" | "isFailed"> | null;

const percent = 100;

/** Two decimals, as people write such results down. */
function inPercent(share: number): number {
  return Math.floor(share * percent * percent + 1e-6) / percent;
}

function exportRestore({ reconciliation, rehearsal, plan }: PilotFolder): Computed {
  const rate = reconciliation?.totals.matchRate ?? null;
  if (reconciliation === null || rate === null) return null;
  const on = rehearsal?.value.exportedOn ?? rehearsal?.value.usableOn;
  const file = reconciliation.kinds[0]?.newFile ?? "";
  return {
    result: inPercent(rate),
    on: on ?? plan?.value.windows.pilot?.to ?? "",
    place: { file, line: 1, column: 1 },
    isFailed: reconciliation.totals.criticalRows > 0,
  };
}

/** Attachments that are only links which expire are not a full set. */
function isBorrowed({ reconciliation }: PilotFolder): boolean {
  return (reconciliation?.kinds ?? []).some(({ files }) => (files?.expiring.rows ?? 0) > 0);
}

function exitRehearsal(folder: PilotFolder, { kpis }: Workspace): Computed {
  const { rehearsal } = folder;
  if (rehearsal === null) return null;
  const { requestedOn, usableOn, signed } = rehearsal.value;
  if (usableOn === undefined) return null;
  const days = workingDaysBetween(requestedOn, usableOn, kpis?.value.calendar ?? null);
  if (days === null) return null;
  const place = placeOf(rehearsal, ["usableOn"]);
  return {
    result: days,
    on: usableOn,
    place,
    isFailed: signed === undefined || isBorrowed(folder),
  };
}

function blindAudit({ records }: PilotFolder, lastDay: string): Computed {
  const audit = auditResult(records.replyAudit, records.replySample);
  if (audit === null) return null;
  const share = aiResult(audit)?.share ?? null;
  const isProof = auditGap(audit) === null;
  const result = isProof && share !== null ? inPercent(share) : null;
  return { result, on: lastDay, place: audit.place, isFailed: false };
}

function computed(test: string, folder: PilotFolder, workspace: Workspace, on: string): Computed {
  if (test === "export-restore") return exportRestore(folder);
  if (test === "exit-rehearsal") return exitRehearsal(folder, workspace);
  return test === "blind-ai-audit" ? blindAudit(folder, on) : null;
}

/** Tests whose result is worked out from files. */
const computedTests = ["export-restore", "exit-rehearsal", "blind-ai-audit"];

/**
 * What came out of every test of a vendor's pilot that was run by the day `asOf`, by the test's id?
 *
 * @example testOutcomes("norvane", workspace, "2026-11-24").get("p2-drill")?.result // 9.5
 */
export function testOutcomes(
  vendor: string,
  workspace: Workspace,
  asOf: string,
): ReadonlyMap<string, TestOutcome> {
  const folder = workspace.pilots.get(vendor) ?? null;
  const written = Object.keys(folder?.tests?.value.results ?? {});
  return new Map(
    [...new Set([...written, ...computedTests])].flatMap((test) => {
      const outcome = testOutcome(test, folder, workspace, asOf);
      return outcome === null ? [] : [[test, outcome] as const];
    }),
  );
}

/**
 * What came out of a test of this pilot? Null when it was not run, or only after the day `asOf`.
 *
 * Restore, exit and reply audit are worked out from their files where these are there; everything else
 * is as written in tests.yaml.
 *
 * @example testOutcome("bulk-pull", folder, workspace, "2026-11-24")?.result // 96
 */
export function testOutcome(
  test: string,
  folder: PilotFolder | null,
  workspace: Workspace,
  asOf: string,
): TestOutcome | null {
  if (folder === null) return null;
  const results = folder.tests?.value.results;
  const written = results && Object.hasOwn(results, test) ? results[test] : undefined;
  const place = folder.tests ? placeOf(folder.tests, ["results", test, "result"]) : null;
  const windowEnd = folder.plan?.value.windows.pilot?.to ?? "";
  const found = computed(test, folder, workspace, written?.on ?? windowEnd);
  if (found !== null && found.on <= asOf) {
    const recorded = written?.result ?? null;
    return { ...found, origin: "computed", recorded: recorded === found.result ? null : recorded };
  }
  if (!written || !place || written.on > asOf) return null;
  const { result, on } = written;
  return { result, on, place, origin: "recorded", isFailed: false, recorded: null };
}
