import type { GateResult, VendorScore } from "../../score/score-result.ts";
import type { ListItem, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { tellingGates } from "../telling-gates.ts";
import { traceOf } from "../trace-of.ts";
import { vendorPageId } from "../vendor-page-id.ts";
import { vendorsInOrder } from "../vendors-in-order.ts";

const urgency = ({ kind, status }: GateResult) =>
  (kind === "hard" ? 0 : 2) + (status === "fail" ? 0 : 1);

type ShutGate = { vendor: string; gate: GateResult };

function markOf(gate: GateResult, { text }: ReportContext): string {
  const mark = text.gateMark(text.gateKind[gate.kind], text.gateStatus[gate.status]);
  return gate.isMitigated ? `${mark}${text.aside(text.mitigated)}` : mark;
}

/** Gates of one vendor in one state are one thing to know. */
function inGroups(shut: readonly ShutGate[], context: ReportContext): ShutGate[][] {
  const groups = new Map<string, ShutGate[]>();
  for (const one of shut) {
    const key = `${one.vendor} ${markOf(one.gate, context)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** A gate alone says why it is shut; of several the names are said, and the vendor's page says why. */
function gateItem(group: readonly ShutGate[], context: ReportContext): ListItem[] {
  const { names, text, say } = context;
  const [first] = group;
  if (first === undefined) return [];
  const { vendor, gate } = first;
  const isShut = gate.kind === "hard" && gate.status === "fail";
  const criteria = group.map((one) => names.criterion(one.gate.criterion));
  return [
    {
      text: text.pair(names.vendor(vendor), criteria.join(text.separator)),
      ...(group.length === 1 ? { detail: say(gate.reason) } : {}),
      mark: markOf(gate, context),
      tone: isShut ? "bad" : "warn",
      link: { page: vendorPageId(vendor), anchor: "gates" },
      ...traceOf(gate.place, text.traceRule.answer),
    },
  ];
}

/** How many gates of each vendor are shut and not listed here; empty when every one is listed. */
function moreGates(vendors: readonly VendorScore[], { names, text }: ReportContext): string {
  const words = vendors.flatMap((one) => {
    const shut = one.gates.filter(({ status }) => status === "fail" || status === "pending");
    const more = shut.length - tellingGates(one).length;
    return more > 0 ? [text.moreGates(names.vendor(one.vendor), more)] : [];
  });
  return words.join(text.sentenceGap);
}

/**
 * Which gates are not open, for whom and why? Missed hard gates first; those of a vendor in
 * one state are named together; how many of a vendor stand on
 * its own page only is said. Null when all are open.
 *
 * @example gatesSection(context)?.blocks.length // 1
 */
export function gatesSection(context: ReportContext): Section | null {
  const { decision, text } = context;
  const vendors = vendorsInOrder(decision.score);
  const shut = vendors.flatMap((vendor) =>
    tellingGates(vendor).map((gate) => ({ vendor: vendor.vendor, gate })),
  );
  if (shut.length === 0) return null;
  const sorted = shut.sort((left, right) => urgency(left.gate) - urgency(right.gate));
  const items = inGroups(sorted, context).flatMap((group) => gateItem(group, context));
  const lead = moreGates(vendors, context);
  return {
    id: "gates",
    title: text.sections.gates,
    ...(lead === "" ? {} : { lead }),
    blocks: [{ kind: "list", ordered: false, items }],
  };
}
