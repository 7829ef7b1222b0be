import type { CodeTable } from "../code-form.ts";
import { shortCode } from "../short-code.ts";

const whyCells =
  "填好的問卷每一格不是採用就是回報；讀不懂的不猜，也不會默默丟掉。回報以工作表與儲存格位址指出是哪一格。";
const whyCellsEn =
  "Every cell of a filled questionnaire is either taken or told. What cannot be understood is not guessed and not lost in silence; the sheet and the address say which cell it is.";

const parts: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  grade: ["佐證等級", "grade"],
  on: ["取得日期", "day on which it was obtained"],
  reference: ["出處（文件、頁碼）", "place where it is found (document, page)"],
};

/** The column that is missing, as the workbook heads it. */
const evidenceParts = {
  zh: (field: unknown) => parts[String(field)]?.[0] ?? String(field),
  en: (field: unknown) => parts[String(field)]?.[1] ?? String(field),
};

/** Codes about what the filled cells of one row say together. */
export const questionnaireRowCodes = {
  "evidence-incomplete": shortCode(
    "error",
    [
      "佐證缺等級、日期或出處",
      ({ cell, field }) => `${cell} 空白：這一列的佐證還沒有${evidenceParts.zh(field)}，沒有採用。`,
      ({ cell, field }) =>
        `請在 ${cell} 填${evidenceParts.zh(field)}；還拿不出佐證，就把這一列的佐證欄都清空。`,
      "少了日期無法判斷是否過期，少了出處無法查核；不完整的佐證等於沒有佐證。",
    ],
    [
      "Evidence lacks its grade, day or place",
      ({ cell, field }) =>
        `${cell} is empty: the evidence of this row has no ${evidenceParts.en(field)} and was not taken.`,
      ({ cell, field }) =>
        `Enter the ${evidenceParts.en(field)} in ${cell}; where there is no evidence yet, leave all its cells empty.`,
      "Without a day nobody can tell whether it has expired, without a place nobody can check it.",
    ],
  ),
  "row-of-nothing": shortCode(
    "error",
    [
      "這一列對不到現在的廠商或項目",
      ({ cell, key }) =>
        `${cell} 這一列的識別碼（${key}）對不到資料夾裡的廠商、通路或項目，沒有採用。`,
      () =>
        "請確認廠商沒有改名或移除、decision.yaml 的 seed 與通路沒有改過；改過就重新產生這份問卷。",
      "廠商在評分表裡以代碼表示，代碼由廠商與 seed 算出；換了 seed 或廠商，就認不出原來是哪一列。",
    ],
    [
      "The row belongs to no vendor or item of today",
      ({ cell, key }) =>
        `The row of ${cell} (${key}) matches no vendor, channel or item in the folder; it was not taken.`,
      () =>
        "Check that the vendor was neither renamed nor removed, and seed and channels in decision.yaml are unchanged; else make the workbook anew.",
      "Vendors stand under tokens made from their id and the seed; with another seed or vendor nobody can tell which row it was.",
    ],
  ),
  "table-head-lost": shortCode(
    "error",
    [
      "工作表的隱藏識別列或欄被刪掉了",
      ({ cell }) => `${cell} 這張工作表少了隱藏的識別列或識別欄，整張都沒有讀入。`,
      () => "請重新產生問卷，把答案貼到新的工作表（只貼作答欄的值）。",
      "每一列、每一欄靠隱藏的識別碼對應到題目；隱藏、移動、排序都可以，刪掉就無從對應。",
    ],
    [
      "The hidden row or column of ids was deleted",
      ({ cell }) =>
        `The sheet of ${cell} lacks its hidden row of names or column of ids; none of it was read.`,
      () =>
        "Make the questionnaire anew and paste the answers into it, as values, into the answer columns only.",
      "Rows and columns are matched by hidden ids. They may be hidden, moved and sorted; once deleted nothing can be matched.",
    ],
  ),
  "evidence-of-nothing": shortCode(
    "error",
    [
      "佐證沒有對到準則",
      ({ cell, found }) => `${cell} 的「${found}」不是任何一項準則的名稱。`,
      ({ cell }) => `請在 ${cell} 填「作答」裡的準則名稱。`,
      whyCells,
    ],
    [
      "Evidence belongs to no criterion",
      ({ cell, found }) => `"${found}" in ${cell} is the name of no criterion.`,
      ({ cell }) => `Enter in ${cell} the name of a criterion as it stands in the answers.`,
      whyCellsEn,
    ],
  ),
  "level-without-reason": shortCode(
    "error",
    [
      "評分沒有理由",
      ({ cell }) => `${cell} 空白：有評分卻沒有理由，這一列沒有採用。`,
      ({ cell }) => `請在 ${cell} 寫一句理由，說明看到什麼。`,
      "沒有理由的分數曾被法院撤銷；理由才是結果，數字只是索引。",
    ],
    [
      "A level without a reason",
      ({ cell }) => `${cell} is empty: the level has no reason, so the row was not taken.`,
      ({ cell }) => `Write one sentence in ${cell}: what was seen.`,
      "Scores without reasons have been struck down in court. The reason is the result; the number is its index.",
    ],
  ),
  "reason-without-level": shortCode(
    "error",
    [
      "有理由沒有評分",
      ({ cell }) => `${cell} 有理由，但這一列沒有評分也沒有未評原因。`,
      () => "請補評分，或選「未評原因」。",
      whyCells,
    ],
    [
      "A reason without a level",
      ({ cell }) => `${cell} holds a reason, but its row has neither a level nor a state.`,
      () => "Give a level, or choose why it was not scored.",
      whyCellsEn,
    ],
  ),
  "level-and-state": shortCode(
    "error",
    [
      "同時有評分與未評原因",
      ({ cell }) => `${cell} 這一列同時有評分與未評原因，互相矛盾。`,
      () => "請只留一個。",
      "棄權、不適用、不知道與 0 分是四件不同的事，不能同時成立。",
    ],
    [
      "Both a level and a state",
      ({ cell }) => `The row of ${cell} has a level and a reason for having none.`,
      () => "Keep one of the two.",
      "Abstained, not applicable, unknown and level 0 are four different things.",
    ],
  ),
  "declaration-incomplete": shortCode(
    "warning",
    [
      "利益迴避聲明沒有填完",
      ({ cell }) => `${cell} 還沒填，這份評分表不會計入。`,
      ({ cell }) => `請填 ${cell}：聲明與聲明日期都要有。`,
      "委員先聲明利益關係，才看廠商的答覆；沒有聲明的評分表不計入。",
    ],
    [
      "The declaration is not complete",
      ({ cell }) => `${cell} is empty, so this sheet will not count.`,
      ({ cell }) => `Fill in ${cell}: both the declaration and its day are needed.`,
      "Evaluators declare interests before they see answers; a sheet without a declaration does not count.",
    ],
  ),
} satisfies CodeTable;
