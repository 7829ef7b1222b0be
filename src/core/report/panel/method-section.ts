import { usualThreshold } from "../../score/panel/divergences.ts";
import { frozen } from "../../stages/frozen.ts";
import { formatDay, formatShare } from "../../text/formats.ts";
import type { Block, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { ownTotalsTable, standingsTable } from "./standings-table.ts";

function tieWords({ workspace, panelText }: ReportContext): string {
  const rules = workspace.decision.value.evaluation;
  if (rules?.caseKind === "information-services") return panelText.informationServicesTie;
  return panelText.tieRules[rules?.tieRule ?? "shared-rank"];
}

/** The mark of the total, and of each question or criterion that has one of its own. */
function passWords({ workspace, panelText, names, text }: ReportContext): string {
  const {
    total,
    questions = {},
    criteria = {},
    by,
  } = workspace.decision.value.evaluation?.passMark ?? {};
  const how = panelText.passBy[by ?? "mean"];
  const marks = [
    ...(total === undefined ? [] : [panelText.passMark(String(total), how)]),
    ...Object.entries(questions).map(([id, mark]) =>
      panelText.passItem(names.question(id), String(mark), how),
    ),
    ...Object.entries(criteria).map(([id, mark]) =>
      panelText.passItem(names.criterion(id), String(mark), how),
    ),
  ];
  return marks.length === 0 ? panelText.noPassMark : marks.join(text.separator);
}

function priceWords({ workspace, panelText, language }: ReportContext): string {
  const price = workspace.decision.value.evaluation?.price;
  const handling = price?.handling ?? "outside";
  return handling === "scored"
    ? panelText.price.scored(formatShare(price?.share ?? null, language))
    : panelText.price[handling];
}

/**
 * Is the freeze of criteria, weights, method and tie rule kept? In words, and whether it is broken.
 *
 * @example freezeWords(context).isBroken // false
 */
export function freezeWords(context: ReportContext): { text: string; isBroken: boolean } {
  const { workspace, decision, panelText, language } = context;
  const found = frozen(workspace, "criteria", decision.asOf);
  if (found === null) return { text: panelText.notFrozen, isBroken: false };
  const { hash, on, by } = found.freeze;
  const words = { hash: hash.slice(0, 12), on: formatDay(on, language), by };
  return found.holds
    ? { text: panelText.frozen(words), isBroken: false }
    : { text: panelText.thawed(words), isBroken: true };
}

function terms(context: ReportContext): Block {
  const { workspace, panelText, language } = context;
  const rules = workspace.decision.value.evaluation;
  const method = rules?.method ?? "weighted-score";
  const threshold = rules?.divergenceThreshold ?? usualThreshold;
  const { methodTerms: named } = panelText;
  return {
    kind: "terms",
    entries: [
      {
        term: named.method,
        text: context.text.pair(panelText.methods[method], panelText.methodHow[method]),
      },
      { term: named.tie, text: tieWords(context) },
      { term: named.passMark, text: passWords(context) },
      { term: named.price, text: priceWords(context) },
      { term: named.threshold, text: panelText.threshold(formatShare(threshold, language)) },
      { term: named.freeze, text: freezeWords(context).text },
    ],
  };
}

/**
 * Why the method gives no places, or which tie is still open; empty when all is told.
 *
 * @example methodNotes(context) // ["Tied: A, B. A lot decides."]
 */
export function methodNotes(context: ReportContext): string[] {
  const { decision, panelText, names, text, language } = context;
  const { method, own } = decision.panel;
  if (method === null) return [];
  const first = own?.owed[0];
  if (method.gap === "scores-owed" && first) {
    const { evaluator, vendor, criterion } = first;
    const member = decision.panel.round.members.find((one) => one.evaluator === evaluator);
    const named = [
      member?.name ?? evaluator,
      names.vendor(vendor),
      names.criterion(criterion),
    ] as const;
    const count = (own?.owed.length ?? 0).toLocaleString(language);
    return [panelText.gaps["scores-owed"](count, panelText.owed(...named))];
  }
  const { gap } = method;
  if (gap === "nobody-judged" || gap === "price-missing" || gap === "groups") {
    return [panelText.gaps[gap]];
  }
  return method.openTies.map(({ among, next }) =>
    panelText.tieOpen[next](among.map((id) => names.vendor(id)).join(text.separator)),
  );
}

/**
 * By which method is it counted, under which declared rules, and who stands where? A change after the
 * freeze is said above the result.
 *
 * @example methodSection(context).blocks.at(-1)?.kind // "table"
 */
export function methodSection(context: ReportContext): Section {
  const { decision, panelText } = context;
  const { method } = decision.panel;
  const table = method === null ? ownTotalsTable(context) : standingsTable(method, context);
  const blocks: Block[] = [
    ...(freezeWords(context).isBroken
      ? [
          {
            kind: "callout" as const,
            tone: "bad" as const,
            title: panelText.thawedTitle,
            text: panelText.thawedText,
          },
        ]
      : []),
    terms(context),
    ...methodNotes(context).map((text): Block => ({ kind: "text", text })),
    ...(method === null && table !== null
      ? [{ kind: "text" as const, text: panelText.noMethod }]
      : []),
    ...(table === null ? [] : [{ kind: "table" as const, table }]),
  ];
  return { id: "method", title: panelText.sections.method, blocks };
}
