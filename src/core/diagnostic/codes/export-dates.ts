import type { CodeTable } from "../code-form.ts";

const asked = {
  "zh-Hant": "這裡一律不猜：猜錯時數字仍然好看，只是錯的。",
  en: "Nothing is guessed here: a wrong guess still gives plausible numbers.",
};

/** Codes about how the dates and times of an export are written. */
export const exportDateCodes = {
  "date-order-unclear": {
    severity: "error",
    "zh-Hant": {
      title: "看不出日在前還是月在前",
      message: ({ column, found, count }) =>
        `「${column}」整欄都像「${found}」，日與月可以互換（${count} 格），無法判斷順序。`,
      mend: () =>
        "請加上 --date-order day-month-year 或 month-day-year（兩位數年份也可能是 year-month-day），或在 column-map.yaml 寫 dateOrder。",
      explanation: `只要整欄有一格的數字大於 12，就能證明順序；一格都沒有，就只能問人。${asked["zh-Hant"]}`,
    },
    en: {
      title: "Day first or month first cannot be told",
      message: ({ column, found, count }) =>
        `Every cell of "${column}" is like "${found}": day and month could change places (${count} cells).`,
      mend: () =>
        "Add --date-order day-month-year or month-day-year (with two-digit years also year-month-day), or write dateOrder in column-map.yaml.",
      explanation: `One number above 12 anywhere in the column proves the order; without one only a person knows. ${asked.en}`,
    },
  },
  "date-orders-contradict": {
    severity: "error",
    "zh-Hant": {
      title: "同一份檔案裡日月順序互相矛盾",
      message: ({ column, found, dayFirst, monthFirst }) =>
        `「${column}」的「${found}」與其他格矛盾：${dayFirst} 格只能日在前，${monthFirst} 格只能月在前。`,
      mend: () =>
        "這通常是兩種地區設定的檔案接在一起，或被試算表改過；請用原始匯出檔，一份一份匯入。",
      explanation: `兩種順序混在一起時，兩個數字都不大於 12 的日期無法分辨。${asked["zh-Hant"]}`,
    },
    en: {
      title: "Two orders of day and month in one file",
      message: ({ column, found, dayFirst, monthFirst }) =>
        `"${found}" in "${column}" contradicts other cells: ${dayFirst} can only be day first, ${monthFirst} only month first.`,
      mend: () =>
        "Usually files of two regional settings were joined, or a spreadsheet changed some; import the original exports one by one.",
      explanation: `Where both orders are mixed, dates with two numbers up to 12 cannot be told apart. ${asked.en}`,
    },
  },
  "dates-written-two-ways": {
    severity: "error",
    "zh-Hant": {
      title: "同一欄的日期有兩種寫法",
      message: ({ column, found, count }) =>
        `「${column}」有 ${count} 格年在前（例如「${found}」），其他格卻是日或月在前。`,
      mend: () =>
        "多半是用 Excel 打開又存過：請用原始匯出檔。確定年在前的那些沒有被改過，才加上 --date-order day-month-year 或 month-day-year。",
      explanation: `Excel 打開「日/月/年」的檔案時，會把看得懂的日期（日不超過 12）當成「月/日/年」，存回「年/月/日」，看不懂的則留著原樣。結果前十二天的日月已經對調，光看檔案看不出來。${asked["zh-Hant"]}`,
    },
    en: {
      title: "Dates of one column written in two ways",
      message: ({ column, found, count }) =>
        `${count} cells of "${column}" begin with the year, such as "${found}"; others begin with day or month.`,
      mend: () =>
        "Mostly a spreadsheet opened and saved the file: use the original export. Only if you are sure that the former were not changed, add --date-order day-month-year or month-day-year.",
      explanation: `A spreadsheet that opens day/month/year takes what it can read, days up to 12, for month/day/year and saves it with the year first, while it leaves the rest as text. Day and month of those cells are then exchanged, and nothing in the file shows it. ${asked.en}`,
    },
  },
  "minguo-years": {
    severity: "error",
    "zh-Hant": {
      title: "整欄看起來是民國年",
      message: ({ column, found, count }) =>
        `「${column}」有 ${count} 格像「${found}」，看起來是民國年。`,
      mend: () =>
        "確認是民國年的話，請加上 --calendar minguo（或在 column-map.yaml 寫 calendar: minguo）；否則請重新匯出成西元年。",
      explanation: `113 可能是民國 113 年（2024），也可能是少打一碼的西元年。${asked["zh-Hant"]}`,
    },
    en: {
      title: "Years that look like Minguo (ROC) years",
      message: ({ column, found, count }) =>
        `${count} cells of "${column}" are like "${found}", which looks like a Minguo year.`,
      mend: () =>
        "If they are, add --calendar minguo (or calendar: minguo in column-map.yaml); else export with Common Era years.",
      explanation: `113 may be ROC year 113 (2024), or a year that lacks a digit. ${asked.en}`,
    },
  },
  "date-serials": {
    severity: "error",
    "zh-Hant": {
      title: "整欄是試算表的日期序號",
      message: ({ column, found, count }) =>
        `「${column}」有 ${count} 格像「${found}」，看起來是試算表的日期序號。`,
      mend: () =>
        "多數檔案從 1900 年算起：確認後加上 --serials-from 1900（舊版 Mac 的 Excel 是 1904），或重新匯出成日期文字。",
      explanation: `同一個序號從 1900 或 1904 年算起差四年。${asked["zh-Hant"]}`,
    },
    en: {
      title: "A spreadsheet's date serials",
      message: ({ column, found, count }) =>
        `${count} cells of "${column}" are like "${found}", which looks like a spreadsheet's date serial.`,
      mend: () =>
        "Most files count from 1900: when sure, add --serials-from 1900 (old Excel for Mac: 1904), or export dates as text.",
      explanation: `The same serial counted from 1900 or 1904 lies four years apart. ${asked.en}`,
    },
  },
  "times-as-fractions": {
    severity: "error",
    "zh-Hant": {
      title: "時刻寫成一天的小數",
      message: ({ column, found, count }) =>
        `「${column}」有 ${count} 格的時刻像「${found}」，是試算表把時刻存成一天的小數。`,
      mend: () =>
        "確認後加上 --serials-from 1900（表示這份檔案的日期時刻是試算表的數字），或把該欄設成「hh:mm:ss」再存檔。",
      explanation: `0.384 可能是 09:13，也可能是 0.384 小時。${asked["zh-Hant"]}`,
    },
    en: {
      title: "Times written as fractions of a day",
      message: ({ column, found, count }) =>
        `The time in ${count} cells of "${column}" is like "${found}": a spreadsheet's fraction of a day.`,
      mend: () =>
        'When sure, add --serials-from 1900 (which says that dates and times of this file are a spreadsheet\'s numbers), or set the column to "hh:mm:ss" before saving.',
      explanation: `0.384 may be 09:13, or 0.384 hours. ${asked.en}`,
    },
  },
  "export-zone-unknown": {
    severity: "error",
    "zh-Hant": {
      title: "不知道時間屬於哪個時區",
      message: ({ column, found, count }) =>
        `「${column}」有 ${count} 格像「${found}」，沒有寫時區，也沒有人說過是哪個時區。`,
      mend: () =>
        "請加上 --zone Asia/Taipei（匯出時帳號設定的時區），或寫在 pilot.yaml 的 export.zone、column-map.yaml 的 zone。",
      explanation: `時區差八小時，夜間與上班時間就會對調，週的界線也跟著移動。${asked["zh-Hant"]}`,
    },
    en: {
      title: "The zone of the times is not known",
      message: ({ column, found, count }) =>
        `${count} cells of "${column}" are like "${found}": no zone is written and nobody has said which it is.`,
      mend: () =>
        "Add --zone Asia/Taipei (the zone of the account when it was exported), or write export.zone in pilot.yaml or zone in column-map.yaml.",
      explanation: `Eight hours off, night and office hours change places and weeks begin on another day. ${asked.en}`,
    },
  },
  "zone-word-unclear": {
    severity: "error",
    "zh-Hant": {
      title: "時區縮寫有好幾種意思",
      message: ({ column, found, count }) =>
        `「${column}」有 ${count} 格像「${found}」，結尾的縮寫不只一個時區在用。`,
      mend: () => "請加上 --zone 指明是哪裡，例如 Asia/Taipei 或 America/Chicago。",
      explanation: `CST 可以是中國標準時間，也可以是美國中部時間，差十四小時。${asked["zh-Hant"]}`,
    },
    en: {
      title: "An abbreviated zone of several meanings",
      message: ({ column, found, count }) =>
        `${count} cells of "${column}" are like "${found}"; more than one zone is called so.`,
      mend: () => "Say with --zone which it is, such as Asia/Taipei or America/Chicago.",
      explanation: `CST may be China's standard time or that of the American Midwest, fourteen hours apart. ${asked.en}`,
    },
  },
  "mixed-zones": {
    severity: "warning",
    "zh-Hant": {
      title: "同一欄有不同的時區",
      message: ({ column, found, count }) =>
        `「${column}」的時間有不同的時區寫法：${found}；少數的一方共 ${count} 格。寫了時區的照它寫的讀，沒寫的用指定的時區。`,
      mend: () => "請確認是否接合了不同設定的匯出檔；分開匯入最穩當。",
      explanation:
        "每個時間若自己寫了時區就不會讀錯；沒寫的那些只能採用您指定的時區，如果其實不是，就會差上幾小時，所以一定說明。",
    },
    en: {
      title: "Different zones in one column",
      message: ({ column, found, count }) =>
        `The times of "${column}" name different zones: ${found}; ${count} cells are of the smaller part. A written zone holds for its own cell, the declared one for the rest.`,
      mend: () => "See whether exports of different settings were joined; import them one by one.",
      explanation:
        "A time that names its zone cannot be misread; those that name none take the zone that you declared and are hours off where it was another. So it is always told.",
    },
  },
  "times-at-clock-change": {
    severity: "note",
    "zh-Hant": {
      title: "落在調整時鐘當下的時間",
      message: ({ skipped, repeated }) =>
        `有 ${skipped} 個時間在撥快時鐘時並不存在（當作還沒撥快），${repeated} 個在撥慢時出現兩次（取較早的一次）。`,
      mend: () => "筆數少時不必處理；可以的話請匯出帶時區的時間。",
      explanation:
        "實施日光節約時間的地區，每年有一小時不存在、一小時重複；規則寫明，結果才可重現。",
    },
    en: {
      title: "Times at a change of the clocks",
      message: ({ skipped, repeated }) =>
        `${skipped} times do not exist because clocks went forward (read as if not yet changed), ${repeated} occur twice because they went back (the earlier is taken).`,
      mend: () => "A few do no harm; export times with their zone if you can.",
      explanation:
        "Where clocks are changed, one hour a year does not exist and one comes twice; the rule is stated so that results can be repeated.",
    },
  },
} satisfies CodeTable;
