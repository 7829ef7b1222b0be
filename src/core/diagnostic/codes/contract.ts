import type { CodeTable } from "../code-form.ts";

/** Codes about law, and about what a vendor's contract says. */
export const contractCodes = {
  "stale-law": {
    severity: "warning",
    "zh-Hant": {
      title: "法規事實太久沒重查",
      message: ({ fact, on, days, limit }) =>
        `「${fact}」上次查證是 ${on}，距今 ${days} 天，超過 ${limit} 天。`,
      mend: () => "請到來源再查一次：有變就改內容與效力，沒變就更新 asOf。",
      explanation:
        "法規會修正、施行日會公布、草案會定案。太久沒查的條文不能當作現況，所以報告會標出來，個資盤點也不算完成。",
    },
    en: {
      title: "An item of law that was not read again",
      message: ({ fact, on, days, limit }) =>
        `"${fact}" was last checked on ${on}, ${days} days ago; ${limit} are allowed.`,
      mend: () =>
        "Read the source again: mend statement and status if it changed, or only move asOf if it did not.",
      explanation:
        "Laws are amended, days of effect are announced, drafts become final. What was not read for long is not how things are, so it is marked in the report and keeps the map of personal data open.",
    },
  },
  "retrieval-after-deletion": {
    severity: "error",
    "zh-Hant": {
      title: "取回期比原廠保留資料的時間長",
      message: ({ clause, days, against }) =>
        `條款「${clause}」寫終止後 ${days} 天內可以取回，但原廠從第 ${against} 天就開始刪除。`,
      mend: ({ against }) =>
        `請把取回期改在第 ${against} 天以前，或取得原廠延後刪除的書面承諾，再更新 deletionSchedule。`,
      explanation:
        "代理商或合約可以答應較長的取回期，但資料在原廠手上。原廠照自己的時程刪除之後，條款寫得再長也拿不回來。",
    },
    en: {
      title: "A retrieval window longer than the maker keeps the data",
      message: ({ clause, days, against }) =>
        `"${clause}" lets us retrieve for ${days} days after the end, but the maker deletes from day ${against}.`,
      mend: ({ against }) =>
        `End the window by day ${against}, or get the maker's written promise to delete later and update deletionSchedule.`,
      explanation:
        "A reseller or a contract may promise a longer window, but the maker holds the data. Once it has been deleted on the maker's own schedule, no clause brings it back.",
    },
  },
  "deletion-within-retrieval": {
    severity: "warning",
    "zh-Hant": {
      title: "取回期還沒結束就刪除",
      message: ({ clause, days, against }) =>
        `條款「${clause}」要在第 ${days} 天以前刪完，但取回期到第 ${against} 天。`,
      mend: () => "請讓刪除期限不早於取回期的最後一天。",
      explanation: "同一份合約裡，資料不能在還可以取回的時候就刪掉；兩個數字一定有一個寫錯。",
    },
    en: {
      title: "Deleted while it may still be retrieved",
      message: ({ clause, days, against }) =>
        `"${clause}" asks for deletion by day ${days}, but the retrieval window lasts until day ${against}.`,
      mend: () => "Let deletion end no earlier than the last day of retrieval.",
      explanation:
        "In one contract data cannot be gone while it may still be fetched; one of the two numbers is wrong.",
    },
  },
  "deletion-before-schedule": {
    severity: "warning",
    "zh-Hant": {
      title: "答應的刪除期限早於原廠的時程",
      message: ({ clause, days, against }) =>
        `條款「${clause}」答應第 ${days} 天以前刪完，但原廠第 ${against} 天才開始刪。`,
      mend: () => "請問清楚誰提前刪除、怎麼證明；或把期限改成原廠做得到的日子。",
      explanation: "委託終止後要刪除並證明。答應的日子早於原廠實際刪除的日子，證明就會是空的。",
    },
    en: {
      title: "Deletion promised before the maker begins",
      message: ({ clause, days, against }) =>
        `"${clause}" promises deletion by day ${days}, but the maker only begins on day ${against}.`,
      mend: () =>
        "Ask who deletes earlier and how it is proven, or set a day that the maker can meet.",
      explanation:
        "At the end data is deleted and that is proven. A promise earlier than the maker's own schedule would be proven by nothing.",
    },
  },
  "none-not-allowed": {
    severity: "error",
    "zh-Hant": {
      title: "這一項不能寫「無」",
      message: ({ found, allowed }) => `「${found}」不能明文寫「無」；可以的只有：${allowed}。`,
      mend: () => "請從 expresslyNone 刪除，合約確實寫了什麼就列在 reading。",
      explanation:
        "只有複委託與保留指示可能真的沒有；範圍、安全措施、通知補救、返還刪除一定有內容，寫「無」等於沒有約定。",
    },
    en: {
      title: "Something that cannot be none",
      message: ({ found, allowed }) =>
        `The contract cannot say that there is no "${found}"; only of these: ${allowed}.`,
      mend: () => "Remove it from expresslyNone, and list under reading what the contract says.",
      explanation:
        "There may be no sub-processors and no reserved instructions. Scope, security, notice and return always have a content; a none there is no agreement at all.",
    },
  },
  "none-contradicted": {
    severity: "warning",
    "zh-Hant": {
      title: "寫「無」卻與名單矛盾",
      message: ({ found }) =>
        `合約明文寫「${found}」為無，但 dataPlaces 列了複委託對象；這一項不計入。`,
      mend: () => "請核對合約：有複委託就要列名單並取得同意，沒有就把 dataPlaces 改成 none。",
      explanation: "寫「無」只有在真的沒有時才算數。兩處說法矛盾，表示監督的對象還沒有講清楚。",
    },
    en: {
      title: "A none that the vendor's own list contradicts",
      message: ({ found }) =>
        `The contract says that there are no "${found}", but dataPlaces names some; the item does not count.`,
      mend: () =>
        "Check the contract: list the parties and agree to them, or write none under dataPlaces.",
      explanation:
        "A none counts only where there are none. Where two places contradict each other, it is not clear whom to supervise.",
    },
  },
} satisfies CodeTable;
