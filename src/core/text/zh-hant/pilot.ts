import type { FitnessCode, FitnessProblem, VerdictReason } from "../../schema/compare-output.ts";
import type { ExclusionReason } from "../../schema/exclusion-reason.ts";
import type { DefinitionId, KpiDefinition } from "../../schema/kpi-definition-id.ts";
import type { CompanionId, KpiNote, KpiStatistic, KpiUnit } from "../../schema/kpi-output.ts";
import type { MeasuredKpiId } from "../../schema/measured-kpi.ts";
import { formatPoints, formatServiceTime, formatSigned } from "../formats.ts";
import {
  countIn,
  daysOf,
  type JudgedKpi,
  judgedNumbers,
  numberIn,
  shareIn,
} from "../judged-kpi.ts";

const language = "zh-Hant";

const kpiNames: Record<MeasuredKpiId, string> = {
  "first-response-time": "首次回覆時間",
  "resolution-time": "解決時間",
  "resolution-rate": "解決率",
  "first-contact-resolution": "一次解決率",
  "handling-time": "平均處理時間",
  csat: "客戶滿意度",
  nps: "淨推薦值",
  "repeat-contact-rate": "重複聯繫率",
  "ai-resolution": "AI 持續解決率",
  "sla-attainment": "SLA 達標率",
  backlog: "未結工單",
  "cost-per-ticket": "單件成本",
};

const statistics: Record<KpiStatistic, string> = {
  median: "中位數",
  "restricted-mean": "限期平均",
  share: "比例",
  mean: "平均",
  "net-score": "淨分數",
  "open-at-end": "期末件數",
};

const units: Record<KpiUnit, string> = {
  seconds: "秒",
  share: "比例",
  points: "分",
  tickets: "件",
  "minor-currency-per-ticket": "元／件",
};

const companions: Record<CompanionId, string> = {
  "restricted-mean": "限制平均（compare 用的數字）",
  "answered-in-time": "在該通路期限內回覆",
  "hand-over-to-reply": "機器人轉真人後到回覆（中位數）",
  "first-solve-time": "到第一次解決（中位數）",
  throughput: "吞吐量：期間內解決 ÷ 期間內進件（不是解決率）",
  "one-touch": "一次回覆就解決（代用值）",
  reopened: "解決後又重開",
  "answer-rate": "問卷回覆率",
  "if-silent-dissatisfied": "若沒作答者全不滿意",
  "if-silent-satisfied": "若沒作答者全滿意",
  "ai-involvement": "AI 參與",
  "ai-containment": "AI 獨力結束（沒有真人）",
  "ai-confirmed": "客戶確認由 AI 解決",
  "not-yet-due": "還沒到期，不列入",
  "without-deadline": "沒有期限或時間可查，不列入",
  "mean-open-age": "未結工單平均已等",
  "weekly-change": "每週增減",
};

const notes: Record<KpiNote, string> = {
  "compare-differs":
    "compare 只看完整週、兩期相同的觀察期、基準期的通路組成，時間比的是限制平均，所以數字會與這張表不同。",
  "backlog-without-older-tickets":
    "檔案從期間開頭才有工單，更早的未結工單看不到：期末未結數偏低，每週增減偏高。",
};

const exclusions: Record<ExclusionReason, string> = {
  "bad-row": "無法讀取的列",
  duplicate: "工單編號重複",
  "outside-window": "不在期間內",
  spam: "垃圾訊息",
  merged: "已併入其他工單",
  deleted: "已刪除",
  test: "測試工單",
  "agent-created": "客服主動發起",
  "excluded-requester": "指定排除的提問者",
  "bulk-requester": "大量來件的提問者",
  "channel-not-in-scope": "不在試點通路",
  "control-channel": "對照通路",
};

