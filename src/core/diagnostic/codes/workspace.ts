import type { CodeTable } from "../code-form.ts";

/** Codes about which files a workspace holds. */
export const workspaceCodes = {
  "missing-decision": {
    severity: "error",
    "zh-Hant": {
      title: "找不到決策檔",
      message: ({ expected }) => `資料夾裡沒有 ${expected}，不知道要決定什麼。`,
      mend: ({ expected }) =>
        `請在資料夾建立 ${expected}，或用「touchstone new 資料夾」產生一份可修改的範本。`,
      explanation:
        "每個工作資料夾都從 checklists/decision.yaml 開始：它說明要決定什麼、哪一天為準、有哪些通路與權重。其他檔案都可以之後再補，唯獨這一份不能少。",
    },
    en: {
      title: "No decision file",
      message: ({ expected }) => `The folder has no ${expected}, so there is nothing to decide.`,
      mend: ({ expected }) =>
        `Create ${expected}, or run "touchstone new FOLDER" for a template to edit.`,
      explanation:
        "Every workspace starts from checklists/decision.yaml: it says what is decided, as of which day, over which channels and weights. Every other file may come later; this one may not be missing.",
    },
  },
  "placeholder-left": {
    severity: "warning",
    "zh-Hant": {
      title: "範本文字還沒改",
      message: ({ found }) => `這裡還是範本的文字「${found}」。`,
      mend: () => "請填上您的內容；不需要的語言可以整行刪去。",
      explanation:
        "touchstone new 產生的範本把要填的地方寫成「請填……」。沒改就留著，報告會把它當成公司或廠商的名稱印出來。",
    },
    en: {
      title: "Text of the template is left",
      message: ({ found }) => `Here still stands the text of the template, "${found}".`,
      mend: () => "Fill in your own; the line of a language you do not need may be deleted.",
      explanation:
        'The templates of touchstone new mark what is to be filled in by "Fill in …". What is left unchanged is printed in the report as the name of the organisation or the vendor.',
    },
  },
  "unknown-document": {
    severity: "warning",
    "zh-Hant": {
      title: "不認得的檔案",
      message: ({ found }) => `「${found}」不是任何已知文件，內容不會被讀取。`,
      mend: ({ nearest }) =>
        nearest ? `是否要命名為「${nearest}」？` : "請改用已知的檔名，或移到三個資料夾之外。",
      explanation:
        "檔名決定文件的種類。檔名打錯時，內容會悄悄被忽略，因此每個沒被讀取的檔案都會列出，並附上最接近的已知檔名。",
    },
    en: {
      title: "A file that is no known document",
      message: ({ found }) => `"${found}" is no known document; its content is not read.`,
      mend: ({ nearest }) =>
        nearest
          ? `Should it be named "${nearest}"?`
          : "Give it a known name, or move it out of the three data folders.",
      explanation:
        "The file name says which document it is. A misspelt name would be ignored in silence, so every file that is not read is named, with the nearest known name.",
    },
  },
  "file-name-not-id": {
    severity: "error",
    "zh-Hant": {
      title: "檔名或資料夾名不能當識別碼",
      message: ({ found }) => `「${found}」不是識別碼，只能用小寫英文、數字與連字號。`,
      mend: ({ better }) =>
        better ? `請改名為「${better}」。` : "請改用英文小寫的名稱，例如 polaris。",
      explanation:
        "廠商、評選委員與試點期間的識別碼就是檔名或資料夾名，會出現在網址與 JSON 裡，所以用簡單的字元；顯示給人看的名稱寫在檔案內容裡。",
    },
    en: {
      title: "A file or folder name that is no id",
      message: ({ found }) => `"${found}" is no id: small letters, digits and hyphens only.`,
      mend: ({ better }) =>
        better ? `Rename it "${better}".` : "Use a name in small letters, such as polaris.",
      explanation:
        "The id of a vendor, an evaluator or a pilot is the name of its file or folder. It appears in addresses and JSON, so it is plain; the name that people see is written inside.",
    },
  },
} satisfies CodeTable;
