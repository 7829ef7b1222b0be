import type { Page, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Table } from "../table.ts";
import { evidenceTable } from "../tables/evidence-table.ts";
import { factsTable } from "../tables/facts-table.ts";
import { problemsTable } from "../tables/problems-table.ts";
import { weightsTable } from "../tables/weights-table.ts";

/**
 * On what does all of this rest? Method, weights with their stability, the evidence register, the
 * facts cited, and every problem found in the input.
 *
 * @example evidencePage(context).id // "evidence"
 */
export function evidencePage(context: ReportContext): Page {
  const { text, decision } = context;
  const section = (id: string, title: string, lead: string, table: Table | null): Section[] =>
    table && table.rows.length > 0 ? [{ id, title, lead, blocks: [{ kind: "table", table }] }] : [];
  const { sections, lead } = text;
  const preset = text.presets[decision.score.weights?.preset ?? "default"];
  const problems = problemsTable(context);
  return {
    id: "evidence",
    title: text.pages.evidence,
    navigationLabel: text.pages.evidence,
    group: "method",
    sections: [
      { id: "method", title: sections.method, blocks: [{ kind: "terms", entries: text.method }] },
      ...section("weights", sections.weights, text.weightsNote(preset), weightsTable(context)),
      ...section("evidence", sections.evidence, lead.evidence, evidenceTable(context)),
      ...section("facts", sections.facts, lead.facts, factsTable(context)),
      problems.rows.length > 0
        ? { id: "problems", title: sections.problems, blocks: [{ kind: "table", table: problems }] }
        : {
            id: "problems",
            title: sections.problems,
            blocks: [{ kind: "text", text: text.noProblems }],
          },
    ],
  };
}
