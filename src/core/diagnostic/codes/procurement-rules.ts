import type { CodeTable } from "../code-form.ts";
import { shortCode } from "../short-code.ts";

const selection = "最有利標評選辦法";
const selectionOn = "2025-01-21";
const deliberation = "採購評選委員會審議規則";
const deliberationOn = "2021-11-04";
const organisation = "採購評選委員會組織準則";
const organisationOn = "2026-05-08";
const informationServices = "機關委託資訊服務廠商評選及計費辦法";
const informationServicesOn = "2025-05-23";

const zh = (law: string, articles: string, on: string) => `（${law}${articles}，${on} 版）`;
const en = (law: string, articles: string, on: string) =>
  ` (${law}, ${articles}, version of ${on})`;

const why =
  "政府採購軌照規定是錯誤，民間採購軌只是提醒。條號與版本寫在訊息裡；法規會修正，公告前請核對現行條文。";
const whyEn =
  "On the government track this is an error, on the private track a note. Article and version stand in the message; laws change, so check the text in force before the tender is published.";

/** Codes about the rules of procurement by the most advantageous tender. */
export const procurementRuleCodes = {
  "method-not-in-rules": shortCode(
    "error",
    [
      "評選方法不是規定的方法",
      ({ found }) =>
        `方法是「${found}」；規定的是總評分法、評分單價法、序位法${zh(selection, "第 11 條", selectionOn)}。`,
      () => "請把 evaluation.method 改成 total-score、score-per-price 或 rank-sum。",
      why,
    ],
    [
      "The method is none of the rules",
      ({ found }) =>
        `The method is "${found}"; the rules have total score, score per price and rank sum${en(selection, "Art. 11", selectionOn)}.`,
      () => "Set evaluation.method to total-score, score-per-price or rank-sum.",
      whyEn,
    ],
  ),
  "price-share-outside-rules": shortCode(
    "error",
    [
      "價格占比不在規定範圍",
      ({ found }) =>
        `價格計分占 ${found} %，規定是 20 % 到 50 %${zh(selection, "第 16、17 條", selectionOn)}。`,
      () => "請把 evaluation.price.share 改成 0.2 到 0.5；固定價格寫 handling: fixed。",
      why,
    ],
    [
      "The share of the price is outside the rules",
      ({ found }) =>
        `The price has ${found} % of the score; the rules ask for 20 to 50 %${en(selection, "Art. 16, 17", selectionOn)}.`,
      () => "Set evaluation.price.share between 0.2 and 0.5; a fixed price is handling: fixed.",
      whyEn,
    ],
  ),
  "price-scored-in-quotient": shortCode(
    "error",
    [
      "評分單價法又把價格計分",
      () => `評分單價法以價格除以總分，價格不得再計分${zh(selection, "第 13 條", selectionOn)}。`,
      () => "請把 evaluation.price.handling 改成 outside。",
      why,
    ],
    [
      "The price is scored and divided as well",
      () =>
        `Score per price divides the price by the score, so the price itself is not scored${en(selection, "Art. 13", selectionOn)}.`,
      () => "Set evaluation.price.handling to outside.",
      whyEn,
    ],
  ),
  "price-scale-missing": shortCode(
    "error",
    [
      "價格計分沒有宣告量尺",
      () => "價格計分要事先宣告得滿分與得 0 分的標價；不能拿其他廠商的報價當基準。",
      () => "請寫 evaluation.price.best 與 worst（best 較低）。",
      "評分應客觀，不得以全部或部分投標廠商的內容為比較基準（最有利標評選辦法第 8 條）；以最低標為滿分的算法是否違反，見解不一，因此預設用事先宣告的兩端。",
    ],
    [
      "The price is scored without a declared scale",
      () =>
        "A scored price needs the prices that earn full marks and none, declared beforehand; other bids are no yardstick.",
      () => "Write evaluation.price.best and worst (best is the lower).",
      "Scoring must be objective and may not use some or all bids as the yardstick (Art. 8 of the regulations on the most advantageous tender). Whether the lowest bid may be full marks is disputed, so declared ends are the default.",
    ],
  ),
  "presentation-share-above-rules": shortCode(
    "error",
    [
      "簡報與詢答占比過高",
      ({ found }) =>
        `簡報與詢答的準則合計占 ${found} %，上限是 20 %${zh(selection, "第 10 條", selectionOn)}。`,
      () => "請調低這些準則的權重。",
      why,
    ],
    [
      "Presentation weighs too much",
      ({ found }) =>
        `The criteria scored from the presentation have ${found} % together; the limit is 20 %${en(selection, "Art. 10", selectionOn)}.`,
      () => "Lower the weights of these criteria.",
      whyEn,
    ],
  ),
  "tie-rule-not-in-rules": shortCode(
    "error",
    [
      "同分處理方式不合規定",
      ({ found, expected }) =>
        `同分處理是「${found}」；可用的是 ${expected}${zh(selection, "第 14、15 條之 1", selectionOn)}；資訊服務的順序固定${zh(informationServices, "第 11 條", informationServicesOn)}。`,
      ({ expected }) => `請把 evaluation.tieRule 改成 ${expected} 之一，並在招標文件載明。`,
      why,
    ],
    [
      "The tie rule is none of the rules",
      ({ found, expected }) =>
        `Ties go by "${found}"; allowed are ${expected}${en(selection, "Art. 14, 15-1", selectionOn)}; for information services the order is fixed${en(informationServices, "Art. 11", informationServicesOn)}.`,
      ({ expected }) =>
        `Set evaluation.tieRule to one of ${expected}, and publish it in the tender.`,
      whyEn,
    ],
  ),
  "pass-mark-missing": shortCode(
    "error",
    [
      "沒有及格分數",
      () => `沒有載明及格分數${zh(selection, "第 16、17 條", selectionOn)}。`,
      () => "請寫 evaluation.passMark.total，或各項的及格分數；條文沒有規定數字，慣例是 70。",
      why,
    ],
    [
      "There is no pass mark",
      () => `No pass mark is stated${en(selection, "Art. 16, 17", selectionOn)}.`,
      () =>
        "Write evaluation.passMark.total, or marks for single items. The rules set no number; 70 is custom.",
      whyEn,
    ],
  ),
  "rule-version-differs": shortCode(
    "warning",
    [
      "公告的法規版本不同",
      ({ found, known }) => `決定書採用 ${found} 版，本工具依 ${known} 版。`,
      () => "請核對兩版的差異，尤其是同分順序。",
      why,
    ],
    [
      "Another version of the rules was announced",
      ({ found, known }) =>
        `The decision goes by the version of ${found}, this tool by that of ${known}.`,
      () => "Compare the two, above all the order of tie breaks.",
      whyEn,
    ],
  ),
  "panel-not-written-down": shortCode(
    "error",
    [
      "沒有評選委員名單",
      () =>
        `沒有 scorecards/panel.yaml，看不出委員會的組成與出席${zh(organisation, "第 4 條", organisationOn)}。`,
      () => "請建立 scorecards/panel.yaml：召集人、委員、職業、是否外聘專家。",
      why,
    ],
    [
      "The committee is not written down",
      () =>
        `There is no scorecards/panel.yaml, so neither members nor attendance can be told${en(organisation, "Art. 4", organisationOn)}.`,
      () =>
        "Make scorecards/panel.yaml: chair, members, occupations, and who is an outside expert.",
      whyEn,
    ],
  ),
  "committee-against-rules": shortCode(
    "error",
    [
      "委員會組成不合規定",
      ({ members, experts }) =>
        `委員 ${members} 人、外聘專家學者 ${experts} 人；至少 5 人，專家學者不得少於三分之一${zh(organisation, "第 4 條", organisationOn)}。`,
      () => "請補足委員或外聘專家學者。",
      why,
    ],
    [
      "The committee is not as the rules have it",
      ({ members, experts }) =>
        `${members} members, ${experts} of them outside experts; there must be at least 5, and at least one third experts${en(organisation, "Art. 4", organisationOn)}.`,
      () => "Add members or outside experts.",
      whyEn,
    ],
  ),
  "attendance-against-rules": shortCode(
    "error",
    [
      "出席人數不合規定",
      ({ attended, members, experts }) =>
        `出席 ${attended} 人（共 ${members} 人），其中專家學者 ${experts} 人；須有半數以上出席，專家學者至少 2 人且不得少於出席人數的三分之一${zh(deliberation, "第 9 條", deliberationOn)}。`,
      () => "請重新召開會議，或更正 panel.yaml 的 attended。",
      why,
    ],
    [
      "Attendance is not as the rules have it",
      ({ attended, members, experts }) =>
        `${attended} of ${members} members attended, ${experts} of them experts; at least half must attend, with at least 2 experts and one third of those present${en(deliberation, "Art. 9", deliberationOn)}.`,
      () => "Meet again, or correct attended in panel.yaml.",
      whyEn,
    ],
  ),
  "present-without-score": shortCode(
    "error",
    [
      "出席委員沒有評分",
      ({ person }) =>
        `${person} 出席會議，卻沒有可計入的評分表；出席委員均應評分，不得代理${zh(deliberation, "第 6、9 條", deliberationOn)}。`,
      () => "請補交評分表，或更正出席名單。",
      why,
    ],
    [
      "A member attended and did not score",
      ({ person }) =>
        `${person} attended and has no sheet that counts; everybody present must score, without proxies${en(deliberation, "Art. 6, 9", deliberationOn)}.`,
      () => "Hand the sheet in, or correct the attendance.",
      whyEn,
    ],
  ),
  "interest-yet-scored": shortCode(
    "error",
    [
      "有利益關係仍評分",
      ({ person }) =>
        `${person} 聲明有利益關係，應辭職或予以解聘，評分表不計入${zh(organisation, "第 14 條", organisationOn)}。`,
      () => "請改為迴避（recused），並補派委員。",
      why,
    ],
    [
      "An interest was declared, and yet scored",
      ({ person }) =>
        `${person} declares an interest and may not judge; the sheet does not count${en(organisation, "Art. 14", organisationOn)}.`,
      () => "Declare recused instead, and appoint another member.",
      whyEn,
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
        `委員對「${vendor}」的「${criterion}」相差量尺的 ${share} %，沒有處置紀錄；召集人應提交委員會議決或再行評分${zh(deliberation, "第 6 條", deliberationOn)}。`,
      () =>
        "請在 panel.yaml 的 differences 記下 keep、drop-one、redo 或 no-decision 與理由；民間採購也可以在 consensus.yaml 寫共識。",
      "規定沒有給數字，門檻由 evaluation.divergenceThreshold 宣告（預設 40 %）；四種處置以外沒有別的。",
    ],
    [
      "An obvious difference was not disposed of",
      ({ vendor, criterion, share }) =>
        `Members differ on "${vendor}", "${criterion}", by ${share} % of the scale, and nothing is on record about it; the chair must bring it before the committee${en(deliberation, "Art. 6", deliberationOn)}.`,
      () =>
        "Put keep, drop-one, redo or no-decision with the reason into differences in panel.yaml; privately an agreed level in consensus.yaml does too.",
      "The rules name no number; evaluation.divergenceThreshold declares it (40 % by default). There are four outcomes and no other.",
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
      () => `會議紀錄記載沒有逐項討論後為之${zh(deliberation, "第 6 條之 1", deliberationOn)}。`,
      () => "請逐項討論後再評分，並更正 eachItemDiscussed。",
      why,
    ],
    [
      "Items were not discussed one by one",
      () =>
        `The meeting did not discuss each item before scoring${en(deliberation, "Art. 6-1", deliberationOn)}.`,
      () => "Discuss each item before scoring, and correct eachItemDiscussed.",
      whyEn,
    ],
  ),
  "criteria-not-frozen-first": shortCode(
    "error",
    [
      "評分前沒有凍結準則與權重",
      ({ first }) =>
        `第一份評分表 ${first} 交件，之前沒有凍結準則、權重與方法；公告後不得變更${zh(selection, "第 18、19 條", selectionOn)}。`,
      () => "請先 touchstone freeze --what criteria，再收評分表。",
      why,
    ],
    [
      "Criteria were not frozen before scoring",
      ({ first }) =>
        `The first sheet came in on ${first}; criteria, weights and method had not been frozen before. They may not change after publication${en(selection, "Art. 18, 19", selectionOn)}.`,
      () => "Freeze first: touchstone freeze --what criteria.",
      whyEn,
    ],
  ),
  "criteria-changed-after-freeze": shortCode(
    "error",
    [
      "凍結之後改了準則或權重",
      ({ on }) =>
        `${on} 凍結的準則、權重或方法之後改過；項目與權重公告後不得變更${zh(selection, "第 18、19 條", selectionOn)}。`,
      () => "請還原成凍結時的內容；確實要改就重新公告、重新凍結、重新評分。",
      why,
    ],
    [
      "Criteria or weights changed after the freeze",
      ({ on }) =>
        `Criteria, weights or method frozen on ${on} were changed since; they may not change after publication${en(selection, "Art. 18, 19", selectionOn)}.`,
      () => "Restore what was frozen; a real change means to publish, freeze and score again.",
      whyEn,
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
      why,
    ],
    [
      "Agreed levels replace nothing here",
      ({ count }) =>
        `There are ${count} agreed levels; on the government track only members' own scores count, and these stand beside them.`,
      () => "Nothing to do; places come from the members' own totals.",
      whyEn,
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
  "evaluated-too-often": shortCode(
    "error",
    [
      "再行評選超過三次",
      ({ count }) =>
        `已再行綜合評選 ${count} 次；三次後仍相同即抽籤${zh(selection, "第 15 條之 1", selectionOn)}。`,
      () => "請改為抽籤並記入 tieBreaks。",
      why,
    ],
    [
      "Evaluated again too often",
      ({ count }) =>
        `There were ${count} new evaluations; after three a lot decides${en(selection, "Art. 15-1", selectionOn)}.`,
      () => "Draw a lot and put it into tieBreaks.",
      whyEn,
    ],
  ),
} satisfies CodeTable;
