/** Words about contract, law and what is left of a risk, on the pages of vendors and risks. */
export const contractText = {
  sections: {
    duties: "三方責任：合約怎麼寫",
    exitTimetable: "退場時程",
    dataPlaces: "資料地點與複委託",
    supervision: "委託監督六事項",
  },
  lead: {
    duties:
      "每項責任應該恰有一方當責；沒有人當責是缺口，兩方以上當責等於沒有人負責。直接採購時，代理商的部分併入原廠。",
    exitTimetable:
      "通知在終止前，其餘從終止日起算；原廠照自己的時程刪除，與代理商簽的條款改不了它。",
  },
  columns: {
    duty: "責任項目",
    maker: "原廠",
    reseller: "代理商",
    customer: "客戶（我方）",
    state: "查核",
    step: "步驟",
    when: "期限",
    from: "出處",
  },
  party: { maker: "原廠", reseller: "代理商", customer: "客戶（我方）" },
  dutyPart: {
    accountable: "當責",
    responsible: "執行",
    consulted: "諮詢",
    informed: "告知",
  },
  dutyStatus: {
    held: "恰有一方當責",
    hole: "沒有人當責",
    double: "兩方以上當責",
    silent: "合約沒有寫",
  },
  proposed: (party: string) => `建議由${party}當責`,
  dutiesNotOnFile: "合約怎麼分三方責任還沒登錄，看不出缺口。",
  listSeparator: "、",
  exitStep: {
    notice: "終止前通知",
    transition: "過渡期",
    retrieval: "取回資料",
    deletion: "刪除完成",
    "maker-deletion": "原廠開始刪除",
  },
  daysBefore: (days: number) => `終止前 ${days} 天`,
  daysAfter: (days: number) => `終止後 ${days} 天內`,
  fromDay: (days: number) => `終止後第 ${days} 天起`,
  noNumber: "沒有數字",
  notAsked: "還沒問到",
  finalDeletion: "刪除後無法復原",
  makerOwnSchedule: "原廠自己的時程",
  fitsSchedule: "與原廠時程相容",
  conflict: {
    "retrieval-after-deletion": (days: number, against: number) =>
      `行不通：寫 ${days} 天內可取回，但原廠第 ${against} 天就開始刪除。`,
    "deletion-within-retrieval": (days: number, against: number) =>
      `自相矛盾：第 ${days} 天以前刪完，取回期卻到第 ${against} 天。`,
    "deletion-before-schedule": (days: number, against: number) =>
      `做不到：答應第 ${days} 天以前刪完，原廠第 ${against} 天才開始刪。`,
  },
  staleLaw: (days: number) => `過時：${days} 天沒重查`,
  citedBy: "被引用於",
  citesUnsure: (count: number) => `引用 ${count} 條未經查證的事實`,
  citesStale: (count: number) => `引用 ${count} 條過時的法規`,
  dataPlace: {
    hosted: "資料存放",
    accessed: "資料存取",
    owned: "公司持有",
    "sub-processors": "複委託",
  },
  dataPlaceStatus: {
    named: "已說明，不在限制地區",
    restricted: "涉及限制地區",
    undisclosed: "問了不答",
    "not-asked": "還沒問到",
    none: "明文寫無",
  },
  restrictedBecause: (territory: string, reason: string) => `${territory}：${reason}`,
  aiMaker: "AI 供應商",
  aiMakerMissing: "沒有列出 AI 供應商",
  territory: "地區",
  dataPlacesLead: (territories: string) =>
    `本單位限制的地區：${territories}。問了不答，「資料地點與複委託」就是 0 級。`,
  dataPlacesLeadWithoutRule: "本單位沒有訂限制地區；問了不答，「資料地點與複委託」仍是 0 級。",
  supervisionLead: "個資法施行細則要求監督的六件事，逐項看合約寫了沒有；沉默不算「無」。",
  supervisionStatus: {
    held: "已寫明",
    missing: "沒有寫",
    "expressly-none": "明文寫無",
    contradicted: "寫「無」卻另有名單，不計",
    claimed: "廠商說有，還沒看到",
    unknown: "還沒有答案",
  },
};
