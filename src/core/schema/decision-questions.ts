import { z } from "zod";
import { evidenceGrade } from "./answer.ts";
import { explained } from "./explained.ts";
import { id, ids } from "./id.ts";
import { localisedText } from "./localised-text.ts";
import { renamedId } from "./renamed-ids.ts";
import { scale } from "./scale.ts";

const presetWeights = explained(
  z
    .strictObject({
      finance: explained(z.number().min(0).optional(), "金融業", "Finance"),
      "small-shop": explained(z.number().min(0).optional(), "小型商家", "Small shop"),
    })
    .optional(),
  "其他範本的權重",
  "Weight in the other presets",
);

export const gate = z.strictObject({
  kind: explained(
    z.enum(["hard", "soft"]),
    "硬門檻未過即排除；軟門檻未過需書面補救",
    "A hard gate excludes; a soft one needs a written mitigation",
  ),
  minimum: explained(
    z.union([z.number(), z.boolean()]),
    "最低要求，以量尺的單位表示（等級、數字、true、涵蓋率、項目數）",
    "The least that passes, in the unit of the scale (level, number, true, share, count of items)",
  ),
  mandatoryItems: explained(
    z.boolean().optional(),
    "必備項目是否須全數具備",
    "Must all mandatory items be held as well",
  ),
  everyCoreChannel: explained(
    z.number().min(0).max(1).optional(),
    "每個核心通路的最低涵蓋",
    "Least cover on every core channel",
  ),
});

export const criterion = z.strictObject({
  id,
  label: explained(localisedText, "準則名稱", "Name of the criterion"),
  judged: explained(localisedText, "看什麼", "What is judged"),
  weight: explained(z.number().min(0), "題目內權重", "Weight inside its question"),
  scale,
  gate: explained(gate.optional(), "門檻", "Gate"),
  presetGates: explained(
    z
      .strictObject({
        finance: explained(z.union([gate, z.literal("none")]).optional(), "金融業", "Finance"),
        "small-shop": explained(
          z.union([gate, z.literal("none")]).optional(),
          "小型商家",
          "Small shop",
        ),
      })
      .optional(),
    "其他範本的門檻",
    "Gate in the other presets",
  ),
  evidence: explained(
    z.strictObject({
      minimum: evidenceGrade,
      proof: explained(localisedText, "足以採信的證明", "The proof that counts"),
    }),
    "拿滿分所需的佐證",
    "Evidence needed for full credit",
  ),
  appliesToChannel: explained(
    id.optional(),
    "只有通路清單裡有這個通路時才適用",
    "Applies only when this channel is in the channel map",
  ),
  measuredBy: explained(
    z
      .union([
        z.strictObject({ kpi: explained(id, "由這個指標量得", "Measured by this KPI") }),
        z.strictObject({ test: explained(id, "由這項測試量得", "Measured by this test") }),
      ])
      .optional(),
    "由試點自動填入",
    "Filled by the pilot itself",
  ),
  owner: explained(localisedText.optional(), "誰去問", "Who asks for the proof"),
  risks: explained(ids.optional(), "關聯風險", "Risks it bears on"),
  clauses: explained(ids.optional(), "關聯條款", "Clauses it rests on"),
  kpis: explained(ids.optional(), "關聯指標", "KPIs it concerns"),
  facts: explained(ids.optional(), "引用事實", "Facts it cites"),
});

export const question = z.strictObject({
  id,
  label: explained(localisedText, "決策問題", "The decision question"),
  reason: explained(localisedText, "為何給這個權重", "Why this weight"),
  weight: explained(z.number().min(0), "權重", "Weight"),
  presetWeights,
  criteria: explained(z.array(criterion).min(1), "評選準則", "Its criteria"),
});

export const pilotTest = z.strictObject({
  id,
  label: explained(localisedText, "測試名稱", "Name of the test"),
  steps: explained(localisedText, "怎麼做", "How it is done"),
  measure: explained(localisedText, "量什麼", "What is measured"),
  unit: explained(localisedText, "單位", "Unit"),
  pass: explained(
    z
      .strictObject({
        atLeast: explained(z.number().optional(), "至少", "At least"),
        atMost: explained(z.number().optional(), "至多", "At most"),
      })
      .optional(),
    "通過標準；沒有就只供參考",
    "What passes; absent means informative only",
  ),
});

export const decisionQuestions = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  questions: explained(z.array(question).min(1), "決策問題", "The questions"),
  tests: explained(
    z.array(pilotTest).optional(),
    "試點測試與演練",
    "Tests and drills of the pilot",
  ),
  renamed: explained(
    z.array(renamedId).optional(),
    "本單位改過名的識別碼，讓舊的計分卡與評分表仍讀得到",
    "Ids that this buyer has renamed, so that old scorecards and sheets still read",
  ),
});

export type Gate = z.infer<typeof gate>;
export type Criterion = z.infer<typeof criterion>;
export type Question = z.infer<typeof question>;
export type PilotTest = z.infer<typeof pilotTest>;
export type DecisionQuestions = z.infer<typeof decisionQuestions>;
