import { citedEn, citedZh, whyRules } from "../cited-law.ts";
import type { CodeTable } from "../code-form.ts";
import { shortCode } from "../short-code.ts";

/** Codes about sheets, agreed levels and differences between members. */
export const evaluationSheetCodes = {
  "interest-yet-scored": shortCode(
    "error",
    [
      "有利益關係仍評分",
      ({ person }) =>
        `${person} 聲明有利益關係，應辭職或予以解聘，評分表不計入${citedZh("organisation", "第 14 條")}。`,
      () => "請改為迴避（recused），並補派委員。",
      whyRules["zh-Hant"],
    ],
    [
      "An interest was declared, and yet scored",
      ({ person }) =>
        `${person} declares an interest and may not judge; the sheet does not count${citedEn("organisation", "Art. 14")}.`,
      () => "Declare recused instead, and appoint another member.",
      whyRules.en,
    ],
  ),
  "sheet-without-declaration": shortCode(
    "warning",
    [
      "評分表沒有利益迴避聲明",
      ({ person }) => `${person} 的評分表沒有利益迴避聲明，不計入。`,
      () => "請補 conflict：declared 與 on；聲明要在交件之前。",
      "先聲明、再看廠商的答覆；事後補的聲明無法證明評分當時沒有利益關係。",
    ],
    [
      "A sheet without a declaration",
      ({ person }) => `The sheet of ${person} has no conflict declaration and does not count.`,
      () => "Add conflict with declared and on; it must come before the sheet.",
      "Interests are declared before answers are seen; a later declaration cannot show that there was none while scoring.",
    ],
  ),
  "sheet-open-without-day": shortCode(
    "warning",
    [
      "評分表標示開封，卻沒有交件日期",
      ({ person }) => `${person} 的評分表標示 open，但沒有 submittedOn，仍算未交。`,
      () => "請補交件日期 submittedOn；還沒評完就改回 sealed。",
      "幾時收齊、幾時可以開封，都從交件日期算；沒有日期就說不清楚評分是在看到別人的分數之前還是之後。",
    ],
    [
      "A sheet marked open without the day it was handed in",
      ({ person }) =>
        `The sheet of ${person} is marked open and has no submittedOn; it counts as not handed in.`,
      () => "Add submittedOn; while it is not finished, mark it sealed again.",
      "When all sheets are in is told by their days. Without one nobody can say whether a level was given before or after others were seen.",
    ],
  ),
  "sheet-of-no-member": shortCode(
    "warning",
    [
      "評分表的人不是委員",
      ({ person }) => `${person} 不在 panel.yaml 的委員名單，評分表不計入。`,
      () => "請把他加進 members，或移走這份評分表。",
      "名單先定，才評分；誰算委員不能看了分數再決定。",
    ],
    [
      "A sheet of nobody on the panel",
      ({ person }) => `${person} is not among the members in panel.yaml; the sheet does not count.`,
      () => "Add the person to members, or move the sheet away.",
      "The panel is set before scoring; who is on it may not depend on the scores.",
    ],
  ),
  "outside-own-questions": shortCode(
    "warning",
    [
      "評了別組的題目",
      ({ person, count }) => `${person} 有 ${count} 格評分不屬於自己的題目，不計入。`,
      () => "請移除這些評分，或修改 panel.yaml 的 questions。",
      "分組評分是為了讓人只評看得懂的部分；組外的分數不計入。",
    ],
    [
      "Scored outside the own group",
      ({ person, count }) =>
        `${person} gave ${count} levels outside the questions of the group; they do not count.`,
      () => "Remove them, or change questions in panel.yaml.",
      "Groups exist so that people judge what they know; levels outside do not count.",
    ],
  ),
  "difference-not-disposed": shortCode(
    "error",
    [
      "明顯差異沒有處置",
      ({ vendor, criterion, share }) =>
        `委員對「${vendor}」的「${criterion}」相差量尺的 ${share} %，沒有處置紀錄；召集人應提交委員會議決或再行評分${citedZh("deliberation", "第 6 條")}。`,
      () =>
        "請在 panel.yaml 的 differences 記下 keep、drop-one、redo 或 no-decision 與理由；民間採購也可以在 consensus.yaml 寫共識。",
      "規定沒有給數字，門檻由 evaluation.divergenceThreshold 宣告（預設 40 %）；四種處置以外沒有別的。",
    ],
    [
      "An obvious difference was not disposed of",
      ({ vendor, criterion, share }) =>
        `Members differ on "${vendor}", "${criterion}", by ${share} % of the scale, and nothing is on record about it; the chair must bring it before the committee${citedEn("deliberation", "Art. 6")}.`,
      () =>
        "Put keep, drop-one, redo or no-decision with the reason into differences in panel.yaml; privately an agreed level in consensus.yaml does too.",
      "The rules name no number; evaluation.divergenceThreshold declares it (40 % by default). There are four outcomes and no other.",
    ],
  ),
  "agreed-while-sealed": shortCode(
    "error",
    [
      "還沒開封就有共識",
      ({ vendor, criterion }) =>
        `評分還彌封著，「${vendor}」的「${criterion}」已經有共識評分；共識不計入。`,
      () => "請等評分表收齊或開封之後再討論，並更正日期。",
      "先各自評分，看到差異，再談共識；順序倒過來，個別評分就不獨立了。",
    ],
    [
      "Agreed before the sheets were opened",
      ({ vendor, criterion }) =>
        `"${criterion}" of "${vendor}" has an agreed level while the sheets are sealed; it does not count.`,
      () => "Agree after all sheets are in or opened, and correct the day.",
      "First separate levels, then their differences, then agreement; the other way round nobody judges separately.",
    ],
  ),
  "agreed-level-not-counted": shortCode(
    "note",
    [
      "政府採購軌不以共識取代評分",
      ({ count }) => `有 ${count} 項共識評分；政府採購軌只計委員自己的評分，共識只列在旁邊。`,
      () => "不必處理；名次由委員自己的總分算出。",
      whyRules["zh-Hant"],
    ],
    [
      "Agreed levels replace nothing here",
      ({ count }) =>
        `There are ${count} agreed levels; on the government track only members' own scores count, and these stand beside them.`,
      () => "Nothing to do; places come from the members' own totals.",
      whyRules.en,
    ],
  ),
  "agreed-reason-short": shortCode(
    "warning",
    [
      "共識的理由太短",
      ({ vendor, criterion }) => `「${vendor}」的「${criterion}」共識理由不到 20 字。`,
      () => "請寫出依哪項佐證、為什麼是這一級而不是上下一級。",
      "沒有理由的共識等於私下取平均，曾因此被法院撤銷；理由要連到佐證。",
    ],
    [
      "The reason of an agreed level is too short",
      ({ vendor, criterion }) =>
        `The agreed level of "${vendor}" on "${criterion}" has a reason of fewer than 20 characters.`,
      () => "Say on which evidence it rests, and why it is this level and not the next.",
      "An agreed level without a reason is a silent mean, and has been struck down in court for that.",
    ],
  ),
} satisfies CodeTable;
