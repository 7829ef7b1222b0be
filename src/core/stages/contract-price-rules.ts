import type { CostLineState, VendorCosts } from "../cost/cost-result.ts";
import { exitTimetable } from "../parse/exit-timetable.ts";
import { type ParsedDocument, placeOf } from "../parse/read-document.ts";
import { checkDataPlaces, notInNotice } from "../score/data-place-check.ts";
import { entryOf } from "../score/entry-of.ts";
import type { StatementId } from "../text/statement-id.ts";
import { done, type ItemFinding, open, unknown } from "./finding.ts";
import { type ItemRules, leadingVendor, type StageContext } from "./stage-context.ts";
import { type VendorDuty, vendorDuties } from "./vendor-duties.ts";

type Vendor = ParsedDocument<"vendor">;
/** States in which a cost is not known. */
const missingCost: Partial<Record<CostLineState, StatementId>> = {
  blank: "cost-blank",
  expired: "cost-expired",
  sealed: "cost-sealed",
  "driver-missing": "cost-driver-missing",
};

type LeaderRule = (vendor: Vendor, context: StageContext) => ItemFinding;

const portability = ["data-portability", "exit-package", "return-deletion", "pilot-exit-terms"];
const privacy = [
  "processor-terms",
  "security-annex",
  "subprocessor-terms",
  "data-location",
  "breach-notice",
  "data-subject-help",
];

/** A contract is signed with one vendor: the rules of this stage ask about the leading one. */
function ofLeader(rule: LeaderRule) {
  return (context: StageContext): ItemFinding => {
    const vendor = leadingVendor(context);
    return vendor === null ? open("no-leading-vendor") : rule(vendor, context);
  };
}

function clausePlace(vendor: Vendor, clause: string) {
  return placeOf(vendor, ["clauses", clause], "key");
}

/** The first of the clauses that is not agreed; null when all are. */
function firstOpen(vendor: Vendor, clauses: readonly string[]): string | null {
  const { clauses: states } = vendor.value;
  return clauses.find((clause) => entryOf(states, clause)?.status !== "agreed") ?? null;
}

function clausesAgreed(clauses: readonly string[], needNumbers: boolean): LeaderRule {
  return (document) => {
    const vendor = document.name;
    const missing = firstOpen(document, clauses);
    if (missing) {
      const params = { vendor, clause: missing };
      return open("clause-not-agreed", params, clausePlace(document, missing));
    }
    const bare = clauses.find((clause) => {
      const numbers = entryOf(document.value.clauses, clause)?.numbers ?? {};
      return Object.keys(numbers).length === 0;
    });
    if (needNumbers && bare)
      return open("clause-without-numbers", { vendor, clause: bare }, clausePlace(document, bare));
    const conflict = needNumbers ? exitTimetable(document.value).conflicts[0] : undefined;
    if (conflict) {
      const { clause, days, against } = conflict;
      return open(conflict.code, { vendor, clause, days, against }, clausePlace(document, clause));
    }
    const params = { vendor, count: clauses.length };
    return done("clauses-agreed", params, placeOf(document, ["clauses"], "key"));
  };
}

/** Clauses alone do not do: people must have been told where their data goes. */
const privacyAgreed: LeaderRule = (document, context) => {
  const agreed = clausesAgreed(privacy, false)(document, context);
  if (agreed.status !== "done") return agreed;
  const { restrictedTerritories = [], privacyNotice } = context.workspace.decision.value;
  const missing = notInNotice(checkDataPlaces(document, restrictedTerritories), privacyNotice);
  if (missing.length === 0) return agreed;
  const params = { vendor: document.name, territory: missing.join(", ") };
  return open("notice-lacks-territory", params, placeOf(document, ["dataPlaces"], "key"));
};

const costsComplete: LeaderRule = (document, { costs }) => {
  const vendor = document.name;
  const own = costs.vendors.find((one) => one.vendor === vendor);
  const place = placeOf(document, ["costs"], "key");
  if (!own || own.lines.length === 0) return open("no-cost-lines", { vendor }, place);
  const line = own.lines.find((one) => one.state in missingCost);
  if (!line) return done("costs-complete", { vendor, count: own.lines.length }, place);
  const { driver = "" } = line.arithmetic?.params ?? {};
  const params = { vendor, costLine: line.line, count: own.missing.length, driver };
  return open(missingCost[line.state] ?? "cost-blank", params, line.place ?? place);
};

