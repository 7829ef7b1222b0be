import type { Robustness } from "../../score/robustness-result.ts";
import type { Block, ListItem, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Table } from "../table.ts";

/** How many pairs are named before the rest is only true. */
const mostPairs = 10;

function dominanceItems({ dominance }: Robustness, context: ReportContext): ListItem[] {
  const { robustnessText, names } = context;
  if (dominance.length === 0) return [{ text: robustnessText.noDominance }];
  return dominance.slice(0, mostPairs).map(({ over, under }) => ({
    text: robustnessText.dominates(names.vendor(over), names.vendor(under)),
  }));
}

function dropOneItems({ reversals }: Robustness, context: ReportContext): ListItem[] {
  const { robustnessText, names } = context;
  if (reversals.length === 0) return [{ text: robustnessText.dropOneHolds, tone: "good" }];
  return reversals.slice(0, mostPairs).map(({ dropped, over, under }) => ({
    tone: "bad",
    text: robustnessText.dropOneFails({
      dropped: names.vendor(dropped),
      over: names.vendor(over),
      under: names.vendor(under),
    }),
  }));
}

function methodItem({ methodCheck }: Robustness, context: ReportContext): ListItem {
  const { robustnessText, names } = context;
  const { dependsOnMethod, methods } = methodCheck;
  if (dependsOnMethod === null) return { text: robustnessText.methodsNone };
  if (dependsOnMethod) return { text: robustnessText.methodsDiffer, tone: "warn" };
  const [own] = methods[0]?.winners ?? [];
  return { text: robustnessText.methodsAgree(names.vendor(own ?? "")), tone: "good" };
}

function methodsTable({ methodCheck }: Robustness, context: ReportContext): Table {
  const { robustnessText, names, text } = context;
  const left = methodCheck.leftOut.map(names.criterion).join(text.separator);
  return {
    id: "methods",
    caption: robustnessText.methodsCaption,
    columns: [
      { id: "method", label: robustnessText.method },
      { id: "first", label: robustnessText.first },
    ],
    rows: methodCheck.methods.map(({ method, winners, reason }) => ({
      id: method,
      cells: [
        { text: robustnessText.methods[method] },
        reason === null
          ? { text: winners.map(names.vendor).join(text.separator) || text.none }
          : { text: robustnessText.methodReasons[reason], tone: "muted" as const },
      ],
    })),
    ...(left === "" ? {} : { note: robustnessText.methodsLeftOut(left) }),
  };
}

/**
 * Is anybody ahead whatever the weights; does leaving out one vendor reverse two others; does the
 * winner depend on the method? Null when there are not two vendors in the race.
 *
 * @example checksSection(context)?.blocks.length // 2
 */
export function checksSection(context: ReportContext): Section | null {
  const { decision, robustnessText } = context;
  const { robustness } = decision.score;
  if (robustness === null || robustness.vendors.length < 2) return null;
  const items = [
    ...dominanceItems(robustness, context),
    ...dropOneItems(robustness, context),
    methodItem(robustness, context),
  ];
  const blocks: Block[] = [
    { kind: "list", ordered: false, items },
    { kind: "table", table: methodsTable(robustness, context) },
  ];
  return { id: "checks", title: robustnessText.sections.checks, blocks };
}
