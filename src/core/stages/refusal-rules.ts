import type { Place } from "../diagnostic/diagnostic.ts";
import { placeOf } from "../parse/read-document.ts";
import { testOutcome } from "../rehearsal/test-outcome.ts";
import { outcomePassed } from "../risk/control-result.ts";
import type { EvidenceGrade } from "../schema/answer.ts";
import { statement } from "../score/statement.ts";
import type { StatementId } from "../text/statement-id.ts";
import type { RefusalFinding } from "./finding.ts";
import {
  leadingVendor,
  type Moment,
  type RefusalRules,
  type StageContext,
} from "./stage-context.ts";

/** Something that happened, and when, if that is on record. */
type Event = { on: string | null; place: Place; who: string };

function finding(
  status: RefusalFinding["status"],
  id: StatementId,
  params: Record<string, string | number> = {},
  place: Place | null = null,
): RefusalFinding {
  return { status, reason: statement(id, params, place), place };
}

/** Earliest first; an event without a date counts as early. */
function earliest(events: readonly Event[]): Event | null {
  return [...events].sort((a, b) => ((a.on ?? "") < (b.on ?? "") ? -1 : 1))[0] ?? null;
}

/** Was it before the stage was closed? Without a date, only while no closing is on record. */
function isEarly({ on }: Event, boundary: string | null): boolean {
  return boundary === null || (on !== null && on < boundary);
}

/** Too early is a breach while the stage is open; once it is closed, it stays on record. */
function judge(events: readonly Event[], moment: Moment, id: StatementId): RefusalFinding {
  const first = earliest(events.filter((event) => isEarly(event, moment.boundary)));
  if (first === null) return finding("clear", "nothing-too-early");
  const params = { on: first.on ?? "", who: first.who };
  return finding(moment.isClosed ? "recorded" : "breached", id, params, first.place);
}

/** Evidence of a grade (of any grade when null) in all vendor files, as things that happened. */
function evidenceOf({ workspace }: StageContext, grade: EvidenceGrade | null): Event[] {
  return [...workspace.vendors].flatMap(([who, document]) =>
    Object.entries(document.value.answers).flatMap(([criterion, answer]) =>
      (answer.evidence ?? []).flatMap((piece, index) =>
        grade === null || piece.grade === grade
          ? {
              on: piece.on,
              who,
              place: placeOf(document, ["answers", criterion, "evidence", index, "on"]),
            }
          : [],
      ),
    ),
  );
}

function openQuotes({ workspace }: StageContext): Event[] {
  return [...workspace.vendors].flatMap(([who, document]) =>
    Object.entries(document.value.costs ?? {}).flatMap(([line, cost]) =>
      "kind" in cost && cost.kind === "quote" && !cost.sealed
        ? { on: cost.observedOn, who, place: placeOf(document, ["costs", line, "observedOn"]) }
        : [],
    ),
  );
}

/** Sheets that judge criteria for which `counts` holds. */
function sheetsOn({ workspace }: StageContext, counts: (criterion: string) => boolean): Event[] {
  return [...workspace.evaluations].flatMap(([who, sheet]) => {
    const judged = Object.values(sheet.value.levels).flatMap((levels) => Object.keys(levels));
    if (!judged.some(counts)) return [];
    return { on: sheet.value.submittedOn ?? null, who, place: placeOf(sheet, ["levels"], "key") };
  });
}

function shortlisted({ workspace }: StageContext): Event[] {
  return [...workspace.vendors].flatMap(([who, document]) =>
    document.value.shortlisted ? { on: null, who, place: placeOf(document, ["shortlisted"]) } : [],
  );
}

/** What holds now and has no day is a breach only while the stage is open. */
function judgeNow(events: readonly Event[], moment: Moment, id: StatementId): RefusalFinding {
  return moment.isClosed ? finding("clear", "nothing-too-early") : judge(events, moment, id);
}

function everythingAtOnce(context: StageContext, moment: Moment): RefusalFinding {
  const { decision } = context.workspace;
  const { channels } = decision.value;
  const isAll = channels.length > 1 && channels.every((channel) => channel.phase === 1);
  const place = placeOf(decision, ["channels"], "key");
  if (!isAll || moment.isClosed) return finding("clear", "nothing-too-early");
  return finding("breached", "all-channels-at-once", {}, place);
}

