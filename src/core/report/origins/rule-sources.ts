import type { Workspace } from "../../parse/workspace.ts";
import type { OriginsText } from "../../text/zh-hant/origins.ts";
import type { Link } from "../link.ts";
import type { ReportContext } from "../report-context.ts";

/** A rule by which numbers are made, by the key of its sentence. */
export type RuleId = keyof OriginsText;

/** The documents of which there is one, and the files of which each vendor has one. */
type Source =
  | "decision"
  | "questions"
  | "kpis"
  | "costs"
  | "clauses"
  | "risks"
  | "facts"
  | "value"
  | "panel"
  | "sheets"
  | "scorecard"
  | "tickets"
  | "survey"
  | "audit"
  | "rehearsal"
  | "checks";

/** Where the inputs of a rule stand, and the place of the report that explains it further. */
export const ruleSources: Record<RuleId, { from: Source; link?: Link }> = {
  totals: { from: "questions", link: { page: "comparison", anchor: "matrix" } },
  coverage: { from: "questions", link: { page: "evidence", anchor: "method" } },
  draws: { from: "decision", link: { page: "robustness", anchor: "draws" } },
  flip: { from: "questions", link: { page: "robustness", anchor: "smallest-flip" } },
  swings: { from: "questions", link: { page: "robustness", anchor: "swings" } },
  weights: { from: "questions", link: { page: "evidence", anchor: "weights" } },
  agreement: { from: "sheets", link: { page: "divergence", anchor: "differences" } },
  panel: { from: "panel", link: { page: "panel", anchor: "round" } },
  standings: { from: "sheets", link: { page: "panel", anchor: "method" } },
  ask: { from: "questions", link: { page: "evidence", anchor: "method" } },
  flips: { from: "questions", link: { page: "robustness", anchor: "smallest-flip" } },
  answers: { from: "scorecard", link: { page: "glossary" } },
  profile: { from: "scorecard" },
  verdicts: { from: "tickets", link: { page: "pilot", anchor: "definitions" } },
  weekly: { from: "tickets", link: { page: "pilot", anchor: "definitions" } },
  mix: { from: "tickets", link: { page: "pilot", anchor: "definitions" } },
  population: { from: "tickets", link: { page: "pilot", anchor: "definitions" } },
  sureness: { from: "tickets", link: { page: "pilot", anchor: "definitions" } },
  times: { from: "tickets", link: { page: "pilot", anchor: "definitions" } },
  silence: { from: "tickets", link: { page: "pilot", anchor: "definitions" } },
  learning: { from: "tickets", link: { page: "pilot", anchor: "definitions" } },
  trend: { from: "tickets", link: { page: "pilot", anchor: "definitions" } },
  related: { from: "tickets", link: { page: "pilot", anchor: "definitions" } },
  cost: { from: "costs", link: { page: "cost" } },
  costLines: { from: "costs", link: { page: "cost" } },
  hiddenCost: { from: "costs", link: { page: "cost", anchor: "hidden" } },
  price: { from: "costs", link: { page: "cost", anchor: "price" } },
  benefits: { from: "costs", link: { page: "cost", anchor: "benefits" } },
  residual: { from: "risks", link: { page: "risks" } },
  clauses: { from: "clauses", link: { page: "contract" } },
  rehearsal: { from: "rehearsal", link: { page: "rehearsal" } },
  survey: { from: "survey", link: { page: "service" } },
  audit: { from: "audit", link: { page: "service", anchor: "audit" } },
  value: { from: "value", link: { page: "service", anchor: "value" } },
  facts: { from: "facts", link: { page: "evidence", anchor: "facts" } },
  findings: { from: "checks" },
};

function documentFile(source: Source, workspace: Workspace): string | undefined {
  const { decision, questions, kpis, costs, clauses, risks, facts, value, panel } = workspace;
  const documents = { decision, questions, kpis, costs, clauses, risks, facts, value, panel };
  return Object.entries(documents).find(([id]) => id === source)?.[1]?.source.file;
}

/** A folder of one period stands for all of them where no vendor is named. */
function periodFile(name: string, vendor: string | null): string {
  return vendor === null ? `pilots/*/${name}` : `pilots/${vendor}/${name}`;
}

/**
 * In which file do the inputs of this rule stand? With a vendor, that vendor's own; a document that
 * the workspace does not have is stood in for by the decision's.
 *
 * @example sourceFile("verdicts", "norvane", context) // "pilots/norvane/tickets.csv"
 */
export function sourceFile(rule: RuleId, vendor: string | null, context: ReportContext): string {
  const { workspace, comparisons } = context;
  const { from } = ruleSources[rule];
  switch (from) {
    case "sheets":
      return "scorecards/evaluations/*.yaml";
    case "scorecard":
      return vendor === null ? "scorecards/*.yaml" : `scorecards/${vendor}.yaml`;
    case "tickets": {
      const compared = comparisons.get(vendor ?? "");
      return compared?.periods.pilot.file ?? periodFile("tickets.csv", vendor);
    }
    case "survey":
      return periodFile("survey.csv", vendor);
    case "audit":
      return periodFile("reply-audit.csv", vendor);
    case "rehearsal":
      return periodFile("export-rehearsal", vendor);
    case "checks":
      return "checklists, scorecards, pilots";
    default:
      return documentFile(from, workspace) ?? workspace.decision.source.file;
  }
}
