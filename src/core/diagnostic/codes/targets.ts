import type { CodeTable } from "../code-form.ts";

/** Codes about KPI targets that cannot hold together. Percentages come ready-made in the params. */
export const targetCodes = {
  "targets-contradict": {
    severity: "error",
    "zh-Hant": {
      title: "一次解決率與重複聯繫率的目標互相矛盾",
      message: ({ f, g, r, least }) =>
        `一次解決率 ${f}、放棄比例 ${g} 時，以聯繫為分母的重複聯繫率最低是 (1−f)(1−g) ÷ (1+(1−f)(1−g)) = ${least}，目標卻是 ${r}。`,
      mend: ({ offerR, offerF }) =>
        `請把重複聯繫率目標放寬到 ${offerR}，或把一次解決率提高到 ${offerF}；若兩者分母不同，請改宣告 contactBase。`,
      explanation:
        "沒有一次解決的人，除非放棄，就會再聯繫一次。所以在同一個聯繫分母下，兩個目標由算術綁在一起：一次解決率 70% 時，重複聯繫率至少 23.1%。達不到的目標會讓好產品看起來失敗。",
    },
    en: {
      title: "Targets for first contact resolution and repeat contacts contradict each other",
      message: ({ f, g, r, least }) =>
        `With first contact resolution ${f} and a give-up share of ${g}, repeat contacts per contact cannot fall below (1−f)(1−g) ÷ (1+(1−f)(1−g)) = ${least}; the target is ${r}.`,
      mend: ({ offerR, offerF }) =>
        `Relax repeat contacts to ${offerR}, or raise first contact resolution to ${offerF}; if the two have different bases, declare contactBase accordingly.`,
      explanation:
        "Whoever was not helped at once comes back, unless they give up. On one contact base the two targets are tied by arithmetic: with 70 % at once, repeats are at least 23.1 %. A target that cannot be met makes a good product look like a failure.",
    },
  },
  "contact-base-undeclared": {
    severity: "warning",
    "zh-Hant": {
      title: "沒有宣告一次解決率與重複聯繫率的分母",
      message: ({ f, r, least }) =>
        `一次解決率 ${f} 與重複聯繫率 ${r} 若同以聯繫為分母，至少會是 ${least}，兩個目標就會矛盾；以工單為分母則可並存。`,
      mend: () => "請在 kpis.yaml 宣告 contactBase: ticket 或 contact，並填 returnWindowDays。",
      explanation:
        "「70 與 10」是常見的一組目標，是否合理完全取決於分母。不宣告分母，驗收時雙方會各算各的。",
    },
    en: {
      title: "The base of first contact resolution and repeat contacts is not declared",
      message: ({ f, r, least }) =>
        `First contact resolution ${f} with repeat contacts ${r}: counted per contact, repeats would be at least ${least} and the targets contradict each other; counted per ticket they can hold together.`,
      mend: () => "Declare contactBase: ticket or contact in kpis.yaml, with returnWindowDays.",
      explanation:
        "70 and 10 is a usual pair of targets; whether it makes sense depends on the base alone. Undeclared, each side will count its own way at acceptance.",
    },
  },
  "give-up-share-undeclared": {
    severity: "warning",
    "zh-Hant": {
      title: "沒有宣告放棄比例",
      message: ({ f, r, least, needed }) =>
        `一次解決率 ${f} 時，若沒有人放棄，重複聯繫率至少 ${least}；要達到 ${r}，必須有 ${needed} 的人沒解決卻不再聯繫。`,
      mend: () => "請填 giveUpShare：若認為沒有人放棄就填 0，或調整兩個目標。",
      explanation:
        "重複聯繫率低，可能是問題解決了，也可能是人放棄了。把放棄比例寫出來，才看得出目標靠的是哪一種。",
    },
    en: {
      title: "The give-up share is not declared",
      message: ({ f, r, least, needed }) =>
        `With first contact resolution ${f} and nobody giving up, repeats are at least ${least}; to reach ${r}, ${needed} of those not helped would have to stay away.`,
      mend: () => "Fill in giveUpShare: 0 if nobody gives up; or change the targets.",
      explanation:
        "Few repeat contacts may mean that problems were solved, or that people gave up. Written down, it shows on which of the two a target rests.",
    },
  },
  "above-resolution-rate": {
    severity: "error",
    "zh-Hant": {
      title: "一次解決率目標高於解決率目標",
      message: ({ f, resolution }) => `一次解決率目標 ${f} 高於解決率目標 ${resolution}。`,
      mend: () => "請降低一次解決率，或提高解決率。",
      explanation: "一次就解決的工單是已解決工單的一部分，比例不可能更高。",
    },
    en: {
      title: "First contact resolution above the resolution rate",
      message: ({ f, resolution }) =>
        `The target of first contact resolution, ${f}, is above the resolution rate, ${resolution}.`,
      mend: () => "Lower the one, or raise the other.",
      explanation:
        "Tickets solved at the first contact are a part of those solved, so the share cannot be higher.",
    },
  },
  "reply-target-off-tier": {
    severity: "warning",
    "zh-Hant": {
      title: "首次回覆目標與回覆時限分層不一致",
      message: ({ found, tiers }) =>
        `首次回覆時間目標是 ${found} 秒，但各分層的目標是：${tiers}（秒）。`,
      mend: () => "請把目標寫成 { from: reply-tiers }，或改成其中一層的數字。",
      explanation: "同一件事兩個數字，廠商會選對自己有利的那個。分層與指標要講同一個時限。",
    },
    en: {
      title: "The first reply target fits no reply tier",
      message: ({ found, tiers }) =>
        `The target of first response time is ${found} seconds; the tiers say: ${tiers} (seconds).`,
      mend: () => "Write the target as { from: reply-tiers }, or use the number of a tier.",
      explanation:
        "Of two numbers for one thing a vendor takes the kinder. Tier and KPI should name the same limit.",
    },
  },
  "channel-off-tier": {
    severity: "error",
    "zh-Hant": {
      title: "通路與回覆時限分層不一致",
      message: ({ channel, tier, other }) =>
        other
          ? `通路「${channel}」寫的是分層「${tier}」，但 kpis.yaml 把它列在「${other}」。`
          : `通路「${channel}」寫的是分層「${tier}」，但那一層沒有列出這個通路。`,
      mend: () => "請讓 decision.yaml 的 replyTier 與 kpis.yaml 的 replyTiers 一致。",
      explanation: "時限在兩處各寫一次時必須一致，否則達標率會依讀哪一處而不同。",
    },
    en: {
      title: "Channel and reply tier disagree",
      message: ({ channel, tier, other }) =>
        other
          ? `The channel "${channel}" names the tier "${tier}", but kpis.yaml lists it under "${other}".`
          : `The channel "${channel}" names the tier "${tier}", which does not list it.`,
      mend: () => "Let replyTier in decision.yaml agree with replyTiers in kpis.yaml.",
      explanation:
        "A limit written in two places must be the same, or attainment depends on which one is read.",
    },
  },
  "speed-against-accuracy": {
    severity: "warning",
    "zh-Hant": {
      title: "同時要求更快與更準",
      message: () => "處理時間的目標要求縮短，同時又有一次解決率的目標；兩者常互相抵觸。",
      mend: () => "建議把處理時間改為護欄或參考，不設縮短目標。",
      explanation:
        "壓低處理時間時，客服會急著結案，重複聯繫就會增加；先看一次解決率，處理時間當護欄即可。",
    },
    en: {
      title: "Faster and more accurate at once",
      message: () =>
        "The target of handling time asks for less, while first contact resolution has a target too; the two often pull against each other.",
      mend: () => "Better make handling time a guardrail or informative, without a lower target.",
      explanation:
        "Pressed for time, agents close early and people come back. Look at first contact resolution first and let handling time be a guardrail.",
    },
  },
  "target-against-direction": {
    severity: "error",
    "zh-Hant": {
      title: "目標與方向相反",
      message: ({ kpi, direction, bound }) =>
        direction === "lower"
          ? `「${kpi}」越低越好，目標卻寫 ${bound}。`
          : `「${kpi}」越高越好，目標卻寫 ${bound}。`,
      mend: ({ better }) => `請改用 ${better}。`,
      explanation:
        "越低越好的指標要設上限（atMost），越高越好的要設下限（atLeast）；寫反會把差的結果當成達標。",
    },
    en: {
      title: "A target against the direction of the KPI",
      message: ({ kpi, direction, bound }) =>
        `For "${kpi}" ${direction} is better, but the target says ${bound}.`,
      mend: ({ better }) => `Use ${better}.`,
      explanation:
        "Where lower is better a target is an upper limit (atMost), where higher is better a lower one (atLeast); the wrong way round, bad results would pass.",
    },
  },
  "wrong-direction": {
    severity: "error",
    "zh-Hant": {
      title: "指標的好壞方向寫反了",
      message: ({ kpi, found, expected }) =>
        `「${kpi}」的 direction 寫成 ${found}，應為 ${expected}。`,
      mend: ({ expected }) => `請改成 direction: ${expected}。`,
      explanation: "時間、未結、成本與重複聯繫越低越好，其餘越高越好；方向寫反，判定會整個顛倒。",
    },
    en: {
      title: "The direction of a KPI is the wrong way round",
      message: ({ kpi, found, expected }) =>
        `The direction of "${kpi}" is given as ${found}; it should be ${expected}.`,
      mend: ({ expected }) => `Write direction: ${expected}.`,
      explanation:
        "For times, backlog, cost and repeat contacts lower is better, for the rest higher; the wrong way round turns every verdict over.",
    },
  },
  "share-not-0-to-1": {
    severity: "error",
    "zh-Hant": {
      title: "比例要寫成 0 到 1",
      message: ({ kpi, found }) => `「${kpi}」是比例，目標 ${found} 不在 0 到 1 之間。`,
      mend: ({ better }) =>
        better ? `若是 ${better} 的百分數，請寫成 ${better}。` : "請改成 0 到 1 的數字。",
      explanation: "所有比例一律寫成 0 到 1 的小數（70% 寫 0.7），避免有人寫 70、有人寫 0.7。",
    },
    en: {
      title: "Shares are written 0 to 1",
      message: ({ kpi, found }) =>
        `"${kpi}" is a share; its target ${found} does not lie between 0 and 1.`,
      mend: ({ better }) =>
        better ? `If percent was meant, write ${better}.` : "Use a number from 0 to 1.",
      explanation:
        "All shares are fractions of 1 (0.7 for 70 %), so that nobody writes 70 and somebody else 0.7.",
    },
  },
} satisfies CodeTable;