const definitions: Record<DefinitionId, string> = {
  "first-response-time":
    "從建立到第一次有真人公開回覆；還沒回的算「仍在等」（設限），只由機器人解決的不列入",
  "first-response-time-vendor-duration":
    "廠商匯出的首次回覆時間（廠商的時鐘），因為至少一期的檔案沒有回覆時刻；另一期若有，也取到整分鐘再比；還沒回的算「仍在等」",
  "resolution-time": "從建立到觀察期內最後一次解決；還沒解決的算「仍未解決」（設限），不剔除",
  "resolution-rate": "觀察期內解決的工單 ÷ 全部建立的工單",
  "first-contact-resolution":
    "真人一次聯繫就解決、沒有重開、期限內同一人沒有為同一主題再來 ÷ 真人解決且期限已過的工單；這是毛比率：匯出檔不會寫哪些聯繫本來就無法一次解決，所以算不出淨比率",
  "first-contact-resolution-one-touch":
    "只回覆一次就解決 ÷ 真人解決的工單；這是替代算法，因為檔案沒有聯繫次數",
  "handling-time": "處理秒數總和 ÷ 有紀錄的聯繫",
  csat: "評為滿意 ÷ 有評分的工單；沒回答的不算，另列回收率與上下限",
  nps: "100 ×（9–10 分的比例 − 0–6 分的比例）",
  "repeat-contact-rate": "解決後期限內，同一人為同一主題再來 ÷ 已解決且期限已過的工單",
  "repeat-contact-rate-without-topic":
    "解決後期限內同一人再來（不分主題，因為檔案沒有主題）÷ 已解決且期限已過的工單",
  "ai-resolution": "AI 獨力解決且期限內沒有再來 ÷ AI 參與的工單",
  "sla-attainment":
    "期限內回覆 ÷（期限內回覆＋逾期）；逾期未回算逾期，還沒到期的另計；解決期限的達標率不計算：少數匯出檔雖有記載，也只是廠商自己的判定，沒有當時優先等級的目標可以重算",
  backlog: "期末仍未解決的工單數",
  "backlog-weekly-change":
    "每週未結工單的增減（新進件數 − 解決件數），從檔案第一張工單起滿一個觀察期後才開始算",
  "cost-per-ticket": "每週成本總和 ÷ 每週工單總和",
};

function definition({ id, clock, followUpSeconds, returnWindowSeconds }: KpiDefinition): string {
  const parts = [definitions[id]];
  if (clock !== null) parts.push(clock === "business" ? "工作時間" : "日曆時間");
  if (followUpSeconds !== null && clock === "business") {
    parts.push(`每張工單觀察 ${formatServiceTime(followUpSeconds, language)}`);
  } else if (followUpSeconds !== null) {
    parts.push(`每張工單觀察 ${daysOf(followUpSeconds, language)} 天`);
  }
  if (returnWindowSeconds !== null) {
    parts.push(`再聯繫期限 ${daysOf(returnWindowSeconds, language)} 天`);
  }
  return parts.join("；");
}

function interval(kpi: JudgedKpi): string {
  const numbers = judgedNumbers(kpi, language);
  if (numbers.interval === null) return numbers.change;
  return `${numbers.change}（95% 區間 ${numbers.interval[0]} 到 ${numbers.interval[1]}）`;
}

