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

/** Collects what is to be asked about the dates of one file: each question once, with all columns. */
class DateQuestions {
  readonly findings: Diagnostic[] = [];
  private readonly file: string;
  private readonly headerLine: number;

  constructor(file: string, headerLine: number) {
    this.file = file;
    this.headerLine = headerLine;
  }

  /** Asks where any of these columns shows the sign; points at the first cell that does. */
  ask(code: Code, columns: readonly DateColumn[], sign: DateSign, params: Params = {}): void {
    const touched = columns.filter(({ evidence }) => evidence.of(sign) > 0);
    const [first] = touched;
    if (first === undefined) return;
    const place = first.evidence.firstPlaces.get(sign) ?? { line: this.headerLine, column: 1 };
    const found = first.evidence.examples.get(sign) ?? "";
    const column = touched.map((entry) => entry.column.header).join(", ");
    const count = touched.reduce((sum, { evidence }) => sum + evidence.of(sign), 0);
    const all = { column, found, count, ...params };
    this.findings.push(diagnose(code, { file: this.file, ...place }, all));
  }
}

/** A few odd cells are rows to be left out; more of them mean that the column is written so. */
const leastShare = 0.05;

/** Day or month first here, the year first there: some cells were rewritten by another program. */
function areTwoHands({ evidence }: DateColumn): boolean {
  const signs = ["day-first", "month-first", "either-order"] as const;
  return evidence.of("year-first") > 0 && signs.some((sign) => evidence.of(sign) > 0);
}

const isHabit = (sign: DateSign) => (entry: DateColumn) => {
  const { evidence } = entry;
  return evidence.of(sign) >= leastShare * (evidence.dates + evidence.of("unreadable"));
};

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
  if (decision.kind === "undecided") {
    const isShort = columns.some(({ evidence }) => evidence.of("short-year") > 0);
    questions.ask("date-order-unclear", columns, isShort ? "short-year" : "either-order");
  }
  if (decision.kind === "contradictory") {
    const { dayFirst, monthFirst } = decision;
    const sign = monthFirst > 0 ? "month-first" : "day-first";
    questions.ask("date-orders-contradict", columns, sign, { dayFirst, monthFirst });
  }
  return null;
}

/** Suffixes and bare times in one column: each is read on its own clock, and the mixture is told. */
function zoneMixture(columns: readonly DateColumn[], questions: DateQuestions): void {
  const words = new Map<string, number>();
  let [bare, dates] = [0, 0];
  for (const { evidence } of columns) {
    bare += evidence.of("no-zone");
    dates += evidence.dates;
    for (const [word, count] of evidence.zoneWords) words.set(word, (words.get(word) ?? 0) + count);
  }
  const offsets = new Set([...words.keys()].map(zoneWordOffset));
  const isSeason = offsets.size === 2 && [...words.keys()].every(isSeasonal);
  if (words.size === 0 || (bare === 0 && (offsets.size < 2 || isSeason))) return;
  const named = [...words].map(([word, count]) => `${word} × ${count}`);
  const found = [...named, ...(bare > 0 ? [`— × ${bare}`] : [])].join(", ");
  const count = dates - Math.max(bare, ...words.values());
  questions.ask("mixed-zones", columns, bare > 0 ? "no-zone" : "own-zone", { found, count });
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
    if (!isAnswered(choices)) questions.ask(code, columns.filter(isHabit(sign)), sign);
  }
  if (choices.dateOrder === null) {
    questions.ask("dates-written-two-ways", columns.filter(areTwoHands), "year-first");
  }
  const { profile } = binding;
  const declared = choices.dateOrder ?? profile.dateOrder ?? null;
  const order = orderOf(columns, declared, choices.dateOrder === null, questions);
  zoneMixture(columns, questions);
  const shared = prefaceZone ?? profile.zone ?? choices.zone;
  const zoneless = columns.filter(({ column }) => (column.zone ?? shared) === null);
  questions.ask("zone-word-unclear", zoneless, "unclear-zone");
  questions.ask("export-zone-unknown", zoneless, "no-zone");
  const readings = readingsOf(columns, order?.order ?? declared, shared, choices);
  return { readings, ...zoneOf(columns, shared, prefaceZone), order, findings: questions.findings };
}

function readingsOf(
  columns: readonly DateColumn[],
  order: DateOrder | null,
  shared: string | null,
  { calendar, serialsFrom }: ImportChoices,
): Map<number, DateReading> {
  return new Map(
    columns.map(({ column }) => {
      const name = column.zone ?? shared;
      const reading: DateReading = {
        order,
        zone: name === null ? null : new ZoneOffsets(name),
        isMinguo: calendar === "minguo",
        serialsFrom,
        readsFractions: serialsFrom !== null,
      };
      return [column.position, reading];
    }),
  );
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
