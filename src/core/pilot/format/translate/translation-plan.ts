import type { Code } from "../../../diagnostic/codes.ts";
import { type Diagnostic, diagnose, type Params } from "../../../diagnostic/diagnostic.ts";
import { ZoneOffsets } from "../../time/zone-offsets.ts";
import type { BoundColumn, ExportBinding } from "../export-binding.ts";
import type { DateEvidence, DateSign } from "../value/date-evidence.ts";
import { type DateOrder, decideOrder } from "../value/date-order.ts";
import type { DateReading } from "../value/date-reading.ts";
import { zoneWordOffset } from "../value/zone-word.ts";
import type { ImportChoices } from "./import-choices.ts";
import type { ExportSurvey } from "./survey.ts";

/** Where the zone of a time was known from, in the words of the `tz_source` column. */
export type ZoneSource = "column" | "header" | "preface" | "config";

/** How the dates of every column are to be read, or why they cannot be. */
export interface DatePlan {
  readings: ReadonlyMap<number, DateReading>;
  /** Name of the zone that holds for times without one; null when every time names its own. */
  zone: string | null;
  zoneSource: ZoneSource;
  /** What decided day and month; null where no cell was in doubt. */
  order: { order: DateOrder; proofs: number; isDeclared: boolean } | null;
  findings: Diagnostic[];
}

interface DateColumn {
  column: BoundColumn;
  evidence: DateEvidence;
}

/** Collects what is to be asked about the dates of one file. */
class DateQuestions {
  readonly findings: Diagnostic[] = [];
  private readonly file: string;
  private readonly headerLine: number;

  constructor(file: string, headerLine: number) {
    this.file = file;
    this.headerLine = headerLine;
  }

  ask(code: Code, { column, evidence }: DateColumn, sign: DateSign, params: Params): void {
    const place = evidence.firstPlaces.get(sign) ?? { line: this.headerLine, column: 1 };
    const found = evidence.examples.get(sign) ?? "";
    const all = { column: column.header, found, count: evidence.of(sign), ...params };
    this.findings.push(diagnose(code, { file: this.file, ...place }, all));
  }
}

/** Kinds of cells that are recognised and asked about, with what answers the question. */
const asked: readonly [DateSign, Code, (choices: ImportChoices) => boolean][] = [
  ["minguo", "minguo-years", ({ calendar }) => calendar !== null],
  ["serial", "date-serials", ({ serialsFrom }) => serialsFrom !== null],
  ["day-fraction", "times-as-fractions", ({ serialsFrom }) => serialsFrom !== null],
];

function orderOf(
  columns: readonly DateColumn[],
  declared: DateOrder | null,
  isByVendor: boolean,
  questions: DateQuestions,
): DatePlan["order"] {
  const decision = decideOrder(
    columns.map(({ evidence }) => evidence),
    declared,
  );
  if (decision.kind === "decided") {
    const isNeeded = columns.some(({ evidence }) =>
      (["day-first", "month-first", "either-order", "short-year"] as const).some(
        (sign) => evidence.of(sign) > 0,
      ),
    );
    const { order, proofs } = decision;
    return isNeeded ? { order, proofs, isDeclared: declared !== null && !isByVendor } : null;
  }
  for (const entry of columns) {
    const { evidence } = entry;
    const doubt = evidence.of("short-year") > 0 ? "short-year" : "either-order";
    if (decision.kind === "undecided" && evidence.of(doubt) > 0) {
      questions.ask("date-order-unclear", entry, doubt, {});
    }
    const proof = evidence.of("month-first") > 0 ? "month-first" : "day-first";
    if (decision.kind === "contradictory" && evidence.of(proof) > 0) {
      const { dayFirst, monthFirst } = decision;
      questions.ask("date-orders-contradict", entry, proof, { dayFirst, monthFirst });
    }
  }
  return null;
}

