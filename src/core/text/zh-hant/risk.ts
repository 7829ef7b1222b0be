import type { Phrases } from "../phrase.ts";

/** 風險措施的語句。 */
export const riskText = {
  "control-criterion-proven": "已證實到四分之三以上。",
  "control-criterion-unproven": "主張夠高，但還沒證實。",
  "control-criterion-low": "程度不足。",
  "control-criterion-unknown": "還沒有答案。",
  "control-clause-agreed": "條款已同意。",
  "control-clause-refused": "條款被拒絕。",
  "control-clause-red-line": "條款踩到紅線。",
  "control-clause-open": "條款未定。",
  "control-test-passed": (w) => `測試通過，結果 ${w.result}。`,
  "control-test-failed": (w) => `測試未通過，結果 ${w.result}。`,
  "control-test-open": "測試還沒有結果。",
  "control-item-done": "檢核項目已完成。",
  "control-item-open": "檢核項目未完成（豁免不算）。",
} satisfies Phrases;
