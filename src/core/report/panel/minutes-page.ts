import { wordsIn } from "../../schema/localised-text.ts";
import { formatCount, formatDay } from "../../text/formats.ts";
import type { Block, Page, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { firstLookSection } from "./first-look-section.ts";
import { methodSection } from "./method-section.ts";
import { remarksSection } from "./remarks-section.ts";
import { membersTable, roundWords } from "./round-section.ts";

function namesOf(ids: readonly string[], { decision, text }: ReportContext): string {
  const names = ids.map(
    (id) => decision.panel.round.members.find(({ evaluator }) => evaluator === id)?.name ?? id,
  );
  return names.length === 0 ? "—" : names.join(text.separator);
}

function meetingSection(context: ReportContext): Section {
  const { workspace, panelText, language } = context;
  const { minutes } = panelText;
  const panel = workspace.panel?.value;
  const meeting = panel?.meeting;
  const title = panelText.sections.round;
  if (!panel) {
    return { id: "meeting", title, blocks: [{ kind: "text", text: minutes.noPanel }] };
  }
  const attended = meeting?.attended ?? [];
  const absent = panel.members.map(({ evaluator }) => evaluator);
  const entries = [
    { term: minutes.time, text: meeting ? formatDay(meeting.on, language) : panelText.unsaid },
    { term: minutes.chair, text: namesOf([panel.chair], context) },
    { term: minutes.attended, text: namesOf(attended, context) },
    {
      term: minutes.absent,
      text: namesOf(
        absent.filter((id) => !attended.includes(id)),
        context,
      ),
    },
  ];
  const blocks: Block[] = [
    { kind: "terms", entries },
    { kind: "text", text: roundWords(context) },
    { kind: "table", table: membersTable(context) },
  ];
  return { id: "meeting", title, blocks };
}

function decisionSection(context: ReportContext): Section {
  const { workspace, decision, panelText, text, names, language } = context;
  const { minutes } = panelText;
  const meeting = workspace.panel?.value.meeting;
  const { outcome, vendor } = decision;
  const named = vendor === null ? "—" : names.vendor(vendor);
  const by = meeting?.decidedBy;
  const votes = meeting?.votesFor;
  const words = [
    minutes.outcome(text.outcomes[outcome], named),
    ...(by === undefined ? [] : [panelText.decidedBy[by]]),
    ...(votes === undefined ? [] : [panelText.votes(formatCount(votes, language))]),
    ...(meeting?.note === undefined ? [] : [wordsIn(meeting.note, language)]),
  ];
  const items = words.map((word) => ({ text: word }));
  return {
    id: "decision",
    title: minutes.decision,
    blocks: [{ kind: "list", ordered: false, items }],
  };
}

function signatureSection(context: ReportContext): Section {
  const { workspace, panelText } = context;
  const { minutes } = panelText;
  const attended = workspace.panel?.value.meeting?.attended ?? [];
  const entries = attended.map((id) => ({ term: namesOf([id], context), text: minutes.signature }));
  const blocks: Block[] =
    entries.length === 0
      ? [{ kind: "text", text: minutes.signature }]
      : [{ kind: "terms", entries }];
  return { id: "signatures", title: minutes.signatures, blocks };
}

/**
 * The minutes with the summary table: the meeting, the members, the method with each member's totals or
 * ranks, the three remarks that the rules ask for, the decision, and room for signatures. Any face of the
 * report can print it. No single sheet is in it, and while sealed no level.
 *
 * Source of the contents: 採購評選委員會審議規則 Art. 6-1 (2021-11-04).
 *
 * @example minutesPage(context).sections.map(({ id }) => id) // ["meeting", "method", "remarks", "decision", "signatures"]
 */
export function minutesPage(context: ReportContext): Page {
  const { title } = context.panelText.minutes;
  const firstLook = firstLookSection(context);
  return {
    id: "minutes",
    title,
    navigationLabel: title,
    group: "decision",
    sections: [
      meetingSection(context),
      { ...methodSection(context), title: context.panelText.sections.summary },
      ...(firstLook === null ? [] : [firstLook]),
      remarksSection(context),
      decisionSection(context),
      signatureSection(context),
    ],
  };
}
