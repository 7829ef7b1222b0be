import { expect, it } from "vitest";
import { aiResult, auditGap } from "../../../src/core/experience/audit-proof.ts";
import { auditResult } from "../../../src/core/experience/audit-result.ts";
import { ratingOf, sampled, tableOf } from "../../workspaces/pilot-records.ts";

function audit(count: number, overlap: number, second: (at: number) => 0 | 1 | 2 | null) {
  const replies = Array.from({ length: count }, (_, at) => `r${at}`);
  const first = (at: number) => (at % 5 === 0 ? 1 : 2) as 1 | 2;
  const rows = replies.flatMap((reply, at) => [
    ...ratingOf(reply, "a", first(at)),
    ...(at < overlap ? ratingOf(reply, "b", second(at) ?? first(at)) : []),
  ]);
  const drawn = replies.map((reply) => sampled(reply, "ai"));
  const found = auditResult(tableOf("a", rows), tableOf("b", drawn));
  if (!found) throw new Error("no audit");
  return found;
}

it("names why an audit proves nothing yet", () => {
  expect(auditGap(audit(99, 40, () => null))).toBe("too-few-replies");
  expect(auditGap(audit(100, 29, () => null))).toBe("overlap-small");
  expect(auditGap(audit(100, 40, (at) => (at % 2 ? 0 : 2)))).toBe("raters-disagree");
  expect(auditGap(audit(100, 40, () => null))).toBeNull();
  expect(aiResult(audit(100, 40, () => null))?.replies).toBe(100);
});
