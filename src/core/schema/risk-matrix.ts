import { z } from "zod";
import { explained } from "./explained.ts";
import { id } from "./id.ts";
import { localisedText } from "./localised-text.ts";

const fivePoint = (zhHant: string, en: string) =>
  explained(
    z.strictObject({
      value: explained(z.number().int().min(1).max(5), "1 到 5", "1 to 5"),
      reason: explained(localisedText, "理由", "Why"),
    }),
    zhHant,
    en,
  );

/** Something that lowers a risk once it is met: a proven criterion, an agreed clause, a passed test, a done item. */
export const control = explained(
  z.union([
    z.strictObject({ criterion: explained(id, "準則", "A criterion that is proven") }),
    z.strictObject({ clause: explained(id, "條款", "A clause that is agreed") }),
    z.strictObject({ test: explained(id, "測試", "A test that was passed") }),
    z.strictObject({ item: explained(id, "檢核項目", "A checklist item that is done") }),
  ]),
  "降低風險的措施",
  "A control that lowers the risk",
);

export const risk = z.strictObject({
  id,
  label: explained(localisedText, "風險名稱", "Name of the risk"),
  question: explained(localisedText, "核心問題", "The core question"),
  check: explained(localisedText, "檢查重點", "What to check"),
  goesWrong: explained(localisedText, "會出什麼事", "What goes wrong"),
  likelihood: fivePoint("固有可能性", "Inherent likelihood"),
  impact: fivePoint("固有衝擊", "Inherent impact"),
  lowersLikelihood: explained(z.array(control), "降低可能性", "Lowers the likelihood"),
  lowersImpact: explained(z.array(control), "降低衝擊", "Lowers the impact"),
  earlyWarning: explained(localisedText, "早期警訊", "Early warning"),
  mitigation: explained(localisedText, "因應作法", "Mitigation"),
  owner: explained(localisedText, "負責人", "Owner"),
});

export const riskMatrix = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  risks: explained(z.array(risk).min(1), "風險", "The risks"),
});

export type Control = z.infer<typeof control>;
export type Risk = z.infer<typeof risk>;
export type RiskMatrix = z.infer<typeof riskMatrix>;
