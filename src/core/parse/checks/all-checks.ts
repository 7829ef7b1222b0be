import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Readings } from "../workspace.ts";
import { checkAnsweredByNobody } from "./answered-by-nobody.ts";
import { checkAnswersAsText } from "./answers-as-text.ts";
import { checkAnswersOnScale } from "./answers-on-scale.ts";
import { checkBenefitsCountedOnce } from "./benefits-counted-once.ts";
import { checkCircularLinks } from "./circular-links.ts";
import { checkContactBase } from "./contact-base.ts";
import { checkDatedAfterAsOf } from "./dated-after-as-of.ts";
import { checkDatesInOrder } from "./dates-in-order.ts";
import { checkDoubledIds } from "./doubled-ids.ts";
import { checkElicitedWeights } from "./elicited-weights.ts";
import { checkEnoughToCompare } from "./enough-to-compare.ts";
import { checkExitTimetables } from "./exit-timetables.ts";
import { checkExpiredEvidence } from "./expired-evidence.ts";
import { checkExpiredQuotes } from "./expired-quotes.ts";
import { checkExpresslyNone } from "./expressly-none.ts";
import { checkGatesOnScale } from "./gates-on-scale.ts";
import { checkJourneyMap } from "./journey-map.ts";
import { checkLevelsOnScale } from "./levels-on-scale.ts";
import { checkPeopleApart } from "./people-apart.ts";
import { checkPilotFolders } from "./pilot-folders.ts";
import { checkPilotWindows } from "./pilot-windows.ts";
import { checkPlaceholdersLeft } from "./placeholders-left.ts";
import { checkPointingIds } from "./pointing-ids.ts";
import { checkPriceTiers } from "./price-tiers.ts";
import { checkPrices } from "./prices.ts";
import { checkRangesInOrder } from "./ranges-in-order.ts";
import { checkRenamedIds } from "./renamed-ids.ts";
import { checkReplyTiers } from "./reply-tiers.ts";
import { checkStagesInOrder } from "./stages-in-order.ts";
import { checkStaleFacts } from "./stale-facts.ts";
import { checkTargetDirections } from "./target-directions.ts";
import { checkTestResults } from "./test-results.ts";
import { checkWeightsAddUp } from "./weights-add-up.ts";

/**
 * Every question that is asked across documents. Each works with what could be read, so a fault in
 * one file does not hide those in others.
 */
export const allChecks: readonly ((readings: Readings) => Diagnostic[])[] = [
  checkPointingIds,
  checkDoubledIds,
  checkEnoughToCompare,
  checkAnsweredByNobody,
  checkWeightsAddUp,
  checkElicitedWeights,
  checkAnswersAsText,
  checkAnswersOnScale,
  checkLevelsOnScale,
  checkJourneyMap,
  checkGatesOnScale,
  checkDatesInOrder,
  checkDatedAfterAsOf,
  checkExpiredEvidence,
  checkStagesInOrder,
  checkRangesInOrder,
  checkPrices,
  checkExpiredQuotes,
  checkPriceTiers,
  checkBenefitsCountedOnce,
  checkPilotWindows,
  checkPilotFolders,
  checkTestResults,
  checkContactBase,
  checkTargetDirections,
  checkReplyTiers,
  checkPeopleApart,
  checkExitTimetables,
  checkStaleFacts,
  checkExpresslyNone,
  checkRenamedIds,
  checkCircularLinks,
  checkPlaceholdersLeft,
];
