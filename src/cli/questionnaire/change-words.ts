import { gradeChoices, stateChoices } from "../../core/panel/questionnaire/choices.ts";
import type { Change } from "../../core/panel/questionnaire/proposal.ts";
import { questionnaireText } from "../../core/panel/questionnaire/questionnaire-text.ts";
import type { ReadingBasis } from "../../core/panel/questionnaire/reading-basis.ts";
import { isMapping, type YamlValue } from "../../core/parse/yaml-value.ts";
import { wordsIn } from "../../core/schema/localised-text.ts";
import type { Language } from "../../core/text/language.ts";

/** The words of a choice in the reader's language; what is none stays as it is. */
function chosen(id: string, language: Language): string {
  const found = [...gradeChoices, ...stateChoices].find(([one]) => one === id);
  return found?.[language === "en" ? 2 : 1] ?? id;
}

function labelOf(key: string, language: Language): string {
  const { columns } = questionnaireText(language);
  return Object.entries(columns).find(([id]) => id === key)?.[1] ?? key;
}

/** A value as a person reads it: a level with its reason, a piece of evidence, a text. */
export function valueWords(value: YamlValue, language: Language): string {
  if (Array.isArray(value)) return value.map((one) => valueWords(one, language)).join(" ");
  if (!isMapping(value)) return chosen(String(value), language);
  const own = value[language] ?? value["zh-Hant"] ?? value.en;
  if (typeof own === "string") return own;
  return Object.entries(value)
    .map(([key, one]) =>
      key === "reason" || key === "reference" || key === "on" || key === "grade" || key === "level"
        ? valueWords(one, language)
        : `${labelOf(key, language)} ${valueWords(one, language)}`,
    )
    .join(language === "en" ? "; " : "；");
}

function criterionName(id: string, { asked }: ReadingBasis, language: Language): string {
  return asked(language).find(({ criterion }) => criterion.id === id)?.label ?? id;
}

/** What a change is about: the criterion by its name, for evaluators with the vendor before it. */
export function changeName({ path }: Change, basis: ReadingBasis, language: Language): string {
  const text = questionnaireText(language);
  const [top, ...rest] = path.map(String);
  const [first = "", second = ""] = rest;
  const dot = " · ";
  if (top === "answers") {
    const fields: Readonly<Record<string, string>> = {
      claim: text.columns.answer,
      evidence: text.columns.evidence,
      note: text.columns.note,
    };
    return `${criterionName(first, basis, language)}${dot}${fields[second] ?? second}`;
  }
  if (top === "levels") {
    const name = basis.workspace.vendors.get(first)?.value.name ?? first;
    return `${wordsIn(name, language)}${dot}${criterionName(second, basis, language)}`;
  }
  const labels: Readonly<Record<string, string>> = {
    evaluator: text.declaration.evaluator,
    "conflict.declared": text.declaration["conflict-declared"],
    "conflict.on": text.declaration["conflict-on"],
    "conflict.note": text.declaration["conflict-note"],
    submittedOn: text.declaration["submitted-on"],
  };
  const key = path.join(".");
  return labels[key] ?? key;
}