const reasons: Record<VerdictReason, (kpi: JudgedKpi) => string> = {
  "data-unfit": () => "兩期資料不適合比較，見資料適用性",
  "kpi-not-in-data": () => "兩期的檔案至少有一份缺少這項指標需要的欄位，或欄位是空的",
  "coverage-too-low": ({ baseline, pilot }) => {
    const least = Math.min(baseline.coverage ?? 0, pilot.coverage ?? 0);
    return `只有 ${shareIn({ least }, "least", language)} 的工單有需要的欄位，至少要八成`;
  },
  "too-few-weeks-of-kpi": () => "有這項指標的完整週太少，至少每期四週",
  "clock-not-declared": () => "要用工作時間計算，但沒有宣告工作日曆",
  "mix-not-covered": ({ uncoveredShare }) =>
    `${shareIn({ uncoveredShare }, "uncoveredShare", language)} 的工單來自另一期沒有的通路，超過一成，不能公平比較`,
  "no-run-in": () => "檔案從期間第一天才開始，看不到更早的未結工單，增減會失真",
  "follow-up-too-short": () => "匯出得太早，工單還沒過再聯繫期限",
  "no-variation": () => "每週數值都一樣，看不出週與週之間有多少差異",
  improved: (kpi) => `${interval(kpi)}，校正後 ${judgedNumbers(kpi, language).p}`,
  "within-margin": (kpi) =>
    `${interval(kpi)}，整個區間都在事先宣告的容許範圍（${judgedNumbers(kpi, language).margin}）之內`,
  deteriorated: (kpi) => `${interval(kpi)}，整個區間都在變差的一側`,
  "interval-too-wide": (kpi) =>
    `${interval(kpi)}，區間太寬，超出容許範圍（${judgedNumbers(kpi, language).margin}），也排除不了沒有變化`,
  "no-margin-declared": (kpi) => `${interval(kpi)}；沒有事先宣告容許範圍，所以不能說「沒有變差」`,
  "definitions-differ": () => "兩期的檔案用不同方式記錄這項指標，不能混著比",
  "before-planned-end": (kpi) =>
    `${interval(kpi)}；匯出時試點還沒到預定結束日。提早看、看到好就停，誤判的機會遠超過二十分之一`,
};

type Words = { title: string; mend: string };
type Params = FitnessProblem["params"];

