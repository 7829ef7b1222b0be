import type { Workspace } from "../parse/workspace.ts";
import { type LocalisedText, wordsIn } from "../schema/localised-text.ts";
import type { Language } from "../text/language.ts";

/** Ids as the reader knows the things: each function gives the id itself where no label was written. */
export type Names = {
  vendor: (id: string) => string;
  criterion: (id: string) => string;
  question: (id: string) => string;
  kpi: (id: string) => string;
  risk: (id: string) => string;
  clause: (id: string) => string;
  stage: (id: string) => string;
  item: (id: string) => string;
  costLine: (id: string) => string;
  test: (id: string) => string;
  channel: (id: string) => string;
};

type Labelled = { id: string; label: LocalisedText };

function lookup(things: readonly Labelled[], language: Language): (id: string) => string {
  const labels = new Map(things.map(({ id, label }) => [id, wordsIn(label, language)]));
  return (id) => labels.get(id) ?? id;
}

/**
 * What are things called in the reader's language?
 *
 * Labels come from the documents of the workspace; where none was written the id itself is shown, so
 * a name is never empty.
 *
 * @example namesOf(workspace, "en").criterion("unified-inbox") // "One queue, one customer"
 */
export function namesOf(workspace: Workspace, language: Language): Names {
  const questions = workspace.questions?.value.questions ?? [];
  const stages = workspace.checklist?.value.stages ?? [];
  const vendors = [...workspace.vendors.values()];
  const named = (things: readonly Labelled[]) => lookup(things, language);
  return {
    vendor: named(vendors.map(({ name, value }) => ({ id: name, label: value.name }))),
    question: named(questions),
    criterion: named(questions.flatMap((question) => question.criteria)),
    test: named(workspace.questions?.value.tests ?? []),
    kpi: named(workspace.kpis?.value.kpis ?? []),
    risk: named(workspace.risks?.value.risks ?? []),
    clause: named(workspace.clauses?.value.clauses ?? []),
    costLine: named(workspace.costs?.value.costs ?? []),
    stage: named(stages),
    item: named(stages.flatMap((stage) => stage.items)),
    channel: named(workspace.decision.value.channels),
  };
}
