import { placeOf } from "../../parse/read-document.ts";
import { wordsIn } from "../../schema/localised-text.ts";
import type { Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";

/** More than these fill no remark; the page on differences has them all. */
const mostNamed = 10;

/** Each disposed difference with its outcome and reason. */
function differenceWords({ workspace, decision, panelText, names, language, text }: ReportContext) {
  const disposed = workspace.panel?.value.differences ?? [];
  const words = disposed.map(({ vendor, criterion, outcome, reason }) =>
    panelText.disposed({
      what: panelText.about(
        names.vendor(vendor),
        criterion === undefined ? "" : names.criterion(criterion),
      ),
      outcome: panelText.differenceStates[outcome],
      reason: wordsIn(reason, language),
    }),
  );
  const stateWords = (state: "agreed" | "open") => {
    const own = decision.panel.divergences.filter((one) => one.isFlagged && one.state === state);
    const named = own
      .slice(0, mostNamed)
      .map(({ vendor, criterion }) =>
        panelText.about(names.vendor(vendor), names.criterion(criterion)),
      );
    const more = own.length > mostNamed ? "…" : "";
    const joined = text.aside(`${named.join(text.separator)}${more}`);
    return named.length === 0 ? [] : [`${panelText.differenceStates[state]}${joined}`];
  };
  const all = [...words, ...stateWords("agreed"), ...stateWords("open")];
  return all.length === 0 ? panelText.noDifference : all.join(text.sentenceGap);
}

/**
 * The three remarks that the rules ask for below the summary table: whether each item was discussed,
 * departures from the working group's first look, and obvious differences with their handling.
 *
 * Source: 採購評選委員會審議規則 Art. 6-1 (2021-11-04).
 *
 * @example remarksSection(context).blocks[0]?.kind // "terms"
 */
export function remarksSection(context: ReportContext): Section {
  const { workspace, panelText, language } = context;
  const { panel } = workspace;
  const meeting = panel?.value.meeting;
  const { remarks } = panelText;
  const isDiscussed = meeting?.eachItemDiscussed ? panelText.yes : panelText.no;
  const departure = meeting?.firstLookDeparture;
  const noDeparture = meeting === undefined ? panelText.unsaid : panelText.noDeparture;
  const entries = [
    { term: remarks.discussed, text: meeting === undefined ? panelText.unsaid : isDiscussed },
    {
      term: remarks.firstLook,
      text: departure === undefined ? noDeparture : wordsIn(departure, language),
    },
    { term: remarks.difference, text: differenceWords(context) },
  ];
  const at = panel && meeting ? placeOf(panel, ["meeting"]) : null;
  const lead = at === null ? panelText.noMeeting : undefined;
  return {
    id: "remarks",
    title: panelText.sections.remarks,
    ...(lead === undefined ? {} : { lead }),
    blocks: [{ kind: "terms", entries }],
  };
}
