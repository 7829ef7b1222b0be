import type { Workspace } from "../../parse/workspace.ts";
import type { Answer, Evidence } from "../../schema/answer.ts";
import { evidenceGrades } from "../../schema/answer.ts";
import { wordsIn } from "../../schema/localised-text.ts";
import type { VendorDocument } from "../../schema/vendor.ts";
import type { Language } from "../../text/language.ts";
import { type AskedCriterion, askedCriteria } from "./asked-criteria.ts";
import { evidenceFields, vendorFields } from "./fields.ts";
import { type Form, type FormCell, type FormRow, type FormSheet, input, words } from "./form.ts";
import { guideSheet, headRows, technicalSheet } from "./form-frame.ts";
import { questionnaireText } from "./questionnaire-text.ts";
import { scaleInWords } from "./scale-in-words.ts";
import { shownAnswer, shownPart } from "./shown-answer.ts";

/** What a vendor's questionnaire is made from. */
export type VendorFormBasis = {
  workspace: Workspace;
  vendor: string;
  language: Language;
  asOf: string;
  /** Share of the whole by criterion, when the buyer reveals the weights; null otherwise. */
  weights: ReadonlyMap<string, number> | null;
};

/** Rows left for further pieces of evidence beyond those on file. */
const spareEvidenceRows = 40;

const levelOptions = ["0", "1", "2", "3", "4"];

/**
 * Evidence that the vendor itself handed over; what the buyer saw at a demonstration or in the pilot is
 * the buyer's own record, and its remarks are nobody else's.
 *
 * @example handedOver(answer).length // 1 of a document and a demonstration
 */
export function handedOver(answer: Answer | undefined): Evidence[] {
  return (answer?.evidence ?? []).filter(({ grade }) => grade !== "demo" && grade !== "pilot");
}

function evidenceCells(piece: Evidence | undefined, language: Language): FormCell[] {
  const text = questionnaireText(language);
  const grades = evidenceGrades.map((grade) => text.grades[grade]);
  return [
    input(piece ? text.grades[piece.grade] : null, { options: grades }),
    input(piece?.on ?? null, { entry: "day" }),
    input(piece?.expires ?? null, { entry: "day" }),
    input(piece ? wordsIn(piece.reference, language) : null, { entry: "text" }),
  ];
}

function answerCell(asked: AskedCriterion, answer: Answer | undefined, language: Language) {
  const text = questionnaireText(language);
  if (asked.parts.length > 0) return words(null, "closed");
  const value = shownAnswer(asked, answer?.claim, language);
  const { kind } = asked.criterion.scale;
  if (kind === "levels") return input(value, { options: levelOptions });
  return kind === "boolean"
    ? input(value, { options: [text.yes, text.no] })
    : input(value, { entry: "number" });
}

function criterionRow(asked: AskedCriterion, answer: Answer | undefined, basis: VendorFormBasis) {
  const { criterion, question, label } = asked;
  const { language, weights } = basis;
  const text = questionnaireText(language);
  const { minimum, proof } = criterion.evidence;
  const weight = weights?.get(criterion.id) ?? null;
  const row: FormRow = {
    cells: [
      words(`criterion:${criterion.id}`, "hidden"),
      words(asked.stamp, "hidden"),
      words(question.label),
      words(label, "strong"),
      words(wordsIn(criterion.judged, language)),
      words(scaleInWords(criterion.scale, language)),
      words(text.atLeast(text.grades[minimum], wordsIn(proof, language))),
      answerCell(asked, answer, language),
      ...evidenceCells(handedOver(answer)[0], language),
      input(null, { entry: "text" }),
      ...(weights === null ? [] : [words(weight === null ? null : Number(weight.toFixed(4)))]),
    ],
  };
  return row;
}

function partRows(asked: AskedCriterion, answer: Answer | undefined, basis: VendorFormBasis) {
  const text = questionnaireText(basis.language);
  const covers = Object.values(text.covers);
  const options = asked.criterion.scale.kind === "share" ? covers : [text.held, text.notHeld];
  return asked.parts.map(({ id, label }): FormRow => {
    const value = shownPart(asked, answer?.claim, id, basis.language);
    const closed = Array.from({ length: 5 }, () => words(null, "closed"));
    return {
      cells: [
        words(`part:${asked.criterion.id}/${id}`, "hidden"),
        words(asked.stamp, "hidden"),
        words(null),
        words(text.part(label)),
        words(null),
        words(null),
        words(null),
        input(value, { options }),
        ...closed,
      ],
    };
  });
}

function answersSheet(basis: VendorFormBasis, document: VendorDocument | undefined): FormSheet {
  const { workspace, language, weights } = basis;
  const text = questionnaireText(language);
  const rows = askedCriteria(workspace, language).flatMap((asked) => {
    const answer = document?.answers[asked.criterion.id];
    return [criterionRow(asked, answer, basis), ...partRows(asked, answer, basis)];
  });
  const fields = weights === null ? vendorFields : ([...vendorFields, "weight"] as const);
  const hidden = { width: 4, isHidden: true };
  const widths = [14, 22, 30, 44, 30, 12, 12, 13, 13, 30, 30];
  return {
    name: text.sheets.answers,
    columns: [
      hidden,
      hidden,
      ...widths.map((width) => ({ width })),
      ...(weights === null ? [] : [{ width: 8 }]),
    ],
    rows: [...headRows(fields, language), ...rows],
    frozenRows: 2,
  };
}

function evidenceSheet(basis: VendorFormBasis, document: VendorDocument | undefined): FormSheet {
  const { workspace, language } = basis;
  const text = questionnaireText(language);
  const asked = askedCriteria(workspace, language);
  const further = asked.flatMap(({ criterion, label }) =>
    handedOver(document?.answers[criterion.id])
      .slice(1)
      .map((piece) => ({ label, piece })),
  );
  const spare = Array.from({ length: spareEvidenceRows }, () => ({
    label: null,
    piece: undefined,
  }));
  const rows = [...further, ...spare].map(
    ({ label, piece }, index): FormRow => ({
      cells: [
        words(`more:${index + 1}`, "hidden"),
        input(label, { entry: "text" }),
        ...evidenceCells(piece, language),
        input(null, { entry: "text" }),
      ],
    }),
  );
  return {
    name: text.sheets.evidence,
    columns: [
      { width: 4, isHidden: true },
      ...[28, 12, 13, 13, 40, 40].map((width) => ({ width })),
    ],
    rows: [...headRows(evidenceFields, language), ...rows],
    frozenRows: 2,
  };
}

/**
 * The questionnaire of one vendor: what is asked, with anchors, and its own answers so far. It holds no
 * weight unless the buyer reveals them, no reading or remark of the buyer, and nothing of any other
 * vendor.
 *
 * @example vendorForm(basis).sheets.map(({ name }) => name) // ["說明", "作答", "更多佐證", "touchstone"]
 */
export function vendorForm(basis: VendorFormBasis): Form {
  const { workspace, vendor, language, asOf } = basis;
  const text = questionnaireText(language);
  const { organisation, title } = workspace.decision.value;
  const document = workspace.vendors.get(vendor)?.value;
  const subjectName = document ? wordsIn(document.name, language) : vendor;
  const heading = text.vendorTitle(wordsIn(organisation, language), wordsIn(title, language));
  return {
    title: heading,
    asOf,
    sheets: [
      guideSheet(heading, text.vendorGuide, { ...basis, subjectName }),
      answersSheet(basis, document),
      evidenceSheet(basis, document),
      technicalSheet({ kind: "vendor", id: vendor }, basis),
    ],
  };
}
