import { evidenceGrades } from "../../schema/answer.ts";
import { questionnaireText } from "./questionnaire-text.ts";

const zh = questionnaireText("zh-Hant");
const en = questionnaireText("en");

type Names<Choice extends string> = readonly (readonly [Choice, ...string[]])[];

function named<Choice extends string>(
  ids: readonly Choice[],
  labels: (text: typeof zh) => Readonly<Record<Choice, string>>,
): Names<Choice> {
  return ids.map((id) => [id, labels(zh)[id], labels(en)[id]] as const);
}

/** What every drop-down offers: the id, then its words in both languages. */
export const gradeChoices = named(evidenceGrades, (text) => text.grades);
export const coverChoices = named(["native", "connector", "none"], (text) => text.covers);
export const stateChoices = named(
  ["abstained", "not-applicable", "unknown"],
  (text) => text.states,
);
export const conflictChoices = named(["none", "interest", "recused"], (text) => text.conflicts);
export const yesChoices: Names<"true" | "false"> = [
  ["true", zh.yes, en.yes, "y", "v", "✓"],
  ["false", zh.no, en.no, "n", "x", "✗"],
];
export const heldChoices: Names<"true" | "false"> = [
  ["true", zh.held, en.held, zh.yes, en.yes],
  ["false", zh.notHeld, en.notHeld, zh.no, en.no],
];
