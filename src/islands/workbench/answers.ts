import { isPlainMap, type PlainMap, type PlainValue } from "../../core/edit/plain-value.ts";

/** Where the scorecard of a vendor is stored. */
export const scorecardPath = (vendor: string): string => `scorecards/${vendor}.yaml`;

/** One and the same, so that what shows it sees that nothing changed. */
const nothing: PlainMap = Object.freeze({});

function mapIn(map: PlainMap, key: string): PlainMap {
  const value = Object.hasOwn(map, key) ? map[key] : undefined;
  return isPlainMap(value) ? value : nothing;
}

/** The answer of a scorecard to one criterion; empty when there is none. */
export function answerOf(card: PlainMap | null, criterion: string): PlainMap {
  return card === null ? nothing : mapIn(mapIn(card, "answers"), criterion);
}

/** The scorecard with another answer to one criterion; an answer that says nothing is taken out. */
export function withAnswer(card: PlainMap, criterion: string, answer: PlainMap): PlainMap {
  const { [criterion]: _old, ...others } = mapIn(card, "answers");
  const isEmpty = Object.keys(answer).length === 0;
  const answers = mapIn(card, "answers");
  if (isEmpty) return { ...card, answers: others };
  return { ...card, answers: { ...answers, [criterion]: answer } };
}

/** An answer with one field set, or taken out when `value` is undefined. */
export function withField(
  answer: PlainMap,
  field: string,
  value: PlainValue | undefined,
): PlainMap {
  if (value !== undefined) return { ...answer, [field]: value };
  const { [field]: _old, ...others } = answer;
  return others;
}

/** The buyer's own reading: a level or amount given, so "does not apply" goes. */
export function withReading(answer: PlainMap, value: PlainValue): PlainMap {
  return withField(withField(answer, "notApplicable", undefined), "reading", value);
}

/** Nothing is known: neither a claim nor a reading, nor a word that it does not apply. */
export function withoutReading(answer: PlainMap): PlainMap {
  return ["reading", "claim", "notApplicable"].reduce(
    (rest, field) => withField(rest, field, undefined),
    answer,
  );
}

/** The pieces of evidence of an answer. */
export function evidenceOf(answer: PlainMap): PlainMap[] {
  const { evidence } = answer;
  return Array.isArray(evidence) ? evidence.filter(isPlainMap) : [];
}

/** What holds for the buyer: the own reading, else the vendor's claim. */
export function saidIn(answer: PlainMap): PlainValue | undefined {
  return answer.reading ?? answer.claim;
}

/** Cover per channel, as named values; empty when nothing was said. */
export function coversOf(answer: PlainMap): PlainMap {
  const now = saidIn(answer);
  return isPlainMap(now) ? now : {};
}
