import { dueCell } from "../due-cell.ts";
import type { Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";

/**
 * All steps serve the open stage, whose due day is theirs; null when none was set. What stands after
 * the last stage has no day either.
 */
function dueDay({ decision, workspace }: ReportContext): string | null {
  const open = decision.stages.find(({ status }) => status === "open")?.stage;
  const dates = workspace.decision.value.stages ?? [];
  return dates.find(({ id }) => id === open)?.due ?? null;
}

/**
 * Who does what next, and by when? Null when there is nothing left to do.
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
      dueCell(dueDay(context), context),
    ],
  }));
  const { columns } = text;
  const table = {
    id: "next-steps",
    caption: text.sections.nextSteps,
    columns: [
      { id: "step", label: columns.step },
      { id: "owner", label: columns.owner },
      { id: "due", label: columns.due },
    ],
    rows,
  };
  return { id: "next-steps", title: text.sections.nextSteps, blocks: [{ kind: "table", table }] };
}
