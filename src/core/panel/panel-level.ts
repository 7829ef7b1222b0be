import type { Place } from "../diagnostic/diagnostic.ts";
import { type ParsedDocument, placeOf } from "../parse/read-document.ts";

/** One evaluator's level, in the unit of the criterion's scale, and where it stands when asked. */
export type EvaluatorLevel = { evaluator: string; level: number; place: () => Place };

/** What the sheets say of one vendor on one criterion, one by one. */
export type Judgements = {
  levels: EvaluatorLevel[];
  states: { evaluator: string; state: "abstained" | "not-applicable" | "unknown" }[];
};

/** What the sheets that count say of one vendor on one criterion. */
export type PanelLevel =
  | { kind: "levels"; mean: number; isAgreed: boolean; levels: EvaluatorLevel[] }
  | { kind: "abstained" | "not-applicable" }
  | null;

type Sheet = ParsedDocument<"evaluation">;

/** Looks its place up when asked; a copy that a worker hands over keeps the level and loses the place. */
class PlacedLevel implements EvaluatorLevel {
  evaluator: string;
  level: number;
  readonly #place: () => Place;

  constructor(evaluator: string, level: number, place: () => Place) {
    this.evaluator = evaluator;
    this.level = level;
    this.#place = place;
  }

  place(): Place {
    return this.#place();
  }
}

function own<Value>(record: Readonly<Record<string, Value>> | undefined, id: string): Value | null {
  return record !== undefined && Object.hasOwn(record, id) ? (record[id] ?? null) : null;
}

/**
 * Who gave which level to this vendor on this criterion, and who said why there is none? In the order of
 * the sheets; who wrote nothing is not in it. Give only the sheets that count (`panelRound`).
 *
 * @example judgementsOn(sheets, "norvane", "unified-inbox").levels.map(({ level }) => level) // [3, 4]
 */
export function judgementsOn(
  sheets: Iterable<Sheet>,
  vendor: string,
  criterion: string,
): Judgements {
  const judgements: Judgements = { levels: [], states: [] };
  for (const sheet of sheets) {
    const judgement = own(own(sheet.value.levels, vendor) ?? undefined, criterion);
    if (judgement === null) continue;
    const evaluator = sheet.name;
    if ("state" in judgement) {
      judgements.states.push({ evaluator, state: judgement.state });
      continue;
    }
    const place = () => placeOf(sheet, ["levels", vendor, criterion, "level"]);
    judgements.levels.push(new PlacedLevel(evaluator, judgement.level, place));
  }
  return judgements;
}

/**
 * What do the evaluators say together? The mean of their levels, in the unit of the scale, and whether
 * they agree: when they differ the mean is only a stand-in until they have talked. Who abstained or does
 * not know is left out of the mean, which is not the same as a 0. Null when nobody says anything.
 *
 * @example panelLevel(judgements) // mean 3.5, not agreed, of levels 3, 4 and an abstention
 */
export function panelLevel({ levels, states }: Judgements): PanelLevel {
  const first = levels[0];
  if (first !== undefined) {
    const mean = levels.reduce((sum, { level }) => sum + level, 0) / levels.length;
    return { kind: "levels", mean, isAgreed: levels.every((l) => l.level === first.level), levels };
  }
  if (states.some(({ state }) => state === "abstained")) return { kind: "abstained" };
  const isAside = states.length > 0 && states.every(({ state }) => state === "not-applicable");
  return isAside ? { kind: "not-applicable" } : null;
}

/**
 * The same judgements as if one evaluator had never judged.
 *
 * @example withoutEvaluator(judgements, "it-lead").levels.length // 1 of 2
 */
export function withoutEvaluator({ levels, states }: Judgements, evaluator: string): Judgements {
  const isOther = (one: { evaluator: string }) => one.evaluator !== evaluator;
  return { levels: levels.filter(isOther), states: states.filter(isOther) };
}