/** Suffixes and bare times in one file: each is read on its own clock, and the mixture is told. */
function zoneMixture(columns: readonly DateColumn[], questions: DateQuestions): void {
  for (const entry of columns) {
    const { evidence } = entry;
    const offsets = new Set([...evidence.zoneWords.keys()].map(zoneWordOffset));
    const bare = evidence.of("no-zone");
    const isSeason = offsets.size === 2 && [...evidence.zoneWords.keys()].every(isSeasonal);
    if (evidence.zoneWords.size === 0 || (bare === 0 && (offsets.size < 2 || isSeason))) continue;
    const named = [...evidence.zoneWords].map(([word, count]) => `${word} × ${count}`);
    const found = [...named, ...(bare > 0 ? [`— × ${bare}`] : [])].join(", ");
    const most = Math.max(bare, ...evidence.zoneWords.values());
    const touched = evidence.dates - most;
    questions.ask("mixed-zones", entry, "no-zone", { found, count: touched });
  }
}

/** EST and EDT in one column are one place in winter and summer. */
function isSeasonal(word: string): boolean {
  return /^[ECMP][SD]T$/.test(word.toUpperCase());
}

/**
 * How are the dates of this export to be read? A whole column decides, or the file is refused with
 * the question; nothing is taken to be UTC in silence.
 *
 * @example planDates("tickets.csv", binding, survey, noChoices, null).findings[0]?.code // "export-zone-unknown"
 */
export function planDates(
  file: string,
  binding: ExportBinding,
  survey: ExportSurvey,
  choices: ImportChoices,
  prefaceZone: string | null,
): DatePlan {
  const questions = new DateQuestions(file, survey.headerLine);
  const columns = binding.columns.flatMap((column): DateColumn[] => {
    const evidence = survey.dates.get(column.position);
    const isRead = column.status === "used" && evidence !== undefined;
    return isRead ? [{ column, evidence }] : [];
  });
  for (const [sign, code, isAnswered] of asked) {
    const touched = columns.filter(({ evidence }) => evidence.of(sign) > 0);
    if (!isAnswered(choices)) for (const entry of touched) questions.ask(code, entry, sign, {});
  }
  const { profile } = binding;
  const declared = choices.dateOrder ?? profile.dateOrder ?? null;
  const order = orderOf(columns, declared, choices.dateOrder === null, questions);
  zoneMixture(columns, questions);
  const shared = prefaceZone ?? profile.zone ?? choices.zone;
  const readings = new Map<number, DateReading>();
  for (const entry of columns) {
    const name = entry.column.zone ?? shared;
    const unclear = [...entry.evidence.zoneWords.keys()].find(
      (word) => zoneWordOffset(word) === null,
    );
    if (name === null && unclear !== undefined) {
      questions.ask("zone-word-unclear", entry, "no-zone", { found: unclear });
    }
    if (name === null && entry.evidence.of("no-zone") > 0) {
      questions.ask("export-zone-unknown", entry, "no-zone", {});
    }
    readings.set(entry.column.position, {
      order: order?.order ?? declared,
      zone: name === null ? null : new ZoneOffsets(name),
      isMinguo: choices.calendar === "minguo",
      serialsFrom: choices.serialsFrom,
      readsFractions: choices.serialsFrom !== null,
    });
  }
  return { readings, ...zoneOf(columns, shared, prefaceZone), order, findings: questions.findings };
}

function zoneOf(
  columns: readonly DateColumn[],
  shared: string | null,
  prefaceZone: string | null,
): Pick<DatePlan, "zone" | "zoneSource"> {
  const inHeader = columns.find(({ column }) => column.zone !== null)?.column.zone ?? null;
  if (inHeader !== null) return { zone: inHeader, zoneSource: "header" };
  const isBare = columns.some(({ evidence }) => evidence.of("no-zone") > 0);
  if (!isBare) return { zone: null, zoneSource: "column" };
  return { zone: shared, zoneSource: prefaceZone === null ? "config" : "preface" };
}
