import type { Workspace } from "../../parse/workspace.ts";
import type { Evaluation, Judgement } from "../../schema/evaluation.ts";
import { wordsIn } from "../../schema/localised-text.ts";
import type { Scale } from "../../schema/scale.ts";
import type { Language } from "../../text/language.ts";
import { panelRound } from "../panel-round.ts";
import { type AskedCriterion, askedCriteria } from "./asked-criteria.ts";
import { declarationFields, evaluatorFields } from "./fields.ts";
import { type Form, type FormCell, type FormRow, type FormSheet, input, words } from "./form.ts";
import { guideSheet, headRows, technicalSheet } from "./form-frame.ts";
import { questionnaireText } from "./questionnaire-text.ts";
import { scaleInWords } from "./scale-in-words.ts";
import { answerInWords } from "./shown-answer.ts";
import { type VendorCode, vendorCodes } from "./vendor-codes.ts";

/** What an evaluator's workbook is made from. */
export type EvaluatorFormBasis = {
  workspace: Workspace;
  evaluator: string;
  language: Language;
  asOf: string;
};

type Basis = EvaluatorFormBasis & { own: Evaluation | null; isNeutral: boolean };

function levelCell(scale: Scale, level: number | null, language: Language): FormCell {
  const text = questionnaireText(language);
  if (scale.kind === "levels") return input(level, { options: ["0", "1", "2", "3", "4"] });
  if (scale.kind !== "boolean") return input(level, { entry: "number" });
  const word = level === 1 ? text.yes : text.no;
  return input(level === null ? null : word, { options: [text.yes, text.no] });
}

/** A share or a count is judged as one number, whatever parts the vendor answered. */
function scaleForJudge(asked: AskedCriterion, language: Language): string {
  const text = questionnaireText(language);
  const { scale } = asked.criterion;
  if (scale.kind === "share") return text.sharePoints;
  if (scale.kind === "items") return text.itemPoints(asked.parts.length);
  return scaleInWords(scale, language);
}

/** Grades and days say nothing of who it is; references may, so neutral names leave them out. */
function evidenceInWords(vendor: string, criterion: string, basis: Basis): string {
  const text = questionnaireText(basis.language);
  const answers = basis.workspace.vendors.get(vendor)?.value.answers ?? {};
  const pieces = (Object.hasOwn(answers, criterion) ? answers[criterion]?.evidence : []) ?? [];
  const lines = pieces.map(({ grade, on, reference }) => {
    const what = text.evidenceOf(text.grades[grade], on);
    return basis.isNeutral ? what : text.meaning(what, wordsIn(reference, basis.language));
  });
  return text.lines(lines);
}

function ownJudgement(vendor: string, criterion: string, { own }: Basis): Judgement | null {
  const levels = own !== null && Object.hasOwn(own.levels, vendor) ? own.levels[vendor] : {};
  return levels && Object.hasOwn(levels, criterion) ? (levels[criterion] ?? null) : null;
}

function vendorRow(asked: AskedCriterion, { vendor, token }: VendorCode, basis: Basis): FormRow {
  const { language, workspace } = basis;
  const { criterion, question, label } = asked;
  const text = questionnaireText(language);
  const answers = workspace.vendors.get(vendor)?.value.answers ?? {};
  const claim = Object.hasOwn(answers, criterion.id) ? answers[criterion.id]?.claim : undefined;
  const judged = ownJudgement(vendor, criterion.id, basis);
  const level = judged && "level" in judged ? judged.level : null;
  const state = judged && "state" in judged ? text.states[judged.state] : null;
  return {
    cells: [
      words(`level:${token}/${criterion.id}`, "hidden"),
      words(asked.stamp, "hidden"),
      words(question.label),
      words(label, "strong"),
      words(wordsIn(criterion.judged, language)),
      words(scaleForJudge(asked, language)),
      words(answerInWords(asked, claim, language)),
      words(evidenceInWords(vendor, criterion.id, basis)),
      levelCell(criterion.scale, level, language),
      input(state, { options: Object.values(text.states) }),
      input(judged?.reason === undefined ? null : wordsIn(judged.reason, language), {
        entry: "text",
      }),
    ],
  };
}

