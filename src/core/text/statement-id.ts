import type { costText } from "./zh-hant/cost.ts";
import type { decideText } from "./zh-hant/decide.ts";
import type { riskText } from "./zh-hant/risk.ts";
import type { scoreText } from "./zh-hant/score.ts";
import type { stagesText } from "./zh-hant/stages.ts";

/** Every sentence that scores, risks, costs, stages and the decision can say. */
export type StatementId =
  | keyof typeof scoreText
  | keyof typeof riskText
  | keyof typeof costText
  | keyof typeof stagesText
  | keyof typeof decideText;
