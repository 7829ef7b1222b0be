import { costText as costEn } from "../text/en/cost.ts";
import { decideText as decideEn } from "../text/en/decide.ts";
import { riskText as riskEn } from "../text/en/risk.ts";
import { scoreText as scoreEn } from "../text/en/score.ts";
import { stagesText as stagesEn } from "../text/en/stages.ts";
import type { Language } from "../text/language.ts";
import type { Phrase } from "../text/phrase.ts";
import type { StatementId } from "../text/statement-id.ts";
import { costText as costZh } from "../text/zh-hant/cost.ts";
import { decideText as decideZh } from "../text/zh-hant/decide.ts";
import { riskText as riskZh } from "../text/zh-hant/risk.ts";
import { scoreText as scoreZh } from "../text/zh-hant/score.ts";
import { stagesText as stagesZh } from "../text/zh-hant/stages.ts";

/** Every sentence of scores, risks, costs, stages and the decision, in both languages. */
export const phrases: Readonly<Record<Language, Readonly<Record<StatementId, Phrase>>>> = {
  "zh-Hant": { ...scoreZh, ...riskZh, ...costZh, ...stagesZh, ...decideZh },
  en: { ...scoreEn, ...riskEn, ...costEn, ...stagesEn, ...decideEn },
};
