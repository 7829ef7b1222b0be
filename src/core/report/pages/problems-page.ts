import type { Severity } from "../../diagnostic/diagnostic.ts";
import type { Block, Figure, Page } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { problemsTable } from "../tables/problems-table.ts";

const severities: readonly Severity[] = ["error", "warning", "note"];

/** How many of each severity; one that has none is good to know as well. */
function counts({ diagnostics, text }: ReportContext): Figure[] {
  return severities.map((severity) => {
    const count = diagnostics.filter((one) => one.severity === severity).length;
    const tone = severity === "error" && count > 0 ? { tone: "bad" as const } : {};
    return { label: text.severity[severity], text: String(count), value: count, ...tone };
  });
}

/**
 * What is wrong with the files, all at once, with the place and the mend of each? Nothing is said to be
 * wrong where nothing is.
 *
 * @example problemsPage(context).id // "problems"
 */
export function problemsPage(context: ReportContext): Page {
  const { text, diagnostics } = context;
  const block: Block =
    diagnostics.length === 0
      ? { kind: "text", text: text.noProblems }
      : { kind: "table", table: problemsTable(context) };
  const title = text.sections.problems;
  return {
    id: "problems",
    title,
    navigationLabel: title,
    group: "method",
    sections: [
      {
        id: "problems",
        title: text.checked,
        blocks: [{ kind: "figures", figures: counts(context) }, block],
      },
    ],
  };
}
