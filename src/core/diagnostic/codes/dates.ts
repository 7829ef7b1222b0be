import type { CodeTable } from "../code-form.ts";

/** Codes about days and ranges that are out of order. */
export const dateCodes = {
  "dates-out-of-order": {
    severity: "error",
    "zh-Hant": {
      title: "日期先後顛倒",
      message: ({ laterKey, later, earlierKey, earlier }) =>
        `「${laterKey}」是 ${later}，早於「${earlierKey}」的 ${earlier}。`,
      mend: () => "請核對兩個日期，改正其中一個。",
      explanation: "結束早於開始、到期早於核發，通常是年份打錯；期間的長短與效力都會因此算錯。",
    },
    en: {
      title: "Days out of order",
      message: ({ laterKey, later, earlierKey, earlier }) =>
        `"${laterKey}" is ${later}, before "${earlierKey}" on ${earlier}.`,
      mend: () => "Check both days and correct one of them.",
      explanation:
        "An end before its beginning, or an expiry before the issue, is usually a wrong year; length and validity are then wrong too.",
    },
  },
  "expired-when-obtained": {
    severity: "warning",
    "zh-Hant": {
      title: "佐證取得時就已過期",
      message: ({ earlier, later }) => `這份佐證在 ${earlier} 取得，但 ${later} 就已到期。`,
      mend: () => "請核對日期；若確實拿到過期文件，請向對方索取新的，在那之前不算佐證。",
      explanation:
        "過期的證書或文件不能證明現況，計分時視為沒有佐證。取得時就已過期，可能是年份打錯，也可能對方給的就是舊文件，所以要提醒。",
    },
    en: {
      title: "A proof that had expired when it was obtained",
      message: ({ earlier, later }) =>
        `This proof was obtained on ${earlier}, but had expired on ${later}.`,
      mend: () =>
        "Check the days; if an expired paper was handed over, ask for a new one. Until then it proves nothing.",
      explanation:
        "An expired certificate or paper does not show how things are and counts as no evidence. Either the year is wrong, or an old paper was handed over; both are worth knowing.",
    },
  },
  "expired-evidence": {
    severity: "warning",
    "zh-Hant": {
      title: "佐證已過期",
      message: ({ criterion, found, asOf }) =>
        `準則「${criterion}」的這份佐證已於 ${found} 到期，判定基準日是 ${asOf}，不計入。`,
      mend: () => "請向對方索取新的文件；若已續期，請更新 expires 並附上新的出處。",
      explanation:
        "過期的證書或文件不能證明現況，計分時視為沒有佐證，相關門檻也會回到待定。這不是錯誤，但常常只是忘了更新。",
    },
    en: {
      title: "Evidence that has expired",
      message: ({ criterion, found, asOf }) =>
        `This evidence for "${criterion}" expired on ${found}; the day of judgement is ${asOf}, so it does not count.`,
      mend: () => "Ask for a new one; if it was renewed, update expires and the reference.",
      explanation:
        "An expired certificate or paper does not show how things are: it counts as no evidence, and its gate is pending again. That is no fault of the file, but often an update that was forgotten.",
    },
  },
  "dated-after-as-of": {
    severity: "error",
    "zh-Hant": {
      title: "日期晚於判定基準日",
      message: ({ key, found, asOf }) =>
        `「${key}」是 ${found}，晚於判定基準日 ${asOf}，那時還沒有發生。`,
      mend: () => "請核對日期；若資料確實較新，請更新 decision.yaml 的 asOf。",
      explanation:
        "報告只根據基準日（asOf）當天已有的事實。未來的佐證或簽核若被計入，同一份資料在不同日子會得出不同結論。",
    },
    en: {
      title: "Dated after the day of judgement",
      message: ({ key, found, asOf }) =>
        `"${key}" is ${found}, after the day of judgement ${asOf}: it had not happened yet.`,
      mend: () => "Check the day; if the material is newer, move asOf in decision.yaml.",
      explanation:
        "The report rests on what was there on the day asOf. Counting later evidence or signatures would let the same files give another answer on another day.",
    },
  },
  "stages-out-of-order": {
    severity: "error",
    "zh-Hant": {
      title: "階段日期先後顛倒",
      message: ({ stage, opened, previous, closed }) =>
        `階段「${stage}」在 ${opened} 開始，早於前一階段「${previous}」完成的 ${closed}。`,
      mend: () => "請核對日期；若真的提早開始，請等前一階段完成後重新記錄。",
      explanation: "五個階段依序進行，是採購防火牆的核心：先鎖定指標再看廠商，先試點再談長約。",
    },
    en: {
      title: "Stages out of order",
      message: ({ stage, opened, previous, closed }) =>
        `The stage "${stage}" was opened on ${opened}, before "${previous}" was closed on ${closed}.`,
      mend: () => "Check the days; a stage begun early is to be opened again after the one before.",
      explanation:
        "The five stages are in order; that is the heart of the firewall: KPIs are locked before vendors are seen, the pilot comes before the long contract.",
    },
  },
  "previous-stage-open": {
    severity: "warning",
    "zh-Hant": {
      title: "前一階段尚未完成就開始",
      message: ({ stage, opened, previous }) =>
        `階段「${stage}」在 ${opened} 開始，但前一階段「${previous}」沒有完成日期。`,
      mend: ({ previous }) => `請補上「${previous}」的 closed 日期，或等它完成再開始下一階段。`,
      explanation: "前面的階段還沒完成時，後面階段的結論都只是草稿，報告會標示草稿。",
    },
    en: {
      title: "Opened while the stage before is open",
      message: ({ stage, opened, previous }) =>
        `The stage "${stage}" was opened on ${opened}, but "${previous}" has no day of closing.`,
      mend: ({ previous }) => `Give "${previous}" its closed day, or wait until it is closed.`,
      explanation:
        "While an earlier stage is open, what later stages say is a draft, and the report is marked so.",
    },
  },
  "range-out-of-order": {
    severity: "error",
    "zh-Hant": {
      title: "數值大小顛倒",
      message: ({ lowKey, low, highKey, high }) =>
        `「${lowKey}」是 ${low}，大於「${highKey}」的 ${high}。`,
      mend: ({ lowKey, highKey }) => `請讓「${lowKey}」不大於「${highKey}」。`,
      explanation: "區間的下限必須不大於上限：低估值 ≤ 最可能值 ≤ 高估值，開始時刻 < 結束時刻。",
    },
    en: {
      title: "A range the wrong way round",
      message: ({ lowKey, low, highKey, high }) =>
        `"${lowKey}" is ${low}, more than "${highKey}", which is ${high}.`,
      mend: ({ lowKey, highKey }) => `Let "${lowKey}" be no more than "${highKey}".`,
      explanation:
        "The lower end of a range may not exceed the upper: low ≤ likely ≤ high, opening before closing.",
    },
  },
} satisfies CodeTable;
