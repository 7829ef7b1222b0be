import { codes, isCode } from "../diagnostic/codes.ts";
import type { Workspace } from "../parse/workspace.ts";
import { type LocalisedText, wordsIn } from "../schema/localised-text.ts";
import { checkDataPlaces } from "../score/data-place-check.ts";
import { termsText as en } from "../text/en/terms.ts";
import type { Language } from "../text/language.ts";
import { territoryName } from "../text/territory-name.ts";
import { termsText as zhHant } from "../text/zh-hant/terms.ts";

const terms = { "zh-Hant": zhHant, en };

type Lookup = ReadonlyMap<string, string>;
type Labelled = { id: string; label: LocalisedText };

/** Names by the kind of thing that a param speaks of. */
export type NamesOfIds = Readonly<Record<string, Lookup>>;

function checklistNames(workspace: Workspace, named: (things: readonly Labelled[]) => Lookup) {
  const stages = workspace.checklist?.value.stages ?? [];
  return {
    stage: named(stages),
    item: named(stages.flatMap((stage) => stage.items)),
    refusal: named(stages.flatMap((stage) => stage.refusals ?? [])),
  };
}

function criteriaNames(workspace: Workspace, named: (things: readonly Labelled[]) => Lookup) {
  const questions = workspace.questions?.value.questions ?? [];
  const criteria = questions.flatMap((question) => question.criteria);
  const items = criteria.flatMap(({ scale }) => (scale.kind === "items" ? scale.items : []));
  return {
    question: named(questions),
    criterion: named(criteria),
    toCriterion: named(criteria),
    test: named(workspace.questions?.value.tests ?? []),
    recordKind: named(items),
    items: named(items),
  };
}

function peopleNames({ vendors, evaluations }: Workspace, language: Language) {
  const names = [...vendors].map(([id, { value }]) => [id, wordsIn(value.name, language)] as const);
  const sheets = [...evaluations].map(([id, { value }]) => [id, value.evaluator] as const);
  const vendor = new Map(names);
  const evaluator = new Map(sheets);
  return { vendor, rival: vendor, evaluator, who: new Map([...sheets, ...names]) };
}

function termNames(language: Language) {
  const { evidence, verdict, pilotDecision, journeyStage, dataPlace, fitness } = terms[language];
  const { driver, origin } = terms[language];
  const lookup = (words: Readonly<Record<string, string>>) => new Map(Object.entries(words));
  return {
    evidence: lookup(evidence),
    grade: lookup(evidence),
    verdict: lookup(verdict),
    pilotDecision: lookup(pilotDecision),
    journeyStage: lookup(journeyStage),
    fitness: lookup(fitness),
    dataPlace: lookup(dataPlace),
    driver: lookup(driver),
    origin: lookup(origin),
  };
}

/** Territories that the buyer restricts, or that a vendor names; no sentence speaks of others. */
function territoryNames({ decision, vendors }: Workspace, language: Language): Lookup {
  const restricted = (decision.value.restrictedTerritories ?? []).map((one) => one.territory);
  const told = [...vendors.values()].flatMap((vendor) =>
    checkDataPlaces(vendor, []).flatMap(({ territories }) => territories),
  );
  return new Map([...restricted, ...told].map((code) => [code, territoryName(code, language)]));
}

/** Titles of findings, for a reason that names one. */
function findingNames(language: Language): Lookup {
  const all = Object.keys(codes).filter(isCode);
  return new Map(all.map((code) => [code, codes[code][language].title]));
}

/**
 * What are all things of a workspace called in the reader's language, by the name of the param that
 * speaks of them? Where no label was written there is no entry, and the id itself is shown.
 *
 * @example namesOfIds(workspace, "en").vendor?.get("norvane") // "Norvane Suite"
 */
export function namesOfIds(workspace: Workspace, language: Language): NamesOfIds {
  const named = (things: readonly Labelled[]): Lookup =>
    new Map(things.map(({ id, label }) => [id, wordsIn(label, language)]));
  const { facts, kpis, risks, clauses, costs, journey, decision } = workspace;
  return {
    ...peopleNames(workspace, language),
    ...criteriaNames(workspace, named),
    ...checklistNames(workspace, named),
    ...termNames(language),
    kpi: named(kpis?.value.kpis ?? []),
    risk: named(risks?.value.risks ?? []),
    clause: named(clauses?.value.clauses ?? []),
    duty: named(clauses?.value.duties ?? []),
    costLine: named(costs?.value.costs ?? []),
    benefit: named(costs?.value.benefits ?? []),
    channel: named(decision.value.channels),
    touchpoint: named((journey?.value.stages ?? []).flatMap((stage) => stage.touchpoints)),
    fact: new Map((facts?.value.facts ?? []).map((f) => [f.id, wordsIn(f.statement, language)])),
    finding: findingNames(language),
    territory: territoryNames(workspace, language),
  };
}
