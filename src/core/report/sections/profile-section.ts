import { type LocalisedText, wordsIn } from "../../schema/localised-text.ts";
import type { VendorScore } from "../../score/score-result.ts";
import { formatDay, formatPoints, formatShare } from "../../text/formats.ts";
import { ruleTrace } from "../origins/rule-trace.ts";
import type { Block, Figure, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { firstRankShare } from "../tables/ranking-table.ts";

function figures(vendor: VendorScore, context: ReportContext): Figure[] {
  const { text, language } = context;
  const points = (value: number | null) => formatPoints(value, language);
  const { proven, claimed, possible } = vendor.totals;
  const share = firstRankShare(vendor.vendor, context);
  const totals = ruleTrace("totals", context);
  return [
    { label: text.columns.proven, text: points(proven), value: proven, ...totals },
    { label: text.columns.claimed, text: points(claimed), value: claimed, ...totals },
    { label: text.columns.possible, text: points(possible), value: possible, ...totals },
    {
      label: text.columns.rank,
      text: vendor.rank === null ? "—" : String(vendor.rank),
      value: vendor.rank,
      detail: text.standing[vendor.standing],
      ...totals,
      ...(vendor.standing === "excluded" ? { tone: "bad" as const } : {}),
    },
    {
      label: text.columns.coverage,
      text: formatShare(vendor.coverage, language),
      value: vendor.coverage,
      ...ruleTrace("coverage", context),
    },
    {
      label: text.columns.firstRankShare,
      text: formatShare(share, language),
      value: share,
      ...ruleTrace("draws", context),
    },
  ];
}

function terms(vendor: string, context: ReportContext): { term: string; text: string }[] {
  const { workspace, text, language } = context;
  const document = workspace.vendors.get(vendor)?.value;
  if (!document) return [];
  const { kind, maker, reseller, plan } = document;
  const words = (one: LocalisedText | undefined) => (one ? wordsIn(one, language) : null);
  const day = (one: string | undefined) => (one ? formatDay(one, language) : null);
  const joined = (...parts: (string | null | false)[]) =>
    parts.filter(Boolean).join(text.separator);
  const authorised = day(reseller?.authorisedUntil);
  const quoted = day(plan.quotedOn);
  const valid = day(plan.validUntil);
  return [
    { term: text.kind, text: wordsIn(kind, language) },
    { term: text.maker, text: joined(words(maker.name), words(maker.territory)) },
    {
      term: text.reseller,
      text: reseller
        ? joined(
            words(reseller.name),
            words(reseller.authorisation),
            authorised && text.authorisedUntil(authorised),
          )
        : text.direct,
    },
    {
      term: text.plan,
      text: joined(
        plan.name,
        quoted && text.quotedOn(quoted),
        valid && text.validUntil(valid),
        words(plan.note),
      ),
    },
  ];
}

/**
 * Who is this vendor, and how does it stand? That it was not piloted is said.
 *
 * @example profileSection(vendor, context).blocks[0]?.kind // "figures"
 */
export function profileSection(vendor: VendorScore, context: ReportContext): Section {
  const blocks: Block[] = [
    { kind: "figures", figures: figures(vendor, context) },
    { kind: "terms", entries: terms(vendor.vendor, context) },
  ];
  if (!context.comparisons.has(vendor.vendor)) {
    blocks.push({ kind: "text", text: context.text.noPilot });
  }
  return { id: "profile", title: context.text.sections.profile, blocks };
}
