import { type DocumentKind, documents } from "../../schema/documents.ts";
import { glossaryOf } from "../../schema/glossary.ts";
import type { Page, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";

/** The documents that a decision is made of; the rest are tools around it. */
const kinds: readonly DocumentKind[] = [
  "decision",
  "decision-questions",
  "vendor",
  "evaluation",
  "consensus",
  "kpis",
  "pilot-plan",
  "risk-matrix",
  "contract-clauses",
  "cost-lines",
  "procurement-checklist",
  "facts",
];

/**
 * What do the words of the files mean? The fields of each document as the schema explains them, after
 * the words of the method.
 *
 * @example glossaryPage(context).sections[0]?.id // "words"
 */
export function glossaryPage(context: ReportContext): Page {
  const { text, language } = context;
  const sections = kinds.map(
    (kind): Section => ({
      id: kind,
      title: documents[kind].path,
      blocks: [
        {
          kind: "terms",
          entries: glossaryOf(kind, language).map(({ path, meaning }) => ({
            term: path,
            text: meaning,
          })),
        },
      ],
    }),
  );
  const words: Section = {
    id: "words",
    title: text.sections.method,
    blocks: [{ kind: "terms", entries: text.method }],
  };
  return {
    id: "glossary",
    title: text.pages.glossary,
    navigationLabel: text.pages.glossary,
    group: "method",
    summary: text.lead.glossary,
    sections: [words, ...sections],
  };
}
