import type { CodeTable } from "../code-form.ts";
import { formatWords, foundWords, keyWords, shapeWords, unitWords } from "./schema-words.ts";

/** Codes about the content of one document, field by field. */
export const schemaCodes = {
  "unknown-key": {
    severity: "error",
    "zh-Hant": {
      title: "不認得的欄位",
      message: ({ key, allowed }) =>
        `這裡沒有「${key}」這個欄位；可用的是：${allowed || "（無）"}。`,
      mend: ({ nearest, looksLikeText }) => {
        if (looksLikeText) return "大括號 { } 裡的文字若含逗號，請把整段文字加上引號。";
        return nearest ? `是否要寫成「${nearest}」？` : "請改用上列欄位，或刪除這一行。";
      },
      explanation:
        "打錯的欄位若被忽略，內容就悄悄消失，看起來卻像是填過了。因此每個不認得的欄位都是錯誤，並列出最接近的欄位名。",
    },
    en: {
      title: "Unknown key",
      message: ({ key, allowed }) =>
        `There is no key "${key}" here; allowed: ${allowed || "none"}.`,
      mend: ({ nearest, looksLikeText }) => {
        if (looksLikeText) return "A text with a comma inside { } must be put in quotes.";
        return nearest
          ? `Should it be "${nearest}"?`
          : "Use one of these keys, or delete the line.";
      },
      explanation:
        "A misspelt key that is ignored makes its content vanish while it looks filled in. So every unknown key is an error, with the nearest valid key.",
    },
  },
  "missing-key": {
    severity: "error",
    "zh-Hant": {
      title: "缺少必填欄位",
      message: ({ key, parent, expected }) =>
        `${keyWords(parent, "zh-Hant")}缺少欄位「${key}」，應為${shapeWords(expected, "zh-Hant")}。`,
      mend: ({ key }) => `請加上「${key}: …」。`,
      explanation: "必填欄位是計算與說明結果所需的最少資料；沒有預設值可以代替人的判斷。",
    },
    en: {
      title: "A required key is missing",
      message: ({ key, parent, expected }) =>
        `In ${keyWords(parent, "en")} the key "${key}" is missing; it holds ${shapeWords(expected, "en")}.`,
      mend: ({ key }) => `Add "${key}: …".`,
      explanation:
        "Required keys are the least that is needed to compute and explain a result; no default can stand in for a person's judgement.",
    },
  },
  "wrong-type": {
    severity: "error",
    "zh-Hant": {
      title: "資料種類不對",
      message: ({ key, found, foundKind, expected }) =>
        `${keyWords(key, "zh-Hant")}應為${shapeWords(expected, "zh-Hant")}，找到的是${foundWords(found, foundKind, "zh-Hant")}。`,
      mend: ({ better, expected }) =>
        better ? `請寫成 ${better}。` : `請改成${shapeWords(expected, "zh-Hant")}。`,
      explanation:
        "數字要能計算，文字要能顯示，清單要能逐項檢查，所以每個欄位只接受一種（或明列的幾種）資料。不會替你轉換，因為轉換可能改變意思。",
    },
    en: {
      title: "The wrong kind of value",
      message: ({ key, found, foundKind, expected }) =>
        `${keyWords(key, "en")} should hold ${shapeWords(expected, "en")}; found: ${foundWords(found, foundKind, "en")}.`,
      mend: ({ better, expected }) =>
        better ? `Write ${better}.` : `Replace it by ${shapeWords(expected, "en")}.`,
      explanation:
        "Numbers are computed with, texts are shown, lists are checked one by one, so a field takes one kind of value, or the few that are named. Nothing is converted for you, since that could change the meaning.",
    },
  },
  "not-one-of": {
    severity: "error",
    "zh-Hant": {
      title: "不在可選的值之內",
      message: ({ key, found, foundKind, allowed }) =>
        `${keyWords(key, "zh-Hant")}只能是：${allowed}；找到的是${foundWords(found, foundKind, "zh-Hant")}。`,
      mend: ({ nearest, allowed }) =>
        nearest ? `是否要寫成「${nearest}」？` : `請改成其中之一：${allowed}。`,
      explanation: "這個欄位的每一種值都有明確的意思與後果，所以只接受列出的值。",
    },
    en: {
      title: "Not one of the allowed values",
      message: ({ key, found, foundKind, allowed }) =>
        `${keyWords(key, "en")} may be: ${allowed}; found: ${foundWords(found, foundKind, "en")}.`,
      mend: ({ nearest, allowed }) =>
        nearest ? `Should it be "${nearest}"?` : `Use one of: ${allowed}.`,
      explanation:
        "Every value of this field has a meaning and a consequence, so only those listed are accepted.",
    },
  },
  "out-of-range": {
    severity: "error",
    "zh-Hant": {
      title: "數字超出範圍",
      message: ({ key, found, range }) =>
        `${keyWords(key, "zh-Hant")}應為 ${range}，找到的是 ${found}。`,
      mend: ({ range }) => `請改成 ${range} 的數字；比例用 0 到 1 表示，不是百分比。`,
      explanation:
        "超出範圍的數字通常是單位弄錯（例如把 80% 寫成 80 而不是 0.8），或多打了一個 0。",
    },
    en: {
      title: "A number out of range",
      message: ({ key, found, range }) =>
        `${keyWords(key, "en")} should be ${range}; found: ${found}.`,
      mend: ({ range }) =>
        `Use a number that is ${range}; shares are written 0 to 1, not in percent.`,
      explanation:
        "Numbers out of range usually are in the wrong unit (80 instead of 0.8), or have a zero too many.",
    },
  },
  "wrong-length": {
    severity: "error",
    "zh-Hant": {
      title: "長度或項數不對",
      message: ({ key, found, range, unit }) =>
        `${keyWords(key, "zh-Hant")}應有 ${range} ${unitWords(unit, "zh-Hant")}，找到 ${found} ${unitWords(unit, "zh-Hant")}。`,
      mend: () => "請補上缺少的內容，或刪去多餘的。",
      explanation: "例如五級量尺一定要有五段文字，五階段一定要五個都在；空白的文字等於沒寫。",
    },
    en: {
      title: "The wrong length",
      message: ({ key, found, range, unit }) =>
        `${keyWords(key, "en")} should have ${range} ${unitWords(unit, "en")}; found: ${found}.`,
      mend: () => "Add what is missing, or remove what is too much.",
      explanation:
        "A five-level scale needs its five texts, and all five stages must be there; an empty text is no text.",
    },
  },
  "wrong-format": {
    severity: "error",
    "zh-Hant": {
      title: "寫法不對",
      message: ({ key, found, format }) =>
        `${keyWords(key, "zh-Hant")}應為${formatWords(format, "zh-Hant")}，找到「${found}」。`,
      mend: ({ better, format }) =>
        better ? `請寫成「${better}」。` : `請改成${formatWords(format, "zh-Hant")}。`,
      explanation: "識別碼、幣別、雜湊值、時刻都有固定寫法，這樣在檔案、網頁與程式裡才會是同一個。",
    },
    en: {
      title: "Not written as it should be",
      message: ({ key, found, format }) =>
        `${keyWords(key, "en")} should be ${formatWords(format, "en")}; found "${found}".`,
      mend: ({ better, format }) => `Write ${better ? `"${better}"` : formatWords(format, "en")}.`,
      explanation:
        "Ids, currencies, hashes and times have one fixed form, so that they are the same in files, pages and programs.",
    },
  },
  "not-a-day": {
    severity: "error",
    "zh-Hant": {
      title: "不是有效的日期",
      message: ({ key, found }) =>
        `${keyWords(key, "zh-Hant")}應為 YYYY-MM-DD 的日期，「${found}」不是日曆上的日子。`,
      mend: ({ better }) =>
        better ? `請寫成 ${better}。` : "請寫成西元年-月-日，例如 2026-05-01。",
      explanation:
        "日期一律寫成西元的 YYYY-MM-DD 文字。2026-02-30 這類日子若交給程式會變成 3 月 2 日；民國年會被當成西元 115 年，所以都不接受。",
    },
    en: {
      title: "Not a day of the calendar",
      message: ({ key, found }) =>
        `${keyWords(key, "en")} should be a day written YYYY-MM-DD; "${found}" is none.`,
      mend: ({ better }) => `Write ${better || "year-month-day, such as 2026-05-01"}.`,
      explanation:
        "Days are text in the form YYYY-MM-DD. Programs turn 2026-02-30 into 2 March, and a year of the Republic of China into the year 115, so neither is accepted.",
    },
  },
  "unknown-zone": {
    severity: "error",
    "zh-Hant": {
      title: "不認得的時區",
      message: ({ found }) => `「${found}」不是已知的時區。`,
      mend: ({ better }) =>
        better ? `是否要寫成「${better}」？` : "請用 IANA 名稱，台灣寫 Asia/Taipei。",
      explanation:
        "時區決定一天從哪一刻開始、工單算在哪一週，也決定夏令時間的換算，所以要用標準名稱。",
    },
    en: {
      title: "Unknown time zone",
      message: ({ found }) => `"${found}" is no known time zone.`,
      mend: ({ better }) =>
        better ? `Should it be "${better}"?` : "Use an IANA name; for Taiwan it is Asia/Taipei.",
      explanation:
        "The zone says when a day begins and to which week a ticket belongs, and how summer time is counted, so it needs its standard name.",
    },
  },
  "empty-text": {
    severity: "error",
    "zh-Hant": {
      title: "兩種語言都沒有文字",
      message: ({ key }) => `${keyWords(key, "zh-Hant")}的 zh-Hant 與 en 至少要填一個。`,
      mend: () => "請填上 zh-Hant、en，或直接寫一段文字。",
      explanation:
        "只寫一種語言可以，另一種語言的讀者會看到原文並註明未翻譯；兩種都沒有就沒有東西可顯示。",
    },
    en: {
      title: "No text in either language",
      message: ({ key }) => `${keyWords(key, "en")} needs at least one of zh-Hant and en.`,
      mend: () => "Fill in zh-Hant or en, or write one plain text.",
      explanation:
        "One language is enough; readers of the other see it marked as untranslated. With neither there is nothing to show.",
    },
  },
  "union-mismatch": {
    severity: "error",
    "zh-Hant": {
      title: "不符合任何一種寫法",
      message: ({ key, found, expected }) =>
        `${keyWords(key, "zh-Hant")}寫了 { ${found} }，但應為下列之一：${shapeWords(expected, "zh-Hant")}。`,
      mend: ({ nearest }) =>
        nearest ? `是否要用「${nearest}」？每次只用其中一種寫法。` : "請只用其中一種寫法。",
      explanation: "這裡有幾種寫法可選，各有不同意思；混用或都不符合時，無法知道要的是哪一種。",
    },
    en: {
      title: "None of the possible forms",
      message: ({ key, found, expected }) =>
        `${keyWords(key, "en")} has { ${found} }; it should be one of: ${shapeWords(expected, "en")}.`,
      mend: ({ nearest }) =>
        nearest
          ? `Was "${nearest}" meant? Use just one of the forms.`
          : "Use just one of the forms.",
      explanation:
        "There are several forms with different meanings; when they are mixed, or none fits, it is not known which one was meant.",
    },
  },
  "broken-rule": {
    severity: "error",
    "zh-Hant": {
      title: "不符合規則",
      message: ({ key, found }) =>
        `${keyWords(key, "zh-Hant")}的值「${found}」不符合這份文件的規則。`,
      mend: () => "請對照 public/schema 裡這個欄位的說明。",
      explanation: "文件的某條規則沒有專屬的說明文字。若看到這個訊息，請回報，我們會補上。",
    },
    en: {
      title: "A rule is broken",
      message: ({ key, found }) => `The value "${found}" of ${keyWords(key, "en")} breaks a rule.`,
      mend: () => "Compare with the description of the field in public/schema.",
      explanation:
        "A rule of the document has no words of its own yet. Please report it when you see this.",
    },
  },
} satisfies CodeTable;
