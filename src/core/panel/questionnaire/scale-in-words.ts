import { wordsIn } from "../../schema/localised-text.ts";
import type { Scale } from "../../schema/scale.ts";
import type { Language } from "../../text/language.ts";
import { questionnaireText } from "./questionnaire-text.ts";

/**
 * How is a scale explained to the person who answers: its five anchors, what yes and no mean, the two
 * ends of a number, or that the parts are answered one by one?
 *
 * @example scaleInWords({ kind: "number", worst: 480, best: 30, unit: "min" }, "en") // "A number in min; 480 earns nothing, 30 full marks"
 */
export function scaleInWords(scale: Scale, language: Language): string {
  const text = questionnaireText(language);
  switch (scale.kind) {
    case "levels":
      return scale.anchors
        .map((anchor, level) => `${level}　${wordsIn(anchor, language)}`)
        .join("\n");
    case "boolean":
      return [
        text.meaning(text.yes, scale.yes ? wordsIn(scale.yes, language) : ""),
        text.meaning(text.no, scale.no ? wordsIn(scale.no, language) : ""),
      ].join("\n");
    case "number":
      return text.numberScale(wordsIn(scale.unit, language), scale.worst, scale.best);
    case "share":
      return text.shareScale;
    case "items":
      return text.itemsScale;
  }
}
