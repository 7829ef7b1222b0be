import type { DocumentKind } from "../schema/documents.ts";

/** Where ids of a kind are declared: the document, and a path in which `*` stands for any step. */
type Home = { kind: DocumentKind; path: string };

export const idHomes = {
  question: { kind: "decision-questions", path: "questions/*/id" },
  criterion: { kind: "decision-questions", path: "questions/*/criteria/*/id" },
  test: { kind: "decision-questions", path: "tests/*/id" },
  risk: { kind: "risk-matrix", path: "risks/*/id" },
  clause: { kind: "contract-clauses", path: "clauses/*/id" },
  duty: { kind: "contract-clauses", path: "duties/*/id" },
  "cost-line": { kind: "cost-lines", path: "costs/*/id" },
  "benefit-line": { kind: "cost-lines", path: "benefits/*/id" },
  fact: { kind: "facts", path: "facts/*/id" },
  kpi: { kind: "kpis", path: "kpis/*/id" },
  "reply-tier": { kind: "kpis", path: "replyTiers/*/id" },
  item: { kind: "procurement-checklist", path: "stages/*/items/*/id" },
  channel: { kind: "decision", path: "channels/*/id" },
} satisfies Record<string, Home>;

/** The things that have ids to which other places point. Vendors are named by their files. */
export type IdKind = keyof typeof idHomes | "vendor";

/** A place that points at something: its document, the path, and what it names. */
export type IdPointer = {
  from: DocumentKind;
  path: string;
  to: IdKind;
  /** False where another check asks whether the id exists. */
  isChecked?: false;
};

/**
 * Ids inside what was asked about weights: swing points, an order (equals in a list), pairs. Whether
 * they exist among the siblings is the question of `checkElicitedWeights`, so nobody asks it twice.
 */
function elicitedPlaces(group: string, to: IdKind): IdPointer[] {
  const places = ["swing/*key", "order/*", "order/*/*", "pairwise/*/first", "pairwise/*/second"];
  return places.map((place) => ({
    from: "decision",
    path: `weights/elicited/${group}/${place}`,
    to,
    isChecked: false,
  }));
}

export const idPointers: readonly IdPointer[] = [
  { from: "decision", path: "channels/*/replyTier", to: "reply-tier" },
  { from: "decision", path: "itemsNotInUse/*key", to: "criterion" },
  { from: "decision", path: "weights/questions/*key", to: "question" },
  { from: "decision", path: "weights/criteria/*key", to: "criterion" },
  { from: "decision", path: "weights/elicited/criteria/*key", to: "question" },
  ...elicitedPlaces("questions", "question"),
  ...elicitedPlaces("criteria/*", "criterion"),
  { from: "decision-questions", path: "questions/*/criteria/*/measuredBy/test", to: "test" },
  { from: "decision-questions", path: "questions/*/criteria/*/measuredBy/kpi", to: "kpi" },
  { from: "decision-questions", path: "questions/*/criteria/*/risks/*", to: "risk" },
  { from: "decision-questions", path: "questions/*/criteria/*/clauses/*", to: "clause" },
  { from: "decision-questions", path: "questions/*/criteria/*/kpis/*", to: "kpi" },
  { from: "decision-questions", path: "questions/*/criteria/*/facts/*", to: "fact" },
  ...["lowersLikelihood", "lowersImpact"].flatMap((list): IdPointer[] => [
    { from: "risk-matrix", path: `risks/*/${list}/*/criterion`, to: "criterion" },
    { from: "risk-matrix", path: `risks/*/${list}/*/clause`, to: "clause" },
    { from: "risk-matrix", path: `risks/*/${list}/*/test`, to: "test" },
    { from: "risk-matrix", path: `risks/*/${list}/*/item`, to: "item" },
  ]),
  { from: "contract-clauses", path: "clauses/*/facts/*", to: "fact" },
  { from: "cost-lines", path: "costs/*/facts/*", to: "fact" },
  { from: "cost-lines", path: "costs/*/standsBeside", to: "cost-line" },
  { from: "cost-lines", path: "benefits/*/countedOnceWith/*", to: "benefit-line" },
  { from: "kpis", path: "kpis/*/facts/*", to: "fact" },
  { from: "kpis", path: "replyTiers/*/facts/*", to: "fact" },
  { from: "kpis", path: "replyTiers/*/channels/*", to: "channel" },
  { from: "journey", path: "stages/*/touchpoints/*/channel", to: "channel" },
  { from: "journey", path: "stages/*/touchpoints/*/kpi", to: "kpi" },
  { from: "vendor", path: "answers/*key", to: "criterion" },
  { from: "vendor", path: "clauses/*key", to: "clause" },
  { from: "vendor", path: "duties/*key", to: "duty" },
  { from: "vendor", path: "costs/*key", to: "cost-line" },
  { from: "vendor", path: "benefits/*key", to: "benefit-line" },
  { from: "vendor", path: "benefits/*/countedAfter/*", to: "benefit-line" },
  { from: "decision", path: "drivers/messagePlans/channel", to: "channel" },
  { from: "decision", path: "drivers/anotherSwitch/includes/*", to: "cost-line" },
  { from: "vendor", path: "residualRisks/*key", to: "risk" },
  { from: "vendor", path: "overrides/*key", to: "criterion" },
  { from: "evaluation", path: "levels/*key", to: "vendor" },
  { from: "evaluation", path: "levels/*/*key", to: "criterion" },
  { from: "consensus", path: "levels/*key", to: "vendor" },
  { from: "consensus", path: "levels/*/*key", to: "criterion" },
  { from: "decision", path: "evaluation/passMark/questions/*key", to: "question" },
  { from: "decision", path: "evaluation/passMark/criteria/*key", to: "criterion" },
  { from: "decision", path: "evaluation/presentation/criteria/*", to: "criterion" },
  { from: "panel", path: "members/*/questions/*", to: "question" },
  { from: "panel", path: "firstLook/*key", to: "vendor" },
  { from: "panel", path: "firstLook/*/*key", to: "question" },
  { from: "panel", path: "differences/*/vendor", to: "vendor" },
  { from: "panel", path: "differences/*/criterion", to: "criterion" },
  { from: "panel", path: "tieBreaks/*/order/*", to: "vendor" },
  { from: "pilot-plan", path: "channels/*", to: "channel" },
  { from: "pilot-plan", path: "controlChannels/*", to: "channel" },
  { from: "pilot-plan", path: "channelMap/*", to: "channel" },
  { from: "pilot-tests", path: "results/*key", to: "test" },
];

/**
 * All paths of a document at which an id of this kind stands, declared or pointed at; `*` stands for
 * any step, `*key` for the keys of a mapping.
 *
 * @example idPlaces("consensus", "criterion") // its one path, ending in "*key"
 */
export function idPlaces(document: DocumentKind, kind: IdKind): string[] {
  const home = kind !== "vendor" && idHomes[kind].kind === document ? [idHomes[kind].path] : [];
  const pointing = idPointers.filter(({ from, to }) => from === document && to === kind);
  return [...home, ...pointing.map(({ path }) => path)];
}
