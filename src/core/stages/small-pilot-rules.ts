import { placeOf } from "../parse/read-document.ts";
import type { KpiComparison } from "../pilot/comparison.ts";
import { weeksOfWindow } from "../pilot/time/iso-week.ts";
import { entryOf } from "../score/entry-of.ts";
import type { StatementId } from "../text/statement-id.ts";
import { weeklyOn, weeklyVariation } from "./baseline-facts.ts";
import { done, type ItemFinding, open, unknown } from "./finding.ts";
import {
  drillsRun,
  replyAudit,
  systemStable,
  usersAsked,
  type VendorRule,
} from "./pilot-proof-rules.ts";
import { type ItemRules, pilotVendors, type StageContext } from "./stage-context.ts";
import { visibleChange } from "./visible-change-rule.ts";

const mostVariation = 0.25;
const weekLimits = { least: 4, most: 8 };
const dutiesCriterion = "processor-duties";

/** The item is done when it is done for every vendor in the pilot; else the first that is not speaks. */
function forEachVendor(rule: VendorRule, doneId: StatementId) {
  return (context: StageContext): ItemFinding => {
    const vendors = pilotVendors(context);
    if (vendors.length === 0) return open("no-pilot-vendor");
    const findings = vendors.map((one) => rule(one, context));
    const worst =
      findings.find(({ status }) => status === "open") ??
      findings.find(({ status }) => status !== "done");
    return worst ?? done(doneId, { count: vendors.length }, findings[0]?.place ?? null);
  };
}

function steadyEntry(context: StageContext): ItemFinding {
  const { baseline } = context;
  if (baseline === null) return unknown("baseline-not-read");
  const plans = pilotVendors(context).flatMap(({ folder }) => folder?.plan?.value.channels ?? []);
  const weekly = weeklyOn(baseline, plans.length > 0 ? plans : null);
  const variation = weeklyVariation(weekly);
  const place = { file: baseline.file, line: 1, column: 1 };
  if (variation === null) return unknown("volume-variation-unknown", {}, place);
  const params = { share: variation, most: mostVariation };
  return variation <= mostVariation
    ? done("entry-steady", params, place)
    : open("entry-unsteady", params, place);
}

const pilotAgreement: VendorRule = ({ vendor, document }) => {
  const clause = "pilot-exit-terms";
  const state = entryOf(document.value.clauses, clause);
  if (state === null) return open("clause-not-agreed", { vendor, clause });
  const place = placeOf(document, ["clauses", clause, "status"]);
  return state.status === "agreed"
    ? done("clause-agreed", { vendor, clause }, place)
    : open("clause-not-agreed", { vendor, clause }, place);
};

const wholeWeeks: VendorRule = ({ vendor, folder }) => {
  const plan = folder?.plan;
  const window = plan?.value.windows.pilot;
  if (!plan || !window) return open("no-pilot-window", { vendor });
  const weeks = weeksOfWindow(window).whole.length - (plan.value.washInWeeks ?? 0);
  const place = placeOf(plan, ["windows", "pilot"], "key");
  const params = { vendor, weeks, ...weekLimits };
  return weeks >= weekLimits.least && weeks <= weekLimits.most
    ? done("pilot-weeks-fit", params, place)
    : open("pilot-weeks-unfit", params, place);
};

const dataFit: VendorRule = ({ vendor, comparison, folder }) => {
  const place = folder?.plan ? placeOf(folder.plan, ["export"], "key") : null;
  if (comparison === null) return open("pilot-not-compared", { vendor }, place);
  const blocking = comparison.fitness.problems.find((one) => one.severity === "blocks");
  return comparison.fitness.fit
    ? done("pilot-data-fit", { vendor }, place)
    : open("pilot-data-unfit", { vendor, fitness: blocking?.code ?? "" }, place);
};

const pilotPrivacy: VendorRule = ({ vendor }, { score }) => {
  const own = score.vendors.find((one) => one.vendor === vendor);
  const level = own?.levels.find((one) => one.criterion === dutiesCriterion);
  if (!level) return unknown("no-processor-duties", { vendor });
  const params = { vendor, criterion: dutiesCriterion };
  if (level.value === null) return open("processor-duties-unknown", params, level.place);
  return level.value >= 1 - 1e-9
    ? done("processor-duties-complete", params, level.place)
    : open("processor-duties-incomplete", params, level.place);
};

/** Does the verdict of this KPI need a reason: a primary that is not better, a guardrail that may be worse? */
function needsReason({ role, verdict }: KpiComparison): boolean {
  if (role === "primary") return verdict !== "better";
  return role === "guardrail" && verdict !== "better" && verdict !== "not-worse";
}

const verdictGiven: VendorRule = ({ vendor, comparison, folder }) => {
  const plan = folder?.plan;
  const place = plan ? placeOf(plan, ["export"], "key") : null;
  if (comparison === null) return open("pilot-not-compared", { vendor }, place);
  const odd = comparison.kpis.find(needsReason);
  if (odd === undefined) return done("verdicts-good", { vendor }, place);
  const params = { vendor, kpi: odd.id, verdict: odd.verdict };
  return plan?.value.decision
    ? done("verdict-with-reason", params, placeOf(plan, ["decision", "reason"]))
    : open("verdict-needs-reason", params, place);
};

const decisionTaken: VendorRule = ({ vendor, folder }, { asOf }) => {
  const plan = folder?.plan;
  const decision = plan?.value.decision;
  if (!plan || !decision || decision.on > asOf) return open("no-pilot-decision", { vendor });
  const { kind, on, by } = decision;
  const params = { vendor, pilotDecision: kind, on, by };
  return done("pilot-decided", params, placeOf(plan, ["decision", "kind"]));
};

/** Stage 4, the small pilot: what is derived from plans, tickets, drills and clauses. */
export const smallPilotRules: ItemRules = {
  "steady-entry": steadyEntry,
  "detectable-difference": visibleChange,
  "pilot-agreement": forEachVendor(pilotAgreement, "pilot-agreed-with-all"),
  "whole-weeks": forEachVendor(wholeWeeks, "pilot-weeks-fit-all"),
  "data-fit": forEachVendor(dataFit, "pilot-data-fit-all"),
  "reply-audit": forEachVendor(replyAudit, "replies-audited-all"),
  "user-experience": forEachVendor(usersAsked, "users-asked-all"),
  drills: forEachVendor(drillsRun, "drills-run-all"),
  "system-stability": forEachVendor(systemStable, "systems-logged-all"),
  "pilot-privacy": forEachVendor(pilotPrivacy, "processor-duties-all"),
  "pilot-verdict": forEachVendor(verdictGiven, "verdicts-given-all"),
  "pilot-decision": forEachVendor(decisionTaken, "pilots-decided-all"),
};
