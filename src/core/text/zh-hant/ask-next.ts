/** Words of the list of what to ask next. */
export const askNextText = {
  settles: {
    "changes-first": "單靠這一項，這個等級就足以居首",
    "protects-first": "單靠這一項，這個等級就足以確保領先",
    gate: "有這個等級的佐證，門檻就能判定",
  },
  fullCredit: (grade: string) => `全數採計需「${grade}」`,
  drawn: (now: string, ifProven: string) => `抽樣居首：${now} → 證實後 ${ifProven}`,
  possibleLoss: (points: string) => `若答得不好，可能總分最多少 ${points}`,
  gateOut: "未過就被排除，由下一名居首",
  tellingTitle: (count: number) => `${count} 項單獨就能改變誰居首：先問這些`,
  jointTitle: "沒有單獨一項能改變誰居首，合在一起才可能",
  jointText: "問到的越多，名次越能定下來；先問可增加分數多的。",
  noRest: "清單上沒有別的項目。",
  rest: (count: number) => `其餘 ${count} 項影響分數或門檻，但不會單獨改變誰居首。`,
  method:
    "「可增加」是這一項得到滿分證實時，已證實總分能多幾分；能否改變名次以區間精確推得，再以抽樣確認（權重與其他未定答案同時變動）。「需要的佐證」先列足以定案的最低等級。",
};
