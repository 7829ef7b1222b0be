import type { CodeTable } from "../code-form.ts";

/** Codes about the plan of a pilot. */
export const pilotPlanCodes = {
  "missing-ticket-file": {
    severity: "warning",
    "zh-Hant": {
      title: "計畫指名的工單檔不在資料夾裡",
      message: ({ found }) => `計畫寫的是 ${found}，但沒有這個檔案，所以這一期沒有任何指標。`,
      mend: () => "請把匯出檔放進這個資料夾，或改正 export.file 的檔名；試點還沒開始就先不用理會。",
      explanation:
        "少了工單檔，這一期的指標全部是未知，不是零，也不是「沒有變化」。因此明白說出來，免得報告看起來像是量過了。",
    },
    en: {
      title: "The ticket export that the plan names is not there",
      message: ({ found }) =>
        `The plan names ${found}, but there is no such file, so this period has no KPI at all.`,
      mend: () =>
        "Put the export into this folder, or correct the name in export.file; before the pilot begins, leave it.",
      explanation:
        "Without its tickets every KPI of the period is unknown, which is neither zero nor “no change”. It is said aloud, so that nobody takes the period for measured.",
    },
  },
  "pilot-length": {
    severity: "error",
    "zh-Hant": {
      title: "試點期間不是 4 到 8 個整週",
      message: ({ from, to, weeks }) =>
        `試點從 ${from} 到 ${to}，只含 ${weeks} 個整週（週一到週日），應為 4 到 8 週。`,
      mend: () => "請調整起訖日，從星期一開始、星期日結束，共 4 到 8 週。",
      explanation:
        "同一週的工單彼此相像，所以推論以週為單位。少於四週，什麼差異都看不出來；超過八週，試點就變成沒有約的正式使用。延長以一次為限，合計仍不超過八週。",
    },
    en: {
      title: "A pilot of other than 4 to 8 whole weeks",
      message: ({ from, to, weeks }) =>
        `The pilot from ${from} to ${to} holds ${weeks} whole weeks (Monday to Sunday); it should have 4 to 8.`,
      mend: () => "Let it begin on a Monday and end on a Sunday, 4 to 8 weeks later.",
      explanation:
        "Tickets of one week are alike, so inference goes by weeks. With fewer than four no difference can be seen; with more than eight the pilot has become use without a contract. It may be extended once, to eight weeks in all.",
    },
  },
  "partial-weeks": {
    severity: "warning",
    "zh-Hant": {
      title: "期間含不完整的週",
      message: ({ window, from, to, days }) =>
        `「${window}」${from} 到 ${to} 的頭尾有 ${days} 天不成整週，比較時會排除。`,
      mend: () => "請改成星期一開始、星期日結束，就不會浪費資料。",
      explanation:
        "比較以 ISO 週（週一到週日）為單位，不成整週的日子會排除並計數，因為半週的量與整週不能相比。",
    },
    en: {
      title: "A window with partial weeks",
      message: ({ window, from, to, days }) =>
        `"${window}" from ${from} to ${to} has ${days} days at its ends that make no whole week; they are left out.`,
      mend: () => "Begin on a Monday and end on a Sunday, and no data is lost.",
      explanation:
        "Comparison goes by ISO weeks, Monday to Sunday. Days that make no whole week are left out and counted, since half a week cannot be compared with a whole one.",
    },
  },
  "windows-overlap": {
    severity: "error",
    "zh-Hant": {
      title: "基準期間與試點期間重疊",
      message: ({ from, to }) => `${from} 到 ${to} 同時屬於基準期間與試點期間。`,
      mend: () => "請讓基準期間在試點開始之前結束。",
      explanation: "同一張工單若同時算在前後兩期，差異會被沖淡，推論也不成立。",
    },
    en: {
      title: "Baseline and pilot overlap",
      message: ({ from, to }) => `The days from ${from} to ${to} belong to both windows.`,
      mend: () => "Let the baseline end before the pilot begins.",
      explanation:
        "A ticket that counts in both periods waters the difference down, and the inference no longer holds.",
    },
  },
  "baseline-after-pilot": {
    severity: "warning",
    "zh-Hant": {
      title: "基準期間在試點之後",
      message: ({ baseline, pilot }) => `基準期間從 ${baseline} 開始，晚於試點的 ${pilot}。`,
      mend: () => "請確認兩個期間沒有寫反。",
      explanation: "基準應是換系統之前的狀況；寫反的話，「變好」與「變差」會對調。",
    },
    en: {
      title: "The baseline comes after the pilot",
      message: ({ baseline, pilot }) =>
        `The baseline begins on ${baseline}, after the pilot on ${pilot}.`,
      mend: () => "See that the two windows are not exchanged.",
      explanation:
        "The baseline is the state before the change; exchanged, better and worse change places.",
    },
  },
  "wash-in-leaves-too-few": {
    severity: "warning",
    "zh-Hant": {
      title: "扣掉磨合期後週數不足",
      message: ({ weeks, washIn }) =>
        `試點有 ${weeks} 個整週，扣掉磨合的 ${washIn} 週後不足 4 週，多半看不出差異。`,
      mend: () => "請延長試點，或縮短磨合期。",
      explanation: "磨合期不列入比較；剩下的週數太少，檢定力就不夠。",
    },
    en: {
      title: "Too few weeks after settling in",
      message: ({ weeks, washIn }) =>
        `The pilot has ${weeks} whole weeks; less the ${washIn} of settling in, fewer than 4 are left.`,
      mend: () => "Lengthen the pilot, or shorten the settling in.",
      explanation:
        "Weeks of settling in are not compared; with too few left hardly any difference can be seen.",
    },
  },
  "channel-in-pilot-and-control": {
    severity: "error",
    "zh-Hant": {
      title: "通路同時是試點與對照",
      message: ({ found }) => `通路「${found}」同時列在試點通路與對照通路。`,
      mend: () => "請從其中一個清單移除。",
      explanation: "對照通路留在舊系統，用來看出同期間其他因素的影響；同一通路不能兩邊都算。",
    },
    en: {
      title: "A channel in the pilot and a control",
      message: ({ found }) => `The channel "${found}" is listed in the pilot and as a control.`,
      mend: () => "Remove it from one of the lists.",
      explanation:
        "Control channels stay on the old system, to show what else changed meanwhile; a channel cannot be both.",
    },
  },
  "unknown-period": {
    severity: "error",
    "zh-Hant": {
      title: "試點資料夾沒有對應的廠商",
      message: ({ found }) => `「pilots/${found}」不是 baseline，也不是任何廠商的識別碼。`,
      mend: ({ nearest }) =>
        nearest
          ? `是否要命名為「${nearest}」？`
          : "資料夾名稱請用 baseline，或 scorecards/ 裡廠商的檔名。",
      explanation: "資料夾名稱決定試點屬於哪家廠商；對不上時，試點結果不會算給任何人。",
    },
    en: {
      title: "A pilot folder without a vendor",
      message: ({ found }) => `"pilots/${found}" is neither baseline nor the id of a vendor.`,
      mend: ({ nearest }) =>
        nearest
          ? `Should it be named "${nearest}"?`
          : "Name the folder baseline, or as the vendor's file in scorecards/.",
      explanation:
        "The name of the folder says whose pilot it is; when it fits nobody, its results count for nobody.",
    },
  },
} satisfies CodeTable;
