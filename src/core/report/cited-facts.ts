import { isUnsure, staleDays } from "../schema/fact-age.ts";
import type { Fact } from "../schema/facts.ts";
import type { ReportContext } from "./report-context.ts";
import type { Cell } from "./table.ts";

/** The facts that something cites, as the register has them; one that it does not have is left out. */
function cited(ids: readonly string[], { workspace }: ReportContext): Fact[] {
  const register = workspace.facts?.value.facts ?? [];
  return ids.flatMap((id) => register.find((fact) => fact.id === id) ?? []);
}

/**
 * What must a reader know of the facts on which a criterion, a clause or a cost line rests? The words
 * for those that nobody has confirmed and for law that was not read in time, with the way to the
 * register; nothing when all of them are sound. Ready to be spread into the cell of its name.
 *
 * @example citedFacts(["mainland-china-limits"], context).detail // "Cites 1 unconfirmed fact"
 */
export function citedFacts(
  ids: readonly string[] | undefined,
  context: ReportContext,
): Pick<Cell, "detail" | "link"> {
  const { workspace, decision, contractText } = context;
  const facts = cited(ids ?? [], context);
  const register = workspace.facts?.value ?? {};
  const unsure = facts.filter(isUnsure).length;
  const stale = facts.filter((fact) => staleDays(fact, register, decision.asOf) !== null).length;
  const words = [
    ...(unsure > 0 ? [contractText.citesUnsure(unsure)] : []),
    ...(stale > 0 ? [contractText.citesStale(stale)] : []),
  ];
  if (words.length === 0) return {};
  return {
    detail: words.join(contractText.partSeparator),
    link: { page: "evidence", anchor: "facts" },
  };
}

/**
 * Which criteria, clauses, cost lines and KPIs cite each fact of the register, by their names?
 *
 * @example citations(context).get("line-push")?.length // 3
 */
export function citations(context: ReportContext): ReadonlyMap<string, readonly string[]> {
  const { workspace, names } = context;
  const { questions, clauses, costs, kpis } = workspace;
  const found = new Map<string, string[]>();
  const note = (ids: readonly string[] | undefined, name: string) => {
    for (const id of ids ?? []) found.set(id, [...(found.get(id) ?? []), name]);
  };
  for (const one of questions?.value.questions.flatMap((question) => question.criteria) ?? [])
    note(one.facts, names.criterion(one.id));
  for (const one of clauses?.value.clauses ?? []) note(one.facts, names.clause(one.id));
  for (const one of costs?.value.costs ?? []) note(one.facts, names.costLine(one.id));
  for (const one of kpis?.value.kpis ?? []) note(one.facts, names.kpi(one.id));
  return found;
}
