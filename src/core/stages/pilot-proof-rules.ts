import { auditGap } from "../experience/audit-proof.ts";
import { auditResult } from "../experience/audit-result.ts";
import { surveyCounts } from "../experience/survey-counts.ts";
import { placeOf } from "../parse/read-document.ts";
import { type SystemStability, systemStability } from "../rehearsal/system-stability.ts";
import { testOutcome } from "../rehearsal/test-outcome.ts";
import { done, type ItemFinding, open, unknown } from "./finding.ts";
import type { PilotVendor, StageContext } from "./stage-context.ts";

/** What one vendor's pilot says of an item. */
export type VendorRule = (one: PilotVendor, context: StageContext) => ItemFinding;

const drillTests = [
  "export-restore",
  "migration-rehearsal",
  "data-subject-drill",
  "p2-drill",
  "exit-rehearsal",
];
const auditTest = "blind-ai-audit";
const promiseCriterion = "availability-promise";
const percent = 100;

function resultOf({ folder }: PilotVendor, test: string, { workspace, asOf }: StageContext) {
  return testOutcome(test, folder, workspace, asOf)?.result ?? null;
}

/**
 * Were the vendor's replies audited, with enough of the AI's and raters who agree? A result written down
 * by hand counts where there is no audit file.
 *
 * @example replyAudit(one, context).status // "done"
 */
export const replyAudit: VendorRule = (one, context) => {
  const { vendor, folder } = one;
  const audit = folder && auditResult(folder.records.replyAudit, folder.records.replySample);
  const gap = audit ? auditGap(audit) : null;
  if (audit && gap !== null) return open(`audit-${gap}`, { vendor }, audit.place);
  const place = folder?.tests ? placeOf(folder.tests, ["results", auditTest]) : null;
  const result = resultOf(one, auditTest, context);
  return result === null
    ? open("test-not-run", { vendor, test: auditTest }, place)
    : done("test-run", { vendor, test: auditTest, result }, audit?.place ?? place);
};

/**
 * Has every drill of the pilot a result?
 *
 * @example drillsRun(one, context).status // "open" while one is missing
 */
export const drillsRun: VendorRule = (one, context) => {
  const { vendor, folder } = one;
  const missing = drillTests.find((test) => resultOf(one, test, context) === null);
  const place = folder?.tests ? placeOf(folder.tests, ["results"], "key") : null;
  return missing
    ? open("test-not-run", { vendor, test: missing }, place)
    : done("drills-run", { vendor, count: drillTests.length }, place);
};

/**
 * Were both customers and agents asked, and when? Unknown without a survey: a person may say so then.
 *
 * @example usersAsked(one, context).reason.id // "users-asked"
 */
export const usersAsked: VendorRule = ({ vendor, folder }) => {
  const survey = folder?.records.survey ?? null;
  if (survey === null) return unknown("no-survey", { vendor });
  const place = { file: survey.file, line: 1, column: 1 };
  const { customers, agents, from, to } = surveyCounts(survey.rows, "pilot");
  if (customers === 0) return open("no-customers-asked", { vendor }, place);
  if (agents === 0) return open("no-agents-asked", { vendor }, place);
  return done("users-asked", { vendor, customers, agents, from: from ?? "", to: to ?? "" }, place);
};

function againstPromise(vendor: string, found: SystemStability, promised: number | null) {
  const { place, worst, incidents } = found;
  const minutes = Math.max(0, ...found.channels.map((one) => one.outageMinutes));
  const lost = found.messagesLost;
  const measured = worst === null ? 0 : worst * percent;
  const params = { vendor, incidents, minutes, availability: measured };
  if (lost === null) return open("messages-lost-unknown", { vendor }, place);
  if (promised === null) return done("system-stable-no-promise", { ...params, lost }, place);
  return measured >= promised - 1e-9
    ? done("system-stable", { ...params, promised, lost }, place)
    : done("system-below-promise", { ...params, promised, lost }, place);
}

/**
 * What did the vendor promise, as a monthly availability in per cent? Null when nothing is on file.
 *
 * @example promisedAvailability("norvane", context) // 99.9
 */
export function promisedAvailability(vendor: string, { score }: StageContext): number | null {
  const levels = score.vendors.find((one) => one.vendor === vendor)?.levels ?? [];
  return levels.find((one) => one.criterion === promiseCriterion)?.amount ?? null;
}

/**
 * Did the system stay up, channel by channel, and is the log complete? Measured below the promise the
 * item is still done, since it is known; the decision after the pilot is told. Without a log: unknown.
 *
 * @example systemStable(one, context).reason.id // "system-stable"
 */
export const systemStable: VendorRule = ({ vendor, folder }, context) => {
  if (folder === null) return unknown("stability-not-logged", { vendor });
  const found = systemStability(context.workspace, folder);
  if ("gap" in found) {
    if (found.gap === "not-logged") return unknown("stability-not-logged", { vendor });
    return open(`stability-${found.gap}`, { vendor });
  }
  return againstPromise(vendor, found, promisedAvailability(vendor, context));
};
