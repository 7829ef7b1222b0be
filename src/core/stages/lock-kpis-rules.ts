import { targetCodes } from "../diagnostic/codes/targets.ts";
import type { Params } from "../diagnostic/diagnostic.ts";
import { placeOf } from "../parse/read-document.ts";
import type { Workspace } from "../parse/workspace.ts";
import type { Kpi, Kpis } from "../schema/kpis.ts";
import type { StatementId } from "../text/statement-id.ts";
import { done, type ItemFinding, open, unknown } from "./finding.ts";
import { frozen } from "./frozen.ts";
import type { ItemRules, StageContext } from "./stage-context.ts";

const coreKpis = ["first-response-time", "first-contact-resolution", "handling-time"];
const leastWeeks = 4;

/** Runs a rule over the KPI file; without one the item is open. */
function withKpis(
  { workspace }: StageContext,
  rule: (kpis: Kpis, file: NonNullable<Workspace["kpis"]>) => ItemFinding,
): ItemFinding {
  return workspace.kpis ? rule(workspace.kpis.value, workspace.kpis) : open("no-kpi-file");
}

function coreKpisPresent(context: StageContext): ItemFinding {
  return withKpis(context, ({ kpis }, file) => {
    const present = new Set<string>(kpis.map((kpi) => kpi.id));
    const missing = coreKpis.find((id) => !present.has(id));
    const place = placeOf(file, ["kpis"], "key");
    return missing
      ? open("core-kpi-missing", { kpi: missing }, place)
      : done("core-kpis-present", { count: kpis.length }, place);
  });
}

/** The first thing that a KPI file must declare and does not. */
function undeclared(kpis: Kpis): [StatementId, Params] | null {
  if (kpis.contactBase === undefined) return ["contact-base-missing", {}];
  if (kpis.followUpDays === undefined) return ["follow-up-missing", {}];
  if (kpis.returnWindowDays === undefined) return ["return-window-missing", {}];
  const vague = kpis.kpis.find((kpi) => kpi.role !== "watch" && kpi.definition === undefined);
  if (vague) return ["kpi-without-definition", { kpi: vague.id }];
  const clocks = [...kpis.kpis, ...(kpis.replyTiers ?? [])].map((one) => one.clock);
  const needsCalendar = clocks.includes("business");
  return needsCalendar && kpis.calendar === undefined ? ["calendar-missing", {}] : null;
}

function definitionsFilled(context: StageContext): ItemFinding {
  return withKpis(context, (kpis, file) => {
    const missing = undeclared(kpis);
    const place = placeOf(file, ["kpis"], "key");
    return missing ? open(...missing, place) : done("kpi-definitions-filled", {}, place);
  });
}

function baselineReady({ workspace, baseline, comparisons }: StageContext): ItemFinding {
  if (baseline === null) {
    return workspace.pilots.has("baseline") ? unknown("baseline-not-read") : open("no-baseline");
  }
  const place = { file: baseline.file, line: 1, column: 1 };
  const params = { weeks: baseline.wholeWeeks, least: leastWeeks };
  if (baseline.wholeWeeks < leastWeeks) return open("baseline-too-short", params, place);
  const problems = [...comparisons.values()].flatMap(({ fitness }) => fitness.problems);
  const blocking = problems.find((one) => one.severity === "blocks" && one.period === "baseline");
  return blocking
    ? open("baseline-unfit", { fitness: blocking.code }, place)
    : done("baseline-ready", params, place);
}

function judged(kpis: readonly Kpi[]): Kpi[] {
  return kpis.filter((kpi) => kpi.role === "primary" || kpi.role === "guardrail");
}

function targetsDeclared(context: StageContext): ItemFinding {
  return withKpis(context, ({ kpis }, file) => {
    const place = placeOf(file, ["kpis"], "key");
    const bare = judged(kpis).find((kpi) => !kpi.target || !kpi.margin);
    if (bare) {
      const id = bare.target ? "margin-missing" : "target-missing";
      return open(id, { kpi: bare.id }, placeOf(file, ["kpis", kpis.indexOf(bare), "id"]));
    }
    const count = judged(kpis).length;
    return count === 0
      ? open("no-judged-kpi", {}, place)
      : done("targets-declared", { count }, place);
  });
}

function primaryChosen(context: StageContext): ItemFinding {
  return withKpis(context, ({ kpis }, file) => {
    const primary = kpis.filter((kpi) => kpi.role === "primary");
    const place = placeOf(file, ["kpis"], "key");
    const params = { count: primary.length };
    if (primary.length === 0) return open("no-primary-kpi", {}, place);
    return primary.length > 2
      ? open("too-many-primary-kpis", params, place)
      : done("primary-kpi-chosen", { kpi: primary[0]?.id ?? "", ...params }, place);
  });
}

function targetsAgree(context: StageContext): ItemFinding {
  return withKpis(context, (_kpis, file) => {
    if (context.findings === null) return unknown("findings-not-passed");
    const about = context.findings.filter(({ code }) => Object.hasOwn(targetCodes, code));
    const place = placeOf(file, ["kpis"], "key");
    const grave = about.find(({ severity }) => severity !== "note");
    if (grave) return open("targets-disagree", { finding: grave.code }, grave.place);
    return done("targets-agree", {}, place);
  });
}

function aiScopeListed(context: StageContext): ItemFinding {
  return withKpis(context, ({ aiScope }, file) => {
    if (!aiScope) return open("no-ai-scope");
    const place = placeOf(file, ["aiScope"], "key");
    const { toAi, neverToAi } = aiScope;
    return neverToAi.length === 0
      ? open("nothing-kept-from-ai", {}, place)
      : done("ai-scope-listed", { toAi: toAi.length, never: neverToAi.length }, place);
  });
}

function kpisFrozen({ workspace, asOf }: StageContext): ItemFinding {
  const found = frozen(workspace, "kpis", asOf);
  if (found === null) return open("kpis-not-frozen");
  const params = { on: found.freeze.on, by: found.freeze.by };
  return found.holds
    ? done("kpis-frozen", params, found.place)
    : open("kpis-changed-since-freeze", params, found.place);
}

/** Stage 1, lock the KPIs: what is derived from the KPI file, the baseline and the freeze. */
export const lockKpisRules: ItemRules = {
  "core-kpis": coreKpisPresent,
  "kpi-definitions": definitionsFilled,
  baseline: baselineReady,
  "targets-margins": targetsDeclared,
  "primary-kpi": primaryChosen,
  "coherent-targets": targetsAgree,
  "ai-scope": aiScopeListed,
  "kpi-freeze": kpisFrozen,
};
