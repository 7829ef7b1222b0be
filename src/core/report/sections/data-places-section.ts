import { wordsIn } from "../../schema/localised-text.ts";
import type { SubProcessor } from "../../schema/territory.ts";
import {
  checkDataPlaces,
  type DataPlaceFinding,
  notInNotice,
} from "../../score/data-place-check.ts";
import { territoryName } from "../../text/territory-name.ts";
import type { Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Cell, Row, Tone } from "../table.ts";
import { traceOf } from "../trace-of.ts";
import { wordsCell } from "../words-cell.ts";

const tones: Record<DataPlaceFinding["status"], Tone> = {
  named: "good",
  restricted: "bad",
  undisclosed: "bad",
  "not-asked": "warn",
  none: "good",
};

function listed(codes: readonly string[], { language, contractText }: ReportContext): string {
  const names = codes.map((code) => territoryName(code, language));
  return names.join(contractText.listSeparator) || "—";
}

function stateCell({ status, rule }: DataPlaceFinding, context: ReportContext): Cell {
  const { contractText, language } = context;
  const cell = { text: contractText.dataPlaceStatus[status], tone: tones[status] };
  if (rule === null) return cell;
  const name = territoryName(rule.territory, language);
  const detail = contractText.restrictedBecause(name, wordsIn(rule.reason, language));
  return { ...cell, detail };
}

function partyRow(party: SubProcessor, at: number, context: ReportContext): Row {
  const { contractText, language } = context;
  const mark = party.isAiMaker ? { mark: contractText.aiMaker } : {};
  return {
    id: `sub-processor-${at + 1}`,
    cells: [
      { ...wordsCell(party.name, language), ...mark },
      { text: territoryName(party.territory, language) },
      wordsCell(party.does, language),
    ],
  };
}

/** What else is wrong with a place that breaks no rule: the notice, or the maker of the AI. */
function gaps(finding: DataPlaceFinding, lacksAiMaker: boolean, context: ReportContext): string[] {
  const { contractText, workspace } = context;
  const missing = notInNotice([finding], workspace.decision.value.privacyNotice);
  return [
    ...(missing.length > 0 ? [contractText.notInNotice(listed(missing, context))] : []),
    ...(lacksAiMaker ? [contractText.aiMakerMissing] : []),
  ];
}

function placeRow(finding: DataPlaceFinding, lacksAiMaker: boolean, context: ReportContext): Row {
  const { contractText } = context;
  const state = stateCell(finding, context);
  const found = gaps(finding, lacksAiMaker, context).join(contractText.partSeparator);
  const gap = found !== "" && state.detail === undefined ? found : undefined;
  return {
    id: finding.dataPlace,
    cells: [
      { text: contractText.dataPlace[finding.dataPlace], ...traceOf(finding.place) },
      { text: listed(finding.territories, context) },
      gap === undefined ? state : { ...state, tone: "warn", detail: gap },
    ],
  };
}

/**
 * Where is our data stored, reached and owned, who processes it further, and does any of it break the
 * buyer's own list of territories? Null when the vendor was not asked and the buyer restricts nothing.
 *
 * @example dataPlacesSection("hearth", context)?.id // "data-places"
 */
export function dataPlacesSection(vendor: string, context: ReportContext): Section | null {
  const { workspace, contractText } = context;
  const document = workspace.vendors.get(vendor);
  const restricted = workspace.decision.value.restrictedTerritories ?? [];
  const places = document?.value.dataPlaces;
  if (!document || (places === undefined && restricted.length === 0)) return null;
  const parties = Array.isArray(places?.subProcessors) ? places.subProcessors : [];
  const lacksAi = parties.length > 0 && !parties.some((one) => one.isAiMaker);
  const rows = checkDataPlaces(document, restricted).flatMap((finding) => {
    const isList = finding.dataPlace === "sub-processors";
    const own = placeRow(finding, isList && lacksAi, context);
    return isList ? [own, ...parties.map((one, at) => partyRow(one, at, context))] : [own];
  });
  const title = contractText.sections.dataPlaces;
  const table = {
    id: `data-places-${vendor}`,
    caption: title,
    columns: [
      { id: "what", label: context.text.columns.what },
      { id: "territory", label: contractText.territory },
      { id: "state", label: contractText.columns.state },
    ],
    rows,
  };
  const codes = [...new Set(restricted.map((rule) => rule.territory))];
  const lead =
    codes.length === 0
      ? contractText.dataPlacesLeadWithoutRule
      : contractText.dataPlacesLead(listed(codes, context));
  return { id: "data-places", title, lead, blocks: [{ kind: "table", table }] };
}