function unlisted(context: StageContext, moment: Moment): RefusalFinding {
  const known = new Set(
    (context.workspace.questions?.value.questions ?? []).flatMap((question) =>
      question.criteria.map((criterion) => criterion.id),
    ),
  );
  const events = sheetsOn(context, (criterion) => !known.has(criterion));
  return judgeNow(events, moment, "unlisted-criteria");
}

function channelScores(context: StageContext, moment: Moment): RefusalFinding {
  const own = context.workspace.questions?.value.questions.find(({ id }) => id === "channels");
  const criteria = new Set(own?.criteria.map((criterion) => criterion.id));
  return judge(
    sheetsOn(context, (criterion) => criteria.has(criterion)),
    moment,
    "channel-scores-early",
  );
}

function priceInRanking({ workspace }: StageContext, moment: Moment): RefusalFinding {
  const method = workspace.decision.value.evaluation?.method;
  if (method !== "score-per-price" || moment.isClosed) return finding("clear", "price-stays-out");
  const place = placeOf(workspace.decision, ["evaluation", "method"]);
  return finding("breached", "price-in-ranking-early", {}, place);
}

/** Times are counted with what is unsolved; only a declared plain mean would leave it out. */
function solvedOnly({ workspace }: StageContext): RefusalFinding {
  const { kpis } = workspace;
  const index = (kpis?.value.kpis ?? []).findIndex(
    (kpi) => kpi.id === "resolution-time" && kpi.statistic === "mean",
  );
  if (!kpis || index < 0) return finding("clear", "unsolved-are-counted");
  const place = placeOf(kpis, ["kpis", index, "statistic"]);
  return finding("breached", "solved-only-averages", {}, place);
}

/** More than this many months binds before the exit was tried. */
const longTermMonths = 12;

function longTerm(context: StageContext): RefusalFinding {
  const { workspace, score } = context;
  const vendor = leadingVendor(context);
  const test = workspace.questions?.value.tests?.find(({ id }) => id === "exit-rehearsal");
  const folder = vendor && workspace.pilots.get(vendor.name);
  const outcome = testOutcome("exit-rehearsal", folder ?? null, workspace, context.asOf);
  const levels = score.vendors.find((one) => one.vendor === vendor?.name)?.levels;
  const term = levels?.find((level) => level.criterion === "shortest-term");
  const months = term?.amount ?? null;
  if (vendor === null || months === null) return finding("unknown", "term-unknown");
  if (months <= longTermMonths) return finding("clear", "term-short", { months });
  return outcomePassed(test, outcome) === true
    ? finding("clear", "exit-rehearsed", { months })
    : finding("breached", "long-term-without-exit", { vendor: vendor.name, months }, term?.place);
}

function redLineOpen(context: StageContext): RefusalFinding {
  const vendor = leadingVendor(context);
  const states = vendor?.value.clauses ?? {};
  const clause = Object.keys(states).find((id) => states[id]?.redLineCrossed);
  if (!vendor || clause === undefined) return finding("clear", "no-red-line-crossed");
  const place = placeOf(vendor, ["clauses", clause, "redLineCrossed"]);
  return finding("breached", "red-line-open", { vendor: vendor.name, clause }, place);
}

/** What is refused while a stage is open, by the id of the refusal. */
export const refusalRules: RefusalRules = {
  "vendor-files-early": (context, moment) =>
    judge(evidenceOf(context, null), moment, "vendor-files-early"),
  "quoted-price-early": (context, moment) =>
    judge(openQuotes(context), moment, "quoted-price-early"),
  "channel-scores-early": channelScores,
  "all-channels-at-once": everythingAtOnce,
  "shortlist-early": (context, moment) => judgeNow(shortlisted(context), moment, "shortlist-early"),
  "unfrozen-criteria": (context, moment) =>
    judge(
      sheetsOn(context, () => true),
      moment,
      "unfrozen-criteria",
    ),
  "unlisted-criteria": unlisted,
  "demo-evidence-early": (context, moment) =>
    judge(evidenceOf(context, "demo"), moment, "demo-evidence-early"),
  "pilot-proof-early": (context, moment) =>
    judge(evidenceOf(context, "pilot"), moment, "pilot-proof-early"),
  "price-in-ranking-early": priceInRanking,
  "solved-only-averages": solvedOnly,
  "final-report-early": () => finding("clear", "draft-mark-kept"),
  "blank-cost-as-zero": () => finding("clear", "blank-stays-unknown"),
  "long-term-without-exit": longTerm,
  "red-line-open": redLineOpen,
};
