import type { CodeTable } from "../code-form.ts";
import { shortCode } from "../short-code.ts";

const whyCells =
  "填好的問卷每一格不是採用就是回報；讀不懂的不猜，也不會默默丟掉。回報以工作表與儲存格位址指出是哪一格。";
const whyCellsEn =
  "Every cell of a filled questionnaire is either taken or told. What cannot be understood is not guessed and not lost in silence; the sheet and the address say which cell it is.";

/** Codes about single cells of a filled questionnaire. */
export const questionnaireCellCodes = {
  "cell-has-formula": shortCode(
    "error",
    [
      "儲存格是公式",
      ({ cell }) => `${cell} 是公式，沒有採用。`,
      ({ cell }) => `請在 ${cell} 直接填值（複製後選擇性貼上「值」）。`,
      "公式的結果會隨別的格子或別的檔案改變，無法當作答覆存證；它也可能藏著連到外部的指令。",
    ],
    [
      "The cell holds a formula",
      ({ cell }) => `${cell} holds a formula, which is not taken.`,
      ({ cell }) => `Enter the value itself in ${cell} (copy, then paste special as values).`,
      "What a formula shows depends on other cells or files, so it is no answer on record; it may also hide commands that reach outside.",
    ],
  ),
  "cell-has-error": shortCode(
    "error",
    [
      "儲存格是錯誤值",
      ({ cell, found }) => `${cell} 是錯誤值 ${found}，沒有採用。`,
      ({ cell }) => `請在 ${cell} 重新填值。`,
      whyCells,
    ],
    [
      "The cell holds an error",
      ({ cell, found }) => `${cell} holds the error ${found}; it is not taken.`,
      ({ cell }) => `Enter the value again in ${cell}.`,
      whyCellsEn,
    ],
  ),
  "cell-merged": shortCode(
    "error",
    [
      "作答的儲存格被合併",
      ({ cell }) => `${cell} 併進了別的儲存格，看不出它的答案。`,
      ({ cell }) => `請取消合併，在 ${cell} 自己的格子作答。`,
      "合併後只有第一格有內容；其他列究竟是同一個答案還是沒有作答，讀的人無從得知。",
    ],
    [
      "A cell for an answer was merged",
      ({ cell }) => `${cell} was merged into another cell, so its answer cannot be told.`,
      ({ cell }) => `Unmerge, and answer in ${cell} itself.`,
      "Only the first of merged cells holds anything; whether the others mean the same or nothing is anybody's guess.",
    ],
  ),
  "cell-not-read": shortCode(
    "note",
    [
      "不在作答欄位的內容",
      ({ cell, found }) => `${cell} 有「${found}」，不是作答欄位，沒有讀入。`,
      () => "如果是答案，請移到同一列的作答欄；如果是備註，填在「說明」或「理由」。",
      whyCells,
    ],
    [
      "Content outside the answer columns",
      ({ cell, found }) =>
        `${cell} holds "${found}", which is no place for an answer and was not read.`,
      () =>
        "If it is an answer, move it to the answer column of its row; if a remark, to the column for remarks or reasons.",
      whyCellsEn,
    ],
  ),
  "shown-answer-differs": shortCode(
    "warning",
    [
      "評分表上的廠商答覆不是現在的答覆",
      ({ cell, found }) =>
        `${cell} 顯示的廠商答覆「${found}」，與資料夾裡現在的不同：廠商後來補過答覆，或這一格被改過。`,
      () => "請把現在的答覆拿給這位委員看，確認評分是否照舊；確認過就不必處理。",
      "委員依當時看到的答覆評分；答覆改了而評分沒改，要有人確認過，會議上才說得清楚。",
    ],
    [
      "The answer shown to the evaluator is not the one on file",
      ({ cell, found }) =>
        `${cell} shows the vendor's answer as "${found}", which differs from the file today: the vendor has answered again, or the cell was changed.`,
      () =>
        "Show this evaluator today's answer and ask whether the level stands; once confirmed there is nothing to do.",
      "A level rests on the answer that was seen. Where the answer changed and the level did not, somebody must have confirmed it.",
    ],
  ),
  "row-without-key": shortCode(
    "error",
    [
      "這一列認不出是哪一題",
      ({ cell, found }) => `${cell} 填了「${found}」，但這列隱藏的識別碼不見了。`,
      () => "請把答案填到原本的列；若列已遺失，重新產生一份問卷再貼過去。",
      "每列靠隱藏的識別碼對應到題目，所以移動或排序列都沒有關係；但識別碼被刪掉就無從對應。",
    ],
    [
      "The row cannot be matched to a question",
      ({ cell, found }) => `${cell} holds "${found}", but the hidden id of its row is gone.`,
      () =>
        "Enter the answer in the original row; if that is lost, make the questionnaire anew and copy over.",
      "Rows are matched by their hidden ids, so they may be moved and sorted; without its id a row belongs nowhere.",
    ],
  ),
  "row-doubled": shortCode(
    "error",
    [
      "同一題有兩列",
      ({ cell, key }) => `${cell} 這一列與前面一列是同一題（${key}），只讀了前面那一列。`,
      () => "請刪去多的一列，只留一個答案。",
      "同一題出現兩次時，不能由工具決定哪一個才算。",
    ],
    [
      "Two rows of one question",
      ({ cell, key }) =>
        `The row of ${cell} repeats an earlier one (${key}); only the earlier was read.`,
      () => "Remove the surplus row and keep one answer.",
      "Where a question stands twice the tool may not choose which answer counts.",
    ],
  ),
  "entry-not-number": shortCode(
    "error",
    [
      "不是數字",
      ({ cell, found }) => `${cell} 填了「${found}」，這裡要一個數字。`,
      ({ cell }) => `請在 ${cell} 只填數字，單位寫在「說明」。`,
      whyCells,
    ],
    [
      "Not a number",
      ({ cell, found }) => `${cell} holds "${found}" where a number is wanted.`,
      ({ cell }) => `Enter the bare number in ${cell}; units belong into the remark.`,
      whyCellsEn,
    ],
  ),
  "level-in-words": shortCode(
    "error",
    [
      "等級欄寫了文字",
      ({ cell, found }) => `${cell} 寫了「${found}」，這裡要從下拉選單選 0 到 4 的一級。`,
      ({ cell }) =>
        `請對照同一列的錨點，在 ${cell} 選一級，文字改寫在同一列的「說明」或「理由」；還沒有答案就留白，不要寫 0。`,
      "等級的意思寫在錨點裡；文字無法計分，由工具猜一級又會變成別人的答案。",
    ],
    [
      "Words where a level is wanted",
      ({ cell, found }) =>
        `${cell} says "${found}" where one of the levels 0 to 4 is to be chosen.`,
      ({ cell }) =>
        `Choose in ${cell} the level whose anchor fits, and put the words into the remark or reason of the row; leave it empty while there is no answer, and do not write 0.`,
      "What a level means is written in its anchor. Words cannot be counted, and a guess of ours would be nobody's answer.",
    ],
  ),
  "entry-not-day": shortCode(
    "error",
    [
      "日期讀不懂",
      ({ cell, found }) => `${cell} 的「${found}」看不出是哪一天。`,
      ({ cell }) => `請把 ${cell} 寫成 2026-09-02（或民國 115/9/2）。`,
      "2/9/2026 可能是二月九日，也可能是九月二日；到期日差幾個月，結論就可能不同，所以不猜。",
    ],
    [
      "The day cannot be told",
      ({ cell, found }) => `"${found}" in ${cell} does not say which day.`,
      ({ cell }) => `Write ${cell} as 2026-09-02.`,
      "2/9/2026 may be in February or in September. Months of difference in an expiry can change a decision, so nothing is guessed.",
    ],
  ),
  "entry-not-choice": shortCode(
    "error",
    [
      "不在選項裡",
      ({ cell, found }) => `${cell} 的「${found}」不是選項。`,
      ({ cell, expected }) => `請在 ${cell} 選：${expected}。`,
      whyCells,
    ],
    [
      "Not one of the choices",
      ({ cell, found }) => `"${found}" in ${cell} is none of the choices.`,
      ({ cell, expected }) => `Choose in ${cell}: ${expected}.`,
      whyCellsEn,
    ],
  ),
  "entry-off-scale": shortCode(
    "error",
    [
      "不在量尺上",
      ({ cell, found }) => `${cell} 的 ${found} 不在這項準則的量尺上。`,
      ({ cell }) => `請在 ${cell} 填量尺上有的等級或數字；不取中間值。`,
      "每一級都有寫好的錨點；沒有錨點的分數無法說明理由，評選會議與法院都不接受。",
    ],
    [
      "Not on the scale",
      ({ cell, found }) => `${found} in ${cell} is not on the scale of this criterion.`,
      ({ cell }) => `Enter in ${cell} a level or number that the scale has; nothing in between.`,
      "Each level has a written anchor. A level without one cannot be given reasons for, before a panel or a court.",
    ],
  ),
  "entry-too-long": shortCode(
    "error",
    [
      "文字太長",
      ({ cell }) => `${cell} 的文字超過 2000 字，沒有採用，也沒有截短。`,
      ({ cell }) => `請把 ${cell} 縮短，全文放在附件，這裡寫出處。`,
      whyCells,
    ],
    [
      "The text is too long",
      ({ cell }) =>
        `The text in ${cell} has more than 2000 characters; it was neither taken nor cut.`,
      ({ cell }) => `Shorten ${cell}; put the whole into a document and say here where it is.`,
      whyCellsEn,
    ],
  ),
  "part-left-blank": shortCode(
    "warning",
    [
      "清單裡有一列沒有作答",
      ({ cell }) => `${cell} 空白，而同一題的其他列已作答；沒有答的不算具備。`,
      ({ cell }) => `請在 ${cell} 明確作答。`,
      "空白可能是沒有，也可能是忘了；請廠商自己說。",
    ],
    [
      "A row of the list is not answered",
      ({ cell }) =>
        `${cell} is empty while other rows of its question are answered; what is not answered does not count as held.`,
      ({ cell }) => `Answer ${cell} expressly.`,
      "An empty row may mean no, or that it was forgotten; the vendor should say.",
    ],
  ),
} satisfies CodeTable;
