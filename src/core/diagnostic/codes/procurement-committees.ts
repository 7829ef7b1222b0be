import { citedEn, citedZh, whyRules } from "../cited-law.ts";
import type { CodeTable } from "../code-form.ts";
import { shortCode } from "../short-code.ts";

/** Codes about the committee, its meeting and what it may not change. */
export const procurementCommitteeCodes = {
  "panel-not-written-down": shortCode(
    "error",
    [
      "沒有評選委員名單",
      () =>
        `沒有 scorecards/panel.yaml，看不出委員會的組成與出席${citedZh("organisation", "第 4 條")}。`,
      () => "請建立 scorecards/panel.yaml：召集人、委員、職業、是否外聘專家。",
      whyRules["zh-Hant"],
    ],
    [
      "The committee is not written down",
      () =>
        `There is no scorecards/panel.yaml, so neither members nor attendance can be told${citedEn("organisation", "Art. 4")}.`,
      () =>
        "Make scorecards/panel.yaml: chair, members, occupations, and who is an outside expert.",
      whyRules.en,
    ],
  ),
  "committee-against-rules": shortCode(
    "error",
    [
      "委員會組成不合規定",
      ({ members, experts }) =>
        `委員 ${members} 人、外聘專家學者 ${experts} 人；至少 5 人，專家學者不得少於三分之一${citedZh("organisation", "第 4 條")}。`,
      () => "請補足委員或外聘專家學者。",
      whyRules["zh-Hant"],
    ],
    [
      "The committee is not as the rules have it",
      ({ members, experts }) =>
        `${members} members, ${experts} of them outside experts; there must be at least 5, and at least one third experts${citedEn("organisation", "Art. 4")}.`,
      () => "Add members or outside experts.",
      whyRules.en,
    ],
  ),
  "attendance-against-rules": shortCode(
    "error",
    [
      "出席人數不合規定",
      ({ attended, members, experts }) =>
        `出席 ${attended} 人（共 ${members} 人），其中專家學者 ${experts} 人；須有半數以上出席，專家學者至少 2 人且不得少於出席人數的三分之一${citedZh("deliberation", "第 9 條")}。`,
      () => "請重新召開會議，或更正 panel.yaml 的 attended。",
      whyRules["zh-Hant"],
    ],
    [
      "Attendance is not as the rules have it",
      ({ attended, members, experts }) =>
        `${attended} of ${members} members attended, ${experts} of them experts; at least half must attend, with at least 2 experts and one third of those present${citedEn("deliberation", "Art. 9")}.`,
      () => "Meet again, or correct attended in panel.yaml.",
      whyRules.en,
    ],
  ),
  "present-without-score": shortCode(
    "error",
    [
      "出席委員沒有評分",
      ({ person }) =>
        `${person} 出席會議，卻沒有可計入的評分表；出席委員均應評分，不得代理${citedZh("deliberation", "第 6、9 條")}。`,
      () => "請補交評分表，或更正出席名單。",
      whyRules["zh-Hant"],
    ],
    [
      "A member attended and did not score",
      ({ person }) =>
        `${person} attended and has no sheet that counts; everybody present must score, without proxies${citedEn("deliberation", "Art. 6, 9")}.`,
      () => "Hand the sheet in, or correct the attendance.",
      whyRules.en,
    ],
  ),
  "dropped-nobody": shortCode(
    "error",
    [
      "沒說除去誰的結果",
      ({ found }) => `處置是除去個別委員的結果，但「${found}」不是委員。`,
      () => "請在 differences 的 evaluator 寫委員識別碼。",
      "除去誰的結果必須寫明，才能重新計算並列入紀錄。",
    ],
    [
      "Nobody is named whose result is dropped",
      ({ found }) => `The outcome is to drop one member's result, but "${found}" is no member.`,
      () => "Name the member's id as evaluator in differences.",
      "Whose result is dropped must be said, so that it can be counted again and stands on record.",
    ],
  ),
  "items-not-discussed": shortCode(
    "error",
    [
      "沒有逐項討論",
      () => `會議紀錄記載沒有逐項討論後為之${citedZh("deliberation", "第 6 條之 1")}。`,
      () => "請逐項討論後再評分，並更正 eachItemDiscussed。",
      whyRules["zh-Hant"],
    ],
    [
      "Items were not discussed one by one",
      () =>
        `The meeting did not discuss each item before scoring${citedEn("deliberation", "Art. 6-1")}.`,
      () => "Discuss each item before scoring, and correct eachItemDiscussed.",
      whyRules.en,
    ],
  ),
  "criteria-not-frozen-first": shortCode(
    "error",
    [
      "評分前沒有凍結準則與權重",
      ({ first }) =>
        `第一份評分表 ${first} 交件，之前沒有凍結準則、權重與方法；公告後不得變更${citedZh("selection", "第 18、19 條")}。`,
      () => "請先 touchstone freeze --what criteria，再收評分表。",
      whyRules["zh-Hant"],
    ],
    [
      "Criteria were not frozen before scoring",
      ({ first }) =>
        `The first sheet came in on ${first}; criteria, weights and method had not been frozen before. They may not change after publication${citedEn("selection", "Art. 18, 19")}.`,
      () => "Freeze first: touchstone freeze --what criteria.",
      whyRules.en,
    ],
  ),
  "criteria-changed-after-freeze": shortCode(
    "error",
    [
      "凍結之後改了準則或權重",
      ({ on }) =>
        `${on} 凍結的準則、權重或方法之後改過；項目與權重公告後不得變更${citedZh("selection", "第 18、19 條")}。`,
      () => "請還原成凍結時的內容；確實要改就重新公告、重新凍結、重新評分。",
      whyRules["zh-Hant"],
    ],
    [
      "Criteria or weights changed after the freeze",
      ({ on }) =>
        `Criteria, weights or method frozen on ${on} were changed since; they may not change after publication${citedEn("selection", "Art. 18, 19")}.`,
      () => "Restore what was frozen; a real change means to publish, freeze and score again.",
      whyRules.en,
    ],
  ),
} satisfies CodeTable;
