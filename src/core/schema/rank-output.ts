import { z } from "zod";
import { evidenceGrade, evidenceGrades } from "./answer.ts";
import { day } from "./day.ts";
import { explained } from "./explained.ts";

const points = z.number().min(0).max(100).nullable();
const share = z.number().min(0).max(1).nullable();

export const gateStatuses = ["pass", "fail", "pending", "not-applicable"] as const;
export const stabilityGroups = ["siblings", "all"] as const;
export const closeCallReasons = ["margin", "weights"] as const;
export const askCauses = ["unanswered", "abstained", "unproven"] as const;
export const askEffects = [
  "changes-first",
  "can-contribute",
  "protects-first",
  "no-effect",
] as const;

const totals = explained(
  z.strictObject({
    proven: explained(points, "已證實總分", "Total that is proven"),
    claimed: explained(points, "含主張的總分", "Total with what is only claimed"),
    possible: explained(points, "未答視為滿分的總分", "Total if every open answer were full"),
  }),
  "三種總分，0 到 100；算不出為 null",
  "The three totals, 0 to 100; null when not computed",
);

const gate = z.strictObject({
  criterion: explained(z.string(), "準則", "The criterion"),
  kind: explained(z.enum(["hard", "soft"]), "硬門檻或軟門檻", "Hard or soft"),
  status: explained(
    z.enum(gateStatuses),
    "通過、未過、待定、不適用",
    "Passed, missed, pending, not applicable",
  ),
});

const vendor = z.strictObject({
  id: explained(z.string(), "廠商", "The vendor"),
  rank: explained(
    z.number().int().min(1).nullable(),
    "依已證實總分的名次；被排除者為 null",
    "Rank by the proven total; null when excluded",
  ),
  totals,
  gates: explained(z.array(gate), "門檻", "The gates"),
  firstRankShare: explained(
    share,
    "權重與未知答案變動時居首的比例",
    "Share of draws of weights and open answers in which it is first",
  ),
  coverage: explained(share, "佐證充分的權重占比", "Share of weight with full evidence"),
});

const stabilityInterval = z.strictObject({
  criterion: explained(z.string(), "準則", "The criterion"),
  among: explained(
    z.enum(stabilityGroups),
    "siblings：同題內調整；all：全部準則一起調整",
    "siblings: within its question; all: over every criterion",
  ),
  low: explained(share, "居首者不變的權重下限", "Least weight at which the leader stays first"),
  high: explained(share, "居首者不變的權重上限", "Most weight at which the leader stays first"),
});

const ask = z.strictObject({
  vendor: explained(z.string(), "問哪一家", "Whom to ask"),
  criterion: explained(z.string(), "問哪一項", "What to ask"),
  cause: explained(
    z.enum(askCauses),
    "未答、棄權或佐證不足",
    "Unanswered, abstained, or not proven enough",
  ),
  effect: explained(
    z.enum(askEffects),
    "單獨就能改變誰居首、與其他答案一起才能、只會鞏固領先者、不影響",
    "Alone it can change who is first, only with others, it can only protect the leader, none",
  ),
  provenNow: explained(z.number(), "目前已證實總分", "The proven total now"),
  provenAtBest: explained(z.number(), "這一項得到證實後最多", "The most it can become by this"),
  gate: explained(
    z.enum(["hard", "soft"]).nullable(),
    "是否有門檻在等它",
    "Whether a gate waits for it",
  ),
  claimedGain: explained(
    z.number(),
    "含主張的總分最多增加",
    "The most it adds to the claimed total",
  ),
  possibleLoss: explained(
    z.number(),
    "未答視為滿分的總分最多減少",
    "The most it takes from the possible total",
  ),
  evidenceNeeded: evidenceGrade,
  settledBy: explained(
    z.enum(evidenceGrades).nullable(),
    "單獨就足以定案的最低佐證等級；沒有則為 null",
    "Cheapest grade of evidence that settles it alone; null when none does",
  ),
  firstShare: explained(
    z
      .strictObject({
        now: explained(z.number().min(0).max(1), "目前", "Now"),
        ifProven: explained(z.number().min(0).max(1), "得到滿分證實後", "Once full and proven"),
      })
      .nullable(),
    "抽樣中居首的比例；沒有計算為 null",
    "Share of draws in which the vendor is first; null when not computed",
  ),
});

const standing = z.strictObject({
  vendor: explained(z.string(), "廠商", "The vendor"),
  place: explained(z.number().int().min(1).nullable(), "名次", "The place"),
  passes: explained(z.boolean().nullable(), "是否達及格分數", "Does it reach the pass marks"),
  mean: explained(points, "委員總分的平均", "Mean of the members' totals"),
  rankSum: explained(z.number().nullable(), "序位和", "Sum of the members' ranks"),
  firstPlaces: explained(z.number().int(), "第一名次數", "How many members put it first"),
  pricePerPoint: explained(z.number().nullable(), "每分單價", "Price for each point of the mean"),
});

export const roundStates = ["none", "sealed", "open"] as const;
export const panelHolds = ["sealed", "no-decision", "method-gap", "difference-open"] as const;

/** The panel as machines get it; no single sheet is in it, and while sealed no standing. */
export const panelOutput = z.strictObject({
  round: explained(z.enum(roundStates), "沒有、彌封或開封", "None, sealed or open"),
  awaited: explained(z.array(z.string()), "還沒交件的委員", "Members whose sheets are out"),
  hold: explained(
    z.enum(panelHolds).nullable(),
    "委員會為什麼讓結論還不能成立",
    "Why the panel holds the outcome up",
  ),
  openDifferences: explained(
    z.number().int().min(0),
    "超過門檻而未處置的差異",
    "Flagged differences without an outcome",
  ),
  freeze: explained(
    z.strictObject({ on: day, by: z.string(), holds: z.boolean() }).nullable(),
    "準則凍結與是否未變",
    "The freeze of the criteria, and whether it holds",
  ),
  method: explained(
    z
      .strictObject({
        name: z.enum(["total-score", "score-per-price", "rank-sum"]),
        standings: z.array(standing),
        openTies: z.array(
          z.strictObject({
            among: z.array(z.string()),
            next: z.enum(["evaluate-again", "lot"]),
          }),
        ),
      })
      .nullable(),
    "宣告的評選方法與結果；加權評分為 null",
    "The declared method and its result; null for the weighted score",
  ),
});

/** The JSON of `touchstone rank`. */
export const rankOutput = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  asOf: explained(day, "判定基準日", "The day by which all is judged"),
  vendors: explained(z.array(vendor), "廠商", "The vendors"),
  stability: explained(z.array(stabilityInterval), "權重穩定區間", "Stability of each weight"),
  closeCall: explained(
    z.strictObject({
      is: explained(z.boolean(), "是否難分軒輊", "Is it too close to call"),
      reason: explained(
        z.enum(closeCallReasons).nullable(),
        "margin：分差在門檻內；weights：領先撐不過權重的不確定",
        "margin: within the declared points; weights: the lead does not outlast doubt about weights",
      ),
    }),
    "難分軒輊",
    "Close call",
  ),
  askNext: explained(z.array(ask), "接著該問什麼，最值得的在前", "What to ask next, best first"),
  panel: explained(panelOutput, "評選委員會", "The panel"),
});

export type PanelOutput = z.infer<typeof panelOutput>;
export type RankOutput = z.infer<typeof rankOutput>;
