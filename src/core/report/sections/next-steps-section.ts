import type { Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";

/**
 * Who does what next? Null when there is nothing left to do.
 *
 * @example nextStepsSection(context)?.blocks[0]?.kind // "table"
 */
export function nextStepsSection(context: ReportContext): Section | null {
  const { decision, text, say, names } = context;
  if (decision.nextSteps.length === 0) return null;
  const rows = decision.nextSteps.map(({ step, owner }, at) => ({
    id: `step-${at + 1}`,
    cells: [
      { text: say(step) },
      owner.name === null
        ? { text: names.role(owner.role) }
        : { text: owner.name, detail: names.role(owner.role) },
    ],
  }));
  const { columns } = text;
  const table = {
    id: "next-steps",
    caption: text.sections.nextSteps,
    columns: [
      { id: "step", label: columns.step },
      { id: "owner", label: columns.owner },
    ],
    rows,
  };
  return { id: "next-steps", title: text.sections.nextSteps, blocks: [{ kind: "table", table }] };
}
