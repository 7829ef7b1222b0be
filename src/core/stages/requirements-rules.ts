import { placeOf } from "../parse/read-document.ts";
import { isLaw, staleDays, usualStaleDays } from "../schema/fact-age.ts";
import { done, type ItemFinding, open, unknown } from "./finding.ts";
import { frozen } from "./frozen.ts";
import type { ItemRules, StageContext } from "./stage-context.ts";

const kindsCriterion = "exportable-record-kinds";
const formatCriterion = "export-format";
const mandatoryKinds = [
  "tickets",
  "thread-messages",
  "internal-notes",
  "attachments",
  "customers-channel-ids",
  "tags-custom-fields",
  "csat-answers",
  "users-roles",
];

function exportNeedsStated({ workspace }: StageContext): ItemFinding {
  const { questions } = workspace;
  if (questions === null) return open("no-questions");
  const criteria = questions.value.questions.flatMap((question) => question.criteria);
  const place = placeOf(questions, ["questions"], "key");
  const kinds = criteria.find((criterion) => criterion.id === kindsCriterion);
  if (kinds?.scale.kind !== "items") return open("no-record-kinds", {}, place);
  const listed = kinds.scale.items.filter((item) => item.mandatory).map((item) => item.id);
  const missing = mandatoryKinds.find((kind) => !listed.includes(kind));
  if (missing) return open("record-kind-not-mandatory", { recordKind: missing }, place);
  return criteria.some((criterion) => criterion.id === formatCriterion)
    ? done("export-needs-stated", { count: kinds.scale.items.length }, place)
    : open("no-export-format", {}, place);
}

/** Only the age of the law facts can be derived; the map itself is confirmed by a person. */
function privacyMapped({ workspace, asOf }: StageContext): ItemFinding {
  const { facts } = workspace;
  if (facts === null) return unknown("no-facts-file");
  const all = facts.value.facts;
  const at = all.findIndex((fact) => staleDays(fact, facts.value, asOf) !== null);
  const stale = all[at];
  const place = placeOf(facts, ["facts"], "key");
  if (stale === undefined)
    return unknown("privacy-map-needs-a-person", { count: all.filter(isLaw).length }, place);
  const days = staleDays(stale, facts.value, asOf)?.limit ?? usualStaleDays;
  const own = placeOf(facts, ["facts", at, "asOf"]);
  return open("law-fact-stale", { fact: stale.id, on: stale.asOf, days }, own);
}

function integrationsListed({ workspace }: StageContext): ItemFinding {
  const list = workspace.decision.value.integrations;
  if (list === undefined) return open("no-integrations");
  const must = list.filter((one) => one.need === "must").length;
  const place = placeOf(workspace.decision, ["integrations"], "key");
  return done("integrations-listed", { count: list.length, must }, place);
}

function gatesDefined({ workspace }: StageContext): ItemFinding {
  const { questions } = workspace;
  if (questions === null) return open("no-questions");
  const hard = questions.value.questions
    .flatMap((question) => question.criteria)
    .filter((criterion) => criterion.gate?.kind === "hard");
  const place = placeOf(questions, ["questions"], "key");
  return hard.length === 0
    ? open("no-hard-gate", {}, place)
    : done("gates-defined", { count: hard.length }, place);
}

/** The first day on which a sheet was handed in; null when none was. */
function firstSheet({ workspace }: StageContext): string | null {
  const days = [...workspace.evaluations.values()].flatMap(
    (sheet) => sheet.value.submittedOn ?? [],
  );
  return days.sort()[0] ?? null;
}

function weightsFrozen(context: StageContext): ItemFinding {
  if (context.score.weights === null) return open("weights-do-not-add-up");
  const found = frozen(context.workspace, "criteria", context.asOf);
  if (found === null) return open("criteria-not-frozen");
  const { on, by } = found.freeze;
  if (!found.holds) return open("criteria-changed-since-freeze", { on, by }, found.place);
  const first = firstSheet(context);
  return first !== null && first < on
    ? open("criteria-frozen-after-scores", { on, first }, found.place)
    : done("criteria-frozen", { on, by }, found.place);
}

function conflictsDeclared({ workspace }: StageContext): ItemFinding {
  const sheets = [...workspace.evaluations.values()];
  if (sheets.length === 0) return open("no-evaluator-sheet");
  const missing = sheets.find(({ value }) => value.conflict === undefined);
  if (missing) {
    const { evaluator } = missing.value;
    return open("conflict-not-declared", { evaluator }, placeOf(missing, ["evaluator"]));
  }
  const late = sheets.find(({ value }) => {
    const declared = value.conflict?.on ?? "";
    return declared > (value.submittedOn ?? declared);
  });
  if (late) {
    const place = placeOf(late, ["conflict", "on"]);
    return open("conflict-declared-late", { evaluator: late.value.evaluator }, place);
  }
  return done("conflicts-declared", { count: sheets.length });
}

/** Stage 3, technical and data requirements: what is derived from criteria, freezes and sheets. */
export const requirementsRules: ItemRules = {
  "export-needs": exportNeedsStated,
  "privacy-map": privacyMapped,
  "integration-list": integrationsListed,
  "gates-defined": gatesDefined,
  "weights-frozen": weightsFrozen,
  "conflict-declarations": conflictsDeclared,
};