const fitnessWords: Record<FitnessCode, (params: Params) => Words> = {
  "no-tickets": () => ({
    title: "期間內沒有可用的工單",
    mend: "請核對 pilot.yaml 的期間、通路與匯出檔。",
  }),
  "same-tickets-twice": (params) => ({
    title: `兩期是同一批工單：重疊日期裡基準期有 ${countIn(params, "baseline", language)} 張、試點期有 ${countIn(params, "pilot", language)} 張，會算兩次`,
    mend: "請確認試點的檔案不是基準期的檔案；若是同一個檔案，請在 pilot.yaml 把兩段期間錯開。",
  }),
  "zone-unknown": () => ({
    title: "不知道工單時間屬於哪個時區",
    mend: "請在 pilot.yaml 寫明 zone，例如 Asia/Taipei。",
  }),
  "too-few-whole-weeks": (params) => ({
    title: `只有 ${countIn(params, "found", language)} 個完整週，至少要 ${countIn(params, "needed", language)} 個`,
    mend: "請延長期間到完整的四到八週（週一到週日）。",
  }),
  "one-week-dominates": (params) => ({
    title: `${params.week} 一週就占了 ${shareIn(params, "share", language)} 的工單（${countIn(params, "tickets", language)} 張）`,
    mend: "這一週若有系統異常或大型活動，請換一段期間，或延長到其他週夠多。",
  }),
  "follow-up-too-short": (params) => ({
    title: `最晚的工單只被觀察了 ${formatSigned(numberIn(params, "days"), language, 1).replace("+", "")} 天`,
    mend: `請在期間結束 ${countIn(params, "declared", language)} 天後再匯出一次。`,
  }),
  "many-bad-rows": (params) => ({
    title: `${shareIn(params, "share", language)} 的列無法讀取（${countIn(params, "rows", language)} 列）`,
    mend: "請看逐列的問題，修正匯出後再試。",
  }),
  "one-requester-dominates": (params) => ({
    title: `同一位提問者占了 ${shareIn(params, "share", language)} 的工單（${countIn(params, "tickets", language)} 張），其他客戶的變化看不出來`,
    mend: `請看${params.exampleRow === 0 ? "來源裡是誰" : `第 ${countIn(params, "exampleRow", language)} 列`}；若是系統信箱，請用 excludeRequesters 或 bulkRequesterThreshold 宣告排除後再比較。`,
  }),
  "before-planned-end": (params) => ({
    title: `匯出日 ${params.asOf} 還沒到試點預定的最後一天 ${params.plannedEnd}`,
    mend: "在那之前不給「變好」的判定；信賴序列（隨時可看的區間）若整段都在變差的一側，仍會示警。",
  }),
  "short-baseline": (params) => ({
    title: `基準期只有 ${countIn(params, "found", language)} 個完整週，${countIn(params, "needed", language)} 週較好`,
    mend: "週數越少，區間越寬；若有更早的工單，請把基準期往前延長。",
  }),
  "periods-overlap": (params) => ({
    title: `兩期的日期重疊（基準期 ${countIn(params, "baseline", language)} 張、試點期 ${countIn(params, "pilot", language)} 張在重疊的日子）`,
    mend: "若是不同團隊同時進行，請確認兩個檔案沒有共用的工單。",
  }),
  "partial-weeks-left-out": (params) => ({
    title: `不完整的週有 ${countIn(params, "tickets", language)} 張工單，沒有列入比較`,
    mend: "期間從週一開始、到週日結束，就不會有不完整的週。",
  }),
  "follow-up-shortened": (params) => ({
    title: `每張工單只觀察 ${formatSigned(numberIn(params, "days"), language, 1).replace("+", "")} 天，比宣告的 ${countIn(params, "declared", language)} 天短`,
    mend: "晚一點再匯出，就能用滿宣告的天數。",
  }),
  "export-time-assumed": () => ({
    title: "沒有寫明匯出時刻，以檔案中最晚的時間代替",
    mend: "請在 pilot.yaml 寫明 export.exportedAt。",
  }),
  "bulk-requester": (params) => ({
    title: `同一位提問者有 ${countIn(params, "tickets", language)} 張工單，占 ${shareIn(params, "share", language)}`,
    mend: `請看${params.exampleRow === 0 ? "來源裡" : `第 ${countIn(params, "exampleRow", language)} 列`}是人還是系統信箱；若是系統，請用 excludeRequesters 或 bulkRequesterThreshold 宣告排除。`,
  }),
  "duplicate-ids": (params) => ({
    title: `${countIn(params, "rows", language)} 列的工單編號重複，只用最後更新的一列`,
    mend: "請確認匯出檔沒有重複接在一起。",
  }),
  "volume-changed": (params) => ({
    title: `每週件數是基準的 ${formatSigned(numberIn(params, "ratio"), language, 2).replace("+", "")} 倍`,
    mend: "件數變多或變少都會影響回覆速度，解讀時間指標時請一併考慮。",
  }),
  "mix-changed": () => ({
    title: "兩期的通路組成不同",
    mend: "判定已換算成基準期的通路組成；未換算的數字列在旁邊。",
  }),
  "weeks-autocorrelated": (params) => ({
    title: `基準期相鄰兩週的「${kpiNames[params.kpi as MeasuredKpiId] ?? params.kpi}」彼此相似：${countIn(params, "weeks", language)} 週只抵 ${formatPoints(numberIn(params, "effectiveWeeks"), language)} 個獨立的週，實際的區間應該更寬`,
    mend: "請取更長的基準期，並保守解讀。",
  }),
  "vendor-duration": (params) => ({
    title: `首次回覆時間用的是廠商自己的時間欄（${params.clock === "business" ? "工作時間" : "日曆時間"}）`,
    mend: "檔案沒有回覆時刻，無法重算；若能取得逐則紀錄，請改用時刻。",
  }),
};

/** Words about KPIs, populations and verdicts of a pilot. */
export const pilotText = {
  kpiNames,
  statistics,
  units,
  exclusions,
  definitions,
  reasons,
  fitnessWords,
  companions,
  notes,
  exclusion: (reason: ExclusionReason): string => exclusions[reason],
  definition,
  verdictReason: (kpi: JudgedKpi): string => reasons[kpi.reason](kpi),
  fitness: ({ code, params }: FitnessProblem): Words => fitnessWords[code](params),
};
