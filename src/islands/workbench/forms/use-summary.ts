import { isPlainMap, type PlainValue } from "../../../core/edit/plain-value.ts";
import { useWords } from "../words.ts";
import { useFormWords } from "./form-words.ts";

const longest = 60;
const telling = [
  "label",
  "name",
  "title",
  "statement",
  "what",
  "reason",
  "id",
  "criterion",
  "clause",
  "test",
  "item",
  "weekday",
  "on",
];

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** One line about a value: its words, its name, its range, or how many things it holds. */
export function useSummary(): (value: PlainValue | undefined) => string {
  const { language } = useWords();
  const words = useFormWords();
  return function summary(value): string {
    if (value === undefined) return "";
    if (value === null) return words.unknown;
    if (Array.isArray(value)) return words.count(value.length);
    if (!isPlainMap(value)) return cut(String(value));
    const said = value[language] ?? value[language === "en" ? "zh-Hant" : "en"];
    if (typeof said === "string") return cut(said);
    if ("low" in value && "high" in value)
      return `${value.low}–${value.likely ?? ""}–${value.high}`;
    const key = telling.find((one) => value[one] !== undefined && value[one] !== null);
    if (key !== undefined) return summary(value[key]);
    return words.count(Object.keys(value).length);
  };
}