/** Does a price formula fall silent at 1×, 2× or 5× the volume? Null when none does. */
function growthUnpriced(own: VendorCosts | undefined): ItemFinding | null {
  for (const { line, volumes, place, state } of own?.lines ?? []) {
    const silent = volumes?.find(({ monthlyCost }) => monthlyCost === null);
    if (!silent || state !== "valued" || !own) continue;
    const { times, units } = silent;
    const params = { vendor: own.vendor, costLine: line, times, units: Math.round(units) };
    return open("price-tier-ends", params, place);
  }
  return null;
}

const formulaAgreed: LeaderRule = (document, { asOf, costs }) => {
  const vendor = document.name;
  const clause = "price-formula";
  const place = clausePlace(document, clause);
  if (firstOpen(document, [clause])) return open("clause-not-agreed", { vendor, clause }, place);
  const { validUntil } = document.value.plan;
  const quote = placeOf(document, ["plan", "validUntil"]);
  if (validUntil !== undefined && validUntil < asOf) {
    return open("quote-expired", { vendor, on: validUntil }, quote);
  }
  const own = costs.vendors.find((one) => one.vendor === vendor);
  const lapsed = own?.lines.find((line) => line.state === "expired");
  if (lapsed)
    return open("cost-expired", { vendor, costLine: lapsed.line, count: 1 }, lapsed.place);
  return growthUnpriced(own) ?? done("price-formula-agreed", { vendor }, place);
};

const dutyReasons: Record<VendorDuty["status"], StatementId> = {
  held: "duties-without-holes",
  hole: "duty-hole",
  double: "duty-double",
  silent: "duty-silent",
};

const dutiesWithoutHoles: LeaderRule = (document, { workspace }) => {
  const vendor = document.name;
  const { clauses } = workspace;
  const duties = clauses?.value.duties ?? [];
  if (clauses === null || duties.length === 0) return open("no-duties");
  const odd = duties.find((duty) => {
    const parties = [duty.maker, duty.reseller, duty.customer];
    return parties.filter((part) => part.includes("accountable")).length !== 1;
  });
  const place = placeOf(clauses, ["duties"], "key");
  if (odd) return open("duty-not-one-accountable", { duty: odd.id }, place);
  const shared = vendorDuties(workspace, document);
  if (shared === null) return unknown("duties-not-on-file", { vendor });
  const bad = shared.find(({ status }) => status !== "held");
  return bad === undefined
    ? done("duties-without-holes", { vendor, count: duties.length }, place)
    : open(dutyReasons[bad.status], { vendor, duty: bad.duty }, bad.place);
};

const noRedLine: LeaderRule = (document, { workspace }) => {
  const vendor = document.name;
  const states = document.value.clauses ?? {};
  const crossed = Object.keys(states).find((clause) => states[clause]?.redLineCrossed);
  if (crossed) {
    return open("red-line-crossed", { vendor, clause: crossed }, clausePlace(document, crossed));
  }
  const all = (workspace.clauses?.value.clauses ?? []).map((clause) => clause.id);
  const silent = all.find((clause) => entryOf(states, clause) === null);
  const place = placeOf(document, ["clauses"], "key");
  return silent
    ? unknown("red-line-unknown", { vendor, clause: silent }, place)
    : done("no-red-line", { vendor, count: all.length }, place);
};

function robustnessShown({ score }: StageContext): ItemFinding {
  const { robustness } = score;
  if (robustness === null) return open("robustness-not-computed");
  const reversal = robustness.reversals[0];
  return reversal
    ? open("rank-reversal", { vendor: reversal.dropped })
    : done("robustness-shown", { count: robustness.criteria.length });
}

/** Stage 5, contract and price: what is derived from the leading vendor's clauses and costs. */
export const contractPriceRules: ItemRules = {
  "total-cost": ofLeader(costsComplete),
  "kpis-in-contract": ofLeader(clausesAgreed(["kpi-acceptance"], false)),
  "portability-clauses": ofLeader(clausesAgreed(portability, true)),
  "expansion-formula": ofLeader(formulaAgreed),
  "privacy-clauses": ofLeader(privacyAgreed),
  "three-party-duties": ofLeader(dutiesWithoutHoles),
  "red-lines": ofLeader(noRedLine),
  "robust-result": robustnessShown,
};
