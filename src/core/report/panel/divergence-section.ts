import { placeOf } from "../../parse/read-document.ts";
import { wordsIn } from "../../schema/localised-text.ts";
import type { Divergence } from "../../score/panel/divergences.ts";
import { formatCount, formatShare } from "../../text/formats.ts";
import type { Block, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row, Table, Tone } from "../table.ts";
import { traceOf } from "../trace-of.ts";
import { levelWords } from "./level-words.ts";
import { memberKey, memberName } from "./member-names.ts";

const right = "right" as const;

/** Beyond so many nobody reads on; the widest come first, and the rest is counted. */
const mostRows = 200;
const mostNamed = 10;
/** With more members the reasons of each would leave no room for the levels. */
const mostReasons = 4;

function toneOf({ state }: Divergence): Tone {
  if (state === "open") return "bad";
  return state === "not-agreed" || state === "redo" || state === "no-decision" ? "warn" : "neutral";
}

function agreedCell({ agreed, vendor, criterion }: Divergence, context: ReportContext): Cell {
  const { workspace, language } = context;
  if (agreed === null || workspace.consensus === null) return { text: "—", value: null };
  const entry = workspace.consensus.value.levels[vendor]?.[criterion];
  return {
    text: levelWords(criterion, agreed, context),
    value: agreed,
    ...(entry === undefined ? {} : { detail: wordsIn(entry.reason, language) }),
    ...traceOf(placeOf(workspace.consensus, ["levels", vendor, criterion])),
  };
}

/** Why this member gave this level: where the difference is flagged, and names are no secret. */
function reasonOf(
  { vendor, criterion, isFlagged }: Divergence,
  evaluator: string,
  { workspace, decision, language }: ReportContext,
): { detail?: string } {
  const { counted } = decision.panel.round;
  const isSecret = workspace.decision.value.track === "government";
  if (!isFlagged || isSecret || counted.length > mostReasons) return {};
  const sheet = counted.find(({ name }) => name === evaluator);
  const judged = sheet?.value.levels[vendor]?.[criterion];
  return judged && "level" in judged ? { detail: wordsIn(judged.reason, language) } : {};
}

function rowOf(one: Divergence, evaluators: readonly string[], context: ReportContext): Row {
  const { names, panelText, language } = context;
  const { vendor, criterion } = one;
  const isFlagged = one.isFlagged ? { mark: panelText.flagged } : {};
  return {
    id: `${vendor}--${criterion}`,
    cells: [
      { text: names.criterion(criterion), detail: names.vendor(vendor), ...isFlagged },
      ...evaluators.map((id): Cell => {
        const given = one.levels.find(({ evaluator }) => evaluator === id);
        return given === undefined
          ? { text: "—", value: null }
          : {
              text: levelWords(criterion, given.level, context),
              value: given.level,
              ...reasonOf(one, id, context),
              ...traceOf(given.place()),
            };
      }),
      { text: levelWords(criterion, one.mean, context), value: one.mean },
      { text: formatShare(one.spread, language), value: one.spread },
      agreedCell(one, context),
      { text: panelText.differenceStates[one.state], tone: toneOf(one) },
    ],
  };
}

/**
 * Every vendor and criterion on which members differ, side by side: each level, the mean that stands in,
 * how far apart, what was agreed, and what became of it.
 *
 * @example divergenceTable(context).rows[0]?.id // "norvane--maintainable-knowledge-base"
 */
export function divergenceTable(context: ReportContext): Table {
  const { decision, panelText } = context;
  const { divergences, round } = decision.panel;
  const evaluators = round.counted.map(({ name }) => name);
  const { columns } = panelText;
  return {
    id: "divergence",
    caption: panelText.sections.differences,
    columns: [
      { id: "criterion", label: columns.criterion },
      ...evaluators.map((id) => ({
        id: memberKey(id, context),
        label: memberName(id, context),
      })),
      { id: "mean", label: columns.average, align: right },
      { id: "spread", label: columns.spread, align: right },
      { id: "agreed", label: columns.agreed },
      { id: "state", label: columns.state },
    ],
    rows: divergences.slice(0, mostRows).map((one) => rowOf(one, evaluators, context)),
    note:
      divergences.length > mostRows
        ? `${panelText.onlyWidest(formatCount(divergences.length - mostRows, context.language))}${context.text.sentenceGap}${panelText.meanNote}`
        : panelText.meanNote,
  };
}

function openCallout({ decision, panelText, names, text }: ReportContext): Block[] {
  const open = decision.panel.divergences.filter((one) => one.isFlagged && one.state === "open");
  if (open.length === 0) return [];
  const items = open
    .slice(0, mostNamed)
    .map(({ vendor, criterion }) =>
      panelText.about(names.vendor(vendor), names.criterion(criterion)),
    );
  const more = open.length > mostNamed ? "…" : "";
  const words = panelText.openText(`${items.join(text.separator)}${more}`);
  return [{ kind: "callout", tone: "warn", title: panelText.openTitle, text: words }];
}

/**
 * Where do members differ, which differences are flagged, and which have no outcome yet?
 *
 * @example divergenceSection(context).blocks.at(-1)?.kind // "table"
 */
export function divergenceSection(context: ReportContext): Section {
  const { decision, panelText, language } = context;
  const { divergences, round } = decision.panel;
  const title = panelText.sections.differences;
  const none = round.counted.length === 0 ? panelText.noSheets : panelText.noDifferences;
  if (divergences.length === 0) {
    return { id: "differences", title, blocks: [{ kind: "text", text: none }] };
  }
  const flagged = divergences.filter(({ isFlagged }) => isFlagged);
  const count = (number: number) => formatCount(number, language);
  const lead = panelText.differenceLead(
    count(divergences.length),
    count(flagged.length),
    count(flagged.filter(({ state }) => state === "open").length),
  );
  return {
    id: "differences",
    title,
    blocks: [
      { kind: "text", text: lead },
      ...openCallout(context),
      { kind: "table", table: divergenceTable(context) },
    ],
  };
}
