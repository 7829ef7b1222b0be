import type { CodeTable } from "../code-form.ts";
import { yamlReason } from "./yaml-reasons.ts";

/** Codes about the writing of a YAML file, before its meaning is looked at. */
export const yamlCodes = {
  "yaml-syntax": {
    severity: "error",
    "zh-Hant": {
      title: "YAML 寫法錯誤",
      message: ({ reason }) => yamlReason(reason, "zh-Hant").message,
      mend: ({ reason }) => yamlReason(reason, "zh-Hant").mend,
      explanation:
        "YAML 用縮排、冒號與空格表示結構。一處寫錯，後面的內容可能全部讀成別的意思，所以這個檔案在修正前，錯誤之後的內容不會採用。",
    },
    en: {
      title: "YAML syntax error",
      message: ({ reason }) => yamlReason(reason, "en").message,
      mend: ({ reason }) => yamlReason(reason, "en").mend,
      explanation:
        "YAML shows structure by indentation, colons and blanks. One slip may give everything after it another meaning, so nothing behind the error is used until it is mended.",
    },
  },
  "full-width-colon": {
    severity: "error",
    "zh-Hant": {
      title: "使用了全形冒號",
      message: ({ key }) => `「${key}」後面是全形冒號「：」，YAML 只認半形冒號加一個空格。`,
      mend: ({ key }) => `請改成「${key}: 」（半形冒號，後面空一格）。`,
      explanation:
        "全形冒號對 YAML 而言只是普通文字，整行會被當成一段字串，欄位就不見了。用中文輸入法打字時很容易發生。",
    },
    en: {
      title: "A full-width colon",
      message: ({ key }) =>
        `After "${key}" stands a full-width colon (：); YAML knows only ":" with a blank behind it.`,
      mend: ({ key }) => `Write "${key}: " with an ordinary colon and a blank.`,
      explanation:
        "To YAML the full-width colon is an ordinary letter: the whole line becomes one text and the key is lost. It happens easily with a Chinese input method.",
    },
  },
  "duplicate-key": {
    severity: "error",
    "zh-Hant": {
      title: "欄位重複",
      message: ({ key, firstLine }) => `「${key}」在第 ${firstLine} 行已經寫過一次。`,
      mend: () => "請只保留一個；若是兩筆不同的資料，請改用不同的識別碼。",
      explanation:
        "同一層裡同名的欄位只能有一個，否則不知道以哪個為準。許多程式會悄悄採用後面那個，這裡不這樣做。",
    },
    en: {
      title: "The same key twice",
      message: ({ key, firstLine }) => `"${key}" was already written on line ${firstLine}.`,
      mend: () => "Keep one of them; if two different things are meant, give them different ids.",
      explanation:
        "A key may stand only once on its level, or it is not known which one holds. Many programs silently take the last one; this one does not.",
    },
  },
  "tab-indent": {
    severity: "error",
    "zh-Hant": {
      title: "用 Tab 縮排",
      message: () => "這一行用 Tab 縮排，YAML 只接受空格。",
      mend: () => "請把行首的 Tab 換成空格（每層兩個）。",
      explanation:
        "不同編輯器顯示 Tab 的寬度不同，看起來對齊的內容可能屬於不同層，因此 YAML 規定縮排只能用空格。",
    },
    en: {
      title: "Indented with a tab",
      message: () => "This line is indented with a tab; YAML accepts blanks only.",
      mend: () => "Replace the tab at the beginning of the line by blanks (two per level).",
      explanation:
        "Editors show tabs in different widths, so lines that look aligned may belong to different levels. YAML therefore allows blanks only.",
    },
  },
  "alias-refused": {
    severity: "error",
    "zh-Hant": {
      title: "不接受 YAML 別名",
      message: ({ found }) => `「${found}」引用了別處的內容（別名）。`,
      mend: () => "請把內容直接寫在這裡。若只是想寫以 * 開頭的文字，請加上引號。",
      explanation:
        "別名讓一個小檔案展開成極大的資料，也讓人看不出某個值寫在哪裡。這裡每個值都要能追到檔案的一行，所以不使用別名。",
    },
    en: {
      title: "YAML aliases are refused",
      message: ({ found }) => `"${found}" refers to content written elsewhere (an alias).`,
      mend: () => "Write the content out here. For a text that begins with *, put it in quotes.",
      explanation:
        "Aliases let a small file grow into an enormous one, and hide where a value was written. Every value must lead to one line of a file, so aliases are not used.",
    },
  },
  "unknown-tag": {
    severity: "error",
    "zh-Hant": {
      title: "不接受 YAML 標籤",
      message: ({ found }) => `「${found}」是 YAML 標籤，這裡用不到。`,
      mend: () => "請刪掉標籤。若文字本身以驚嘆號開頭，請加上引號。",
      explanation:
        "標籤會讓讀取程式把內容轉成特殊的物件。文件裡只需要文字、數字、是非、清單與對照。",
    },
    en: {
      title: "YAML tags are refused",
      message: ({ found }) => `"${found}" is a YAML tag, which has no meaning here.`,
      mend: () => "Delete the tag. If the text itself begins with !, put it in quotes.",
      explanation:
        "Tags ask the reader to build special objects. A document here needs only text, numbers, yes or no, lists and mappings.",
    },
  },
  "several-documents": {
    severity: "error",
    "zh-Hant": {
      title: "一個檔案裡有多份文件",
      message: ({ count }) => `檔案用「---」分成 ${count} 份文件，一個檔案只能有一份。`,
      mend: () => "請刪掉這裡的「---」，或把內容拆到各自的檔案。",
      explanation:
        "檔名決定文件的種類，一個檔名只能對應一份文件；第二份若被忽略，內容就悄悄消失了。",
    },
    en: {
      title: "Several documents in one file",
      message: ({ count }) => `"---" divides the file into ${count} documents; a file holds one.`,
      mend: () => 'Delete the "---" here, or move the parts to files of their own.',
      explanation:
        "The file name says which document it is, so a file holds one. If the second were ignored, its content would vanish in silence.",
    },
  },
  "empty-document": {
    severity: "error",
    "zh-Hant": {
      title: "檔案沒有內容",
      message: () => "檔案是空的，或只有註解。",
      mend: () => "請填入內容；若暫時不需要這份文件，請刪除檔案。",
      explanation: "沒有檔案代表「還沒做」；空檔案則可能是存檔失敗，所以要說出來。",
    },
    en: {
      title: "The file has no content",
      message: () => "The file is empty, or holds comments only.",
      mend: () => "Fill it in; if the document is not needed yet, delete the file.",
      explanation:
        'No file means "not done yet"; an empty file may be a failed save, so it is named.',
    },
  },
  "too-deep": {
    severity: "error",
    "zh-Hant": {
      title: "層數太深",
      message: ({ limit }) => `這裡的巢狀層數超過 ${limit} 層。`,
      mend: () => "請檢查縮排或括號；文件不需要這麼多層。",
      explanation: "已知文件最深不到十層。過深的結構不是寫錯，就是想讓讀取程式當掉。",
    },
    en: {
      title: "Nested too deeply",
      message: ({ limit }) => `The nesting here is deeper than ${limit} levels.`,
      mend: () => "Check indentation and brackets; no document needs so many levels.",
      explanation:
        "Known documents are less than ten levels deep. Deeper ones are a slip, or meant to crash the reader.",
    },
  },
  "forbidden-key": {
    severity: "error",
    "zh-Hant": {
      title: "不能使用的欄位名稱",
      message: ({ key }) => `「${key}」不能當欄位名稱。`,
      mend: () => "請刪除或改名。",
      explanation: "這個名稱在 JavaScript 有特殊作用，可能改變所有物件的行為，因此一律不接受。",
    },
    en: {
      title: "A key that may not be used",
      message: ({ key }) => `"${key}" may not be used as a key.`,
      mend: () => "Delete or rename it.",
      explanation:
        "This name has a special effect in JavaScript and could change how every object behaves. It is always refused.",
    },
  },
  "key-not-text": {
    severity: "error",
    "zh-Hant": {
      title: "欄位名稱不是文字",
      message: () => "這裡的欄位名稱是空的，或是一整個清單或對照。",
      mend: () => "請把欄位名稱寫成一個詞，後面接半形冒號與空格。",
      explanation: "欄位名稱必須是一個詞，才能指出它在哪一行、該填什麼。",
    },
    en: {
      title: "A key that is not text",
      message: () => "The key here is empty, or is itself a list or a mapping.",
      mend: () => "Write the key as one word, then a colon and a blank.",
      explanation: "A key must be one word, or nothing can say what belongs there.",
    },
  },
  "leading-zero": {
    severity: "error",
    "zh-Hant": {
      title: "數字前面多了 0",
      message: ({ found, value }) => `「${found}」會被讀成數字 ${value}，前面的 0 會消失。`,
      mend: ({ found, value }) => `若是代碼，請加引號寫成 "${found}"；若是數字，請寫 ${value}。`,
      explanation: "電話、統編、代碼常以 0 開頭。沒加引號時會被當成數字，前面的 0 就不見了。",
    },
    en: {
      title: "A number with a zero in front",
      message: ({ found, value }) =>
        `"${found}" would be read as the number ${value} and lose its leading zero.`,
      mend: ({ found, value }) => `For a code write "${found}" in quotes; for a number, ${value}.`,
      explanation:
        "Phone numbers and codes often begin with 0. Without quotes they are taken for numbers and the zero is lost.",
    },
  },
  "number-loses-digits": {
    severity: "error",
    "zh-Hant": {
      title: "數字位數太多",
      message: ({ found, value }) => `「${found}」位數太多，會被讀成 ${value}，尾數會走樣。`,
      mend: ({ found }) => `若是代碼，請加引號寫成 "${found}"。`,
      explanation:
        "電腦的數字大約只能精確到 15 位。LINE 使用者編號、證書號碼等長數字要加引號當文字。",
    },
    en: {
      title: "A number with too many digits",
      message: ({ found, value }) =>
        `"${found}" has too many digits and would be read as ${value}.`,
      mend: ({ found }) => `If it is a code, write "${found}" in quotes.`,
      explanation:
        "Numbers are exact to about 15 digits. Longer codes, such as certificate numbers, must be quoted as text.",
    },
  },
} satisfies CodeTable;
