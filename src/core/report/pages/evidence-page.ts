import { formatCount, formatShare } from "../../text/formats.ts";
import type { Block, Page, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { elicitationSection } from "../sections/elicitation-section.ts";
import { renamedIdsSection } from "../sections/renamed-ids-section.ts";
import type { Table } from "../table.ts";
import { evidenceTable } from "../tables/evidence-table.ts";
import { factsTable } from "../tables/facts-table.ts";
import { weightsTable } from "../tables/weights-table.ts";
import { whyUnscored } from "../why-unscored.ts";

/** The rules in words, and with which seed and how exactly the first-rank shares were drawn. */
function methodBlocks({ text, language, decision }: ReportContext): Block[] {
  const terms: Block = { kind: "terms", entries: text.method };
  const drawn = decision.score.robustness?.acceptability;
  if (!drawn) return [terms];
  const { seed, draws, halfWidth } = drawn;
  const words = text.seed(seed, formatCount(draws, language), formatShare(halfWidth, language));
  return [terms, { kind: "text", text: words }];
}

/** The table, or the words that say why there is none. */
function tableOr(
  id: string,
  title: string,
  table: Table | null,
  missing: string,
  lead?: string,
): Section {
  if (table === null || table.rows.length === 0) {
    return { id, title, blocks: [{ kind: "text", text: missing }] };
  }
  const blocks: Block[] = [{ kind: "table", table }];
  return lead === undefined ? { id, title, blocks } : { id, title, lead, blocks };
}

/**
 * On what does all of this rest? Method, weights with their stability, the evidence register and
 * the facts cited.
 *
 * @example evidencePage(context).id // "evidence"
 */
export function evidencePage(context: ReportContext): Page {
  const { text, decision } = context;
  const { sections, lead } = text;
  const preset = text.presets[decision.score.weights?.preset ?? "default"];
  const unscored = whyUnscored(context) ?? "";
  const renamed = renamedIdsSection(context);
  const elicitation = elicitationSection(context);
  return {
    id: "evidence",
    title: text.pages.evidence,
    navigationLabel: text.pages.evidence,
    group: "method",
    sections: [
      { id: "method", title: sections.method, blocks: methodBlocks(context) },
      tableOr(
        "weights",
        sections.weights,
        weightsTable(context),
        unscored,
        text.weightsNote(preset),
      ),
      ...(elicitation === null ? [] : [elicitation]),
      tableOr(
        "evidence",
        sections.evidence,
        evidenceTable(context),
        text.noEvidenceOnFile,
        lead.evidence,
      ),
      tableOr("facts", sections.facts, factsTable(context), text.noFacts, lead.facts),
      ...(renamed === null ? [] : [renamed]),
    ],
  };
}
