import { placeOf } from "../../parse/read-document.ts";
import { entryOf } from "../../score/entry-of.ts";
import {
  type SupervisionItem,
  supervisionCriterion,
  supervisionItems,
} from "../../score/processor-supervision.ts";
import type { Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Tone } from "../table.ts";
import { traceOf } from "../trace-of.ts";
import { wordsCell } from "../words-cell.ts";

const tones: Record<SupervisionItem["status"], Tone> = {
  held: "good",
  missing: "bad",
  "expressly-none": "good",
  contradicted: "bad",
  claimed: "warn",
  unknown: "warn",
};

/**
 * How does the contract with this vendor stand in each of the six things to supervise a processor in:
 * written, missing, or expressly none? Null when the criteria do not ask for them.
 *
 * @example supervisionSection("hearth", context)?.id // "supervision"
 */
export function supervisionSection(vendor: string, context: ReportContext): Section | null {
  const { workspace, contractText, language, text } = context;
  const criteria = workspace.questions?.value.questions.flatMap((one) => one.criteria) ?? [];
  const criterion = criteria.find((one) => one.id === supervisionCriterion);
  const document = workspace.vendors.get(vendor);
  if (!document || criterion?.scale.kind !== "items") return null;
  const answer = entryOf(document.value.answers, supervisionCriterion);
  const items = supervisionItems(criterion, answer, document.value.dataPlaces);
  const labels = new Map(criterion.scale.items.map(({ id, label }) => [id, label] as const));
  const place = answer && placeOf(document, ["answers", supervisionCriterion], "key");
  const title = contractText.sections.supervision;
  const table = {
    id: `supervision-${vendor}`,
    caption: title,
    columns: [
      { id: "item", label: text.columns.item },
      { id: "state", label: contractText.columns.state },
    ],
    rows: items.map(({ item, status }) => ({
      id: item,
      cells: [
        wordsCell(labels.get(item) ?? item, language),
        {
          text: contractText.supervisionStatus[status],
          tone: tones[status],
          ...traceOf(place, text.traceRule.answer),
        },
      ],
    })),
  };
  const lead = contractText.supervisionLead;
  return { id: "supervision", title, lead, blocks: [{ kind: "table", table }] };
}
