import { z } from "zod";
import { day } from "./day.ts";
import { explained } from "./explained.ts";
import { id, ids } from "./id.ts";
import { localisedText } from "./localised-text.ts";
import { reasonedSignature } from "./signature.ts";

/** What a panel may do about an obvious difference between its members; nothing else. */
export const differenceOutcomes = ["keep", "drop-one", "redo", "no-decision"] as const;

const member = z.strictObject({
  evaluator: explained(
    id,
    "委員識別碼，也是 scorecards/evaluations 裡的檔名",
    "Id of the member: the file name in scorecards/evaluations",
  ),
  occupation: explained(localisedText.optional(), "職業", "Occupation"),
  expert: explained(
    z.boolean().optional(),
    "是否為外聘專家學者",
    "Is it an expert or scholar from outside",
  ),
  questions: explained(
    ids.optional(),
    "分組評分時負責的題目；不寫就是全部",
    "The questions of this member's group; all when absent",
  ),
});

const meeting = z.strictObject({
  on: explained(day, "開會日期", "Day of the meeting"),
  attended: explained(ids, "出席委員", "Members who attended"),
  eachItemDiscussed: explained(
    z.boolean(),
    "是否逐項討論後為之",
    "Was each item discussed before it was scored",
  ),
  firstLookDeparture: explained(
    localisedText.optional(),
    "與工作小組初審意見不同之處及其處置；沒有就不寫",
    "Where the panel departed from the working group's first look, and why; absent when nowhere",
  ),
  decidedBy: explained(
    z.enum(["committee", "head"]).optional(),
    "由委員會過半數或機關首長決定",
    "Decided by a majority of the committee, or by the head",
  ),
  votesFor: explained(z.number().int().min(0).optional(), "贊成人數", "Votes in favour"),
  note: explained(localisedText.optional(), "紀錄", "Remark"),
});

const difference = reasonedSignature.extend({
  vendor: explained(id, "廠商", "The vendor"),
  criterion: explained(
    id.optional(),
    "準則；不寫就是這家廠商的所有差異",
    "The criterion; absent means every difference about this vendor",
  ),
  outcome: explained(
    z.enum(differenceOutcomes),
    "維持、除去個別委員結果後重計、重行評選、無法評定",
    "Keep, drop one member's result and count again, score again, cannot decide",
  ),
  evaluator: explained(
    id.optional(),
    "除去哪一位委員的結果",
    "Whose result is dropped, with drop-one",
  ),
});

const tieBreak = z.strictObject({
  by: explained(
    z.enum(["evaluate-again", "lot"]),
    "再行綜合評選或抽籤",
    "A new evaluation, or a lot",
  ),
  order: explained(z.array(id).min(2), "結果：優先者在前", "The outcome, the first one first"),
  on: explained(day, "日期", "Day"),
  note: explained(localisedText.optional(), "說明", "Remark"),
});

/** Who judges, how the round went, and what the panel decided about its own differences. */
export const panel = z.strictObject({
  schemaVersion: explained(z.literal(1), "格式版本", "Version of this format"),
  chair: explained(id, "召集人（委員識別碼）", "The chair, by id"),
  members: explained(z.array(member).min(1), "評選委員", "The members"),
  neutralNames: explained(
    z.boolean().optional(),
    "委員的問卷以代號稱呼廠商",
    "Evaluators see vendors under neutral names",
  ),
  opened: explained(
    reasonedSignature.optional(),
    "評分表未收齊時，召集人提前開封的紀錄",
    "The chair opened the sheets before all were in: by whom, when and why",
  ),
  firstLook: explained(
    z.record(id, z.record(id, localisedText)).optional(),
    "工作小組初審意見：廠商 → 題目 → 意見",
    "The working group's first look: vendor, then question, then opinion",
  ),
  meeting: explained(meeting.optional(), "評選會議", "The meeting"),
  differences: explained(
    z.array(difference).optional(),
    "明顯差異的處置",
    "What was done about obvious differences",
  ),
  tieBreaks: explained(
    z.array(tieBreak).optional(),
    "同分時再行評選或抽籤的結果",
    "Outcomes of new evaluations or lots among tied vendors",
  ),
});

export type Panel = z.infer<typeof panel>;
export type DifferenceOutcome = (typeof differenceOutcomes)[number];