/** Names of sheets hold 31 characters and none of these. */
function sheetName(name: string): string {
  return name
    .replace(/[[\]:*?/\\'\p{Cc}]/gu, " ")
    .slice(0, 31)
    .trim();
}

function vendorSheet(code: VendorCode, asked: readonly AskedCriterion[], basis: Basis): FormSheet {
  const { language, workspace, isNeutral } = basis;
  const text = questionnaireText(language);
  const written = workspace.vendors.get(code.vendor)?.value.name ?? code.vendor;
  const name = wordsIn(written, language);
  const neutral = text.vendorOf(code.letter);
  const hidden = { width: 4, isHidden: true };
  return {
    name: isNeutral ? neutral : sheetName(`${code.letter} ${name}`) || neutral,
    columns: [hidden, hidden, ...[14, 22, 30, 44, 24, 24, 10, 12, 44].map((width) => ({ width }))],
    rows: [
      ...headRows(evaluatorFields, language),
      ...asked.map((one) => vendorRow(one, code, basis)),
    ],
    frozenRows: 2,
  };
}

function declarationSheet({ own, language, evaluator }: Basis): FormSheet {
  const text = questionnaireText(language);
  const { conflict } = own ?? {};
  const note = conflict?.note === undefined ? null : wordsIn(conflict.note, language);
  const entries: { key: keyof typeof text.declaration; cell: FormCell }[] = [
    { key: "evaluator", cell: input(own?.evaluator ?? evaluator, { entry: "text" }) },
    {
      key: "conflict-declared",
      cell: input(conflict ? text.conflicts[conflict.declared] : null, {
        options: Object.values(text.conflicts),
      }),
    },
    { key: "conflict-on", cell: input(conflict?.on ?? null, { entry: "day" }) },
    { key: "conflict-note", cell: input(note, { entry: "text" }) },
    { key: "submitted-on", cell: input(own?.submittedOn ?? null, { entry: "day" }) },
  ];
  return {
    name: text.sheets.declaration,
    columns: [{ width: 4, isHidden: true }, { width: 26 }, { width: 60 }],
    rows: [
      ...headRows(declarationFields, language),
      ...entries.map(({ key, cell }) => ({
        cells: [
          words(`declaration:${key}`, "hidden"),
          words(text.declaration[key], "strong"),
          cell,
        ],
      })),
    ],
    frozenRows: 2,
  };
}

/** The member's questions; all of them without a group. */
function ofGroup(asked: readonly AskedCriterion[], questions: readonly string[] | null) {
  return asked.filter(({ question }) => questions === null || questions.includes(question.id));
}

/**
 * The workbook of one evaluator: the declaration first, then a sheet for each vendor, under its name or
 * a letter, with what it answered. Levels given so far are in it only once the round is open: before,
 * no output holds any.
 *
 * @example evaluatorForm(basis).sheets.map(({ name }) => name) // ["說明", "聲明", "廠商 A", …]
 */
export function evaluatorForm(given: EvaluatorFormBasis): Form {
  const { workspace, evaluator, language, asOf } = given;
  const text = questionnaireText(language);
  const round = panelRound(workspace, asOf);
  const member = round.members.find((one) => one.evaluator === evaluator);
  const written = workspace.evaluations.get(evaluator)?.value ?? null;
  const own = written && round.state === "sealed" ? { ...written, levels: {} } : written;
  const basis: Basis = { ...given, own, isNeutral: workspace.panel?.value.neutralNames === true };
  const { organisation, title, seed } = workspace.decision.value;
  const heading = text.evaluatorTitle(wordsIn(organisation, language), wordsIn(title, language));
  const asked = ofGroup(askedCriteria(workspace, language), member?.questions ?? null);
  return {
    title: heading,
    asOf,
    sheets: [
      guideSheet(heading, text.evaluatorGuide, {
        ...basis,
        subjectName: member?.name ?? evaluator,
      }),
      declarationSheet(basis),
      ...vendorCodes(workspace.vendors.keys(), seed).map((code) => vendorSheet(code, asked, basis)),
      technicalSheet({ kind: "evaluator", id: evaluator }, basis),
    ],
  };
}
