import type { CodeTable } from "../code-form.ts";

/** Codes about a filled questionnaire as a whole. */
export const questionnaireFileCodes = {
  "questionnaire-not-ours": {
    severity: "error",
    "zh-Hant": {
      title: "不是這裡產生的問卷",
      message: () => "這份活頁簿裡沒有問卷的隱藏識別工作表，什麼都沒有讀入。",
      mend: () => "請用 touchstone questionnaire 產生問卷，再把答案填進去。",
      explanation:
        "問卷靠一張隱藏的工作表認得自己是給誰、依哪一版題目做的；另存成別的格式或複製部分內容時會遺失。",
    },
    en: {
      title: "Not a questionnaire of ours",
      message: () => "The workbook lacks the hidden sheet of a questionnaire; nothing was read.",
      mend: () => "Make one with touchstone questionnaire, and fill in that one.",
      explanation:
        "A hidden sheet says for whom a questionnaire is and from which criteria it was made. It is lost when only parts are copied or another format is saved.",
    },
  },
  "questionnaire-layout": {
    severity: "error",
    "zh-Hant": {
      title: "問卷是別的版本產生的",
      message: () => "這份問卷的版面是別的版本的工具產生的，沒有讀入。",
      mend: () => "請用現在的版本重新產生問卷，把答案貼過去。",
      explanation: "欄位的意思可能不同，猜著讀會把答案放錯地方。",
    },
    en: {
      title: "Made by another version",
      message: () => "The layout of this questionnaire is of another version; nothing was read.",
      mend: () => "Make it anew with this version and copy the answers over.",
      explanation: "Columns may mean something else; a guess could put answers in wrong places.",
    },
  },
  "questionnaire-of-nobody": {
    severity: "error",
    "zh-Hant": {
      title: "問卷的廠商不在資料夾裡",
      message: ({ vendor }) => `這份問卷是給「${vendor}」的，但沒有 scorecards/${vendor}.yaml。`,
      mend: ({ vendor }) =>
        `請先建立 scorecards/${vendor}.yaml（名稱、型態、原廠、方案），或確認資料夾對不對。`,
      explanation: "廠商的答覆寫回它自己的檔案；沒有這個檔案就不知道它是誰。",
    },
    en: {
      title: "The vendor is not in this folder",
      message: ({ vendor }) =>
        `The questionnaire is of "${vendor}", but there is no scorecards/${vendor}.yaml.`,
      mend: ({ vendor }) =>
        `Make scorecards/${vendor}.yaml first (name, kind, maker, plan), or check that it is the right folder.`,
      explanation: "Answers go back into the vendor's own file; without it nobody knows who it is.",
    },
  },
  "questionnaire-doubled": {
    severity: "error",
    "zh-Hant": {
      title: "同一個對象有兩份問卷",
      message: ({ found, other }) => `「${found}」還有另一份問卷 ${other}；兩份都沒有寫入。`,
      mend: () => "請只留下算數的那一份，另一份移到別的資料夾。",
      explanation: "同一家廠商或同一位委員交了兩份，哪一份算數要由人決定，不能由檔名的順序決定。",
    },
    en: {
      title: "Two workbooks of the same vendor or evaluator",
      message: ({ found, other }) =>
        `There is another workbook of "${found}": ${other}. Neither was written.`,
      mend: () => "Keep the one that holds, and move the other to another folder.",
      explanation:
        "Which of two workbooks of one vendor or evaluator holds is for a person to say, and not for the order of file names.",
    },
  },
  "questionnaire-older": {
    severity: "warning",
    "zh-Hant": {
      title: "問卷是依舊的題目做的",
      message: ({ madeOn }) =>
        `這份問卷依 ${madeOn} 的題目產生，之後題目改過。沒變的題目照讀，變了的逐格列出。`,
      mend: () => "請重新產生問卷，只請對方補變動的題目。",
      explanation: "題目或錨點改了，同一個等級的意思就不同；舊答案不能直接算在新題目上。",
    },
    en: {
      title: "Made from older criteria",
      message: ({ madeOn }) =>
        `This questionnaire was made from the criteria of ${madeOn}, which have changed since. What is unchanged was read; the rest is listed cell by cell.`,
      mend: () => "Make it anew, and ask only for what changed.",
      explanation:
        "When a criterion or an anchor changes, the same level means something else; an old answer does not count for a new question.",
    },
  },
  "criterion-changed": {
    severity: "error",
    "zh-Hant": {
      title: "這題在問卷寄出後改過",
      message: ({ cell, criterion }) => `${cell} 答的是舊版的「${criterion}」，沒有採用。`,
      mend: ({ criterion }) => `請用新的問卷再問一次「${criterion}」。`,
      explanation: "每列帶著題目的版本；量尺、錨點或需要的佐證改了，答案就要重新確認。",
    },
    en: {
      title: "The criterion changed after this was sent",
      message: ({ cell, criterion }) =>
        `${cell} answers an older "${criterion}" and was not taken.`,
      mend: ({ criterion }) => `Ask "${criterion}" again with a new questionnaire.`,
      explanation:
        "Each row carries the version of its criterion; when scale, anchors or evidence change, the answer must be confirmed.",
    },
  },
  "criterion-gone": {
    severity: "warning",
    "zh-Hant": {
      title: "這題已經不在題目裡",
      message: ({ cell, criterion }) =>
        `${cell} 答的是「${criterion}」，現在沒有這項準則，沒有採用。`,
      mend: () => "不必處理；若準則是改名，請在 decision-questions.yaml 的 renamed 寫下舊名。",
      explanation: "公布後沒有列入的項目不得考慮；題目移除後，它的答案也不再算分。",
    },
    en: {
      title: "The criterion is no longer asked",
      message: ({ cell, criterion }) =>
        `${cell} answers "${criterion}", which is no criterion now; it was not taken.`,
      mend: () =>
        "Nothing to do; if it was renamed, name the old id under renamed in decision-questions.yaml.",
      explanation: "What is not listed may not be considered; with the criterion its answer goes.",
    },
  },
  "levels-after-opening": {
    severity: "warning",
    "zh-Hant": {
      title: "開封之後才給或改的評分",
      message: ({ cell, evaluator }) =>
        `評分已經開封，${evaluator} 的 ${cell} 等評分是之後才給或改的。`,
      mend: () => "個別評分應維持開封時的原樣；有新的看法請記在共識，或由委員會決議重行評選。",
      explanation: "看過別人的分數再改自己的，就不再是獨立評分；兩輪要分開留下紀錄。",
    },
    en: {
      title: "Levels given or changed after the opening",
      message: ({ cell, evaluator }) =>
        `The sheets are open; ${evaluator} gives or changes levels after that, such as ${cell}.`,
      mend: () =>
        "Separate levels stay as they were opened; put new insight into the agreed level, or let the panel decide to score again.",
      explanation:
        "Whoever changes a level after seeing those of others no longer judges separately; the two rounds are two records.",
    },
  },
  "workbook-old-or-locked": {
    severity: "error",
    "zh-Hant": {
      title: "舊格式或加密的活頁簿",
      message: () => "這個檔案其實是舊的 .xls（或用密碼加密），不論檔名怎麼寫；沒有讀入。",
      mend: () => "請用試算表軟體開啟、移除密碼，另存成 .xlsx。",
      explanation: "只把檔名改成 .xlsx 不會改變內容；舊格式讀不到鎖定與隱藏的識別碼。",
    },
    en: {
      title: "An old or an encrypted workbook",
      message: () =>
        "Whatever its name says, this file is an old .xls or encrypted with a password; nothing was read.",
      mend: () => "Open it in a spreadsheet program, remove the password, and save it as .xlsx.",
      explanation: "A new ending does not change what is inside; the old form is not read here.",
    },
  },
  "workbook-unreadable": {
    severity: "error",
    "zh-Hant": {
      title: "不是讀得出的活頁簿",
      message: () => "這個檔案不是 .xlsx 活頁簿，或已經損壞；沒有讀入。",
      mend: () => "請從試算表軟體另存成 .xlsx（不是 .csv、.ods 或 .docx）。",
      explanation: "內容由開頭的位元組與內部結構認定，不看檔名。",
    },
    en: {
      title: "Not a workbook that can be read",
      message: () => "The file is no .xlsx workbook, or it is damaged; nothing was read.",
      mend: () => "Save it as .xlsx from a spreadsheet program (not .csv, .ods or .docx).",
      explanation: "What a file is shows in its first bytes and its structure, not in its name.",
    },
  },
  "workbook-too-large": {
    severity: "error",
    "zh-Hant": {
      title: "活頁簿太大",
      message: () => "這個檔案大於 30 MB，問卷不會這麼大；沒有讀入。",
      mend: () => "請移除貼進去的圖片或檔案，佐證另外寄送，只寫出處。",
      explanation: "上限防止惡意或誤放的大檔案把電腦拖垮。",
    },
    en: {
      title: "The workbook is too large",
      message: () => "The file is larger than 30 MB, which no questionnaire is; nothing was read.",
      mend: () => "Remove pictures and files from it; send evidence apart and say where it is.",
      explanation: "The limit keeps hostile or misplaced files from taking the machine down.",
    },
  },
} satisfies CodeTable;
