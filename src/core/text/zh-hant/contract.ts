/** Words about contract, law and what is left of a risk, on the pages of vendors and risks. */
export const contractText = {
  sections: {
    duties: "三方責任：合約怎麼寫",
    exitTimetable: "退場時程",
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
};
