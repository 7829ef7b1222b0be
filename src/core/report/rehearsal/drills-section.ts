import { testOutcome } from "../../rehearsal/test-outcome.ts";
import { outcomePassed } from "../../risk/control-result.ts";
import type { PilotTest } from "../../schema/decision-questions.ts";
import { wordsIn } from "../../schema/localised-text.ts";
import { formatFigure } from "../../text/formats.ts";
import type { Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { type PilotedVendor, pilotedVendors } from "../service/piloted-vendors.ts";
import { type Heading, simpleTable } from "../simple-table.ts";
import type { Cell, Tone } from "../table.ts";
import { traceOf } from "../trace-of.ts";

function verdictOf(passed: boolean | null, context: ReportContext): { word: string; tone: Tone } {
  const { page } = context.rehearsalText;
  if (passed === null) return { word: page.informative, tone: "neutral" };
  return passed ? { word: page.passed, tone: "good" } : { word: page.failed, tone: "bad" };
}

function outcomeCell(test: PilotTest, { folder }: PilotedVendor, context: ReportContext): Cell {
  const { workspace, decision, rehearsalText, language } = context;
  const { page } = rehearsalText;
  const outcome = testOutcome(test.id, folder, workspace, decision.asOf);
  if (outcome === null) return { text: page.notRun, tone: "muted", value: null };
  const trace = traceOf(outcome.place, page[outcome.origin]);
  if (outcome.result === null) return { text: page.noResult, tone: "warn", value: null, ...trace };
  const { word, tone } = verdictOf(outcomePassed(test, outcome), context);
  const unit = wordsIn(test.unit, language);
  const written =
    outcome.recorded === null
      ? page[outcome.origin]
      : page.recordedOther(formatFigure(outcome.recorded, language));
  return {
    text: `${formatFigure(outcome.result, language)} ${unit}`,
    value: outcome.result,
    mark: word,
    tone,
    detail: written,
    ...trace,
  };
}

/**
 * What came out of every test of every pilot, whether it passed, and whether the number was worked out
 * or written down? Null without a list of tests.
 *
 * @example drillsSection(context)?.id // "drills"
 */
export function drillsSection(context: ReportContext): Section | null {
  const { workspace, rehearsalText, names } = context;
  const { page } = rehearsalText;
  const tests = workspace.questions?.value.tests ?? [];
  if (tests.length === 0) return null;
  const vendors = pilotedVendors(context);
  const headings: Heading[] = [
    ["test", page.drillColumns.test],
    ...vendors.map(({ vendor, name }): Heading => [vendor, name]),
  ];
  const table = simpleTable(
    "drills",
    page.drills,
    headings,
    tests.map((test) => [
      test.id,
      [{ text: names.test(test.id) }, ...vendors.map((one) => outcomeCell(test, one, context))],
    ]),
  );
  return { id: "drills", title: page.drills, blocks: [{ kind: "table", table }] };
}
