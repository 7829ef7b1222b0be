import { expect, it } from "vitest";
import { checksSection } from "../../../../src/core/report/robustness/checks-section.ts";
import { proven, vendorOf } from "../../../workspaces/build-workspace.ts";
import {
  contested,
  contestedContext,
  contestedWithout,
} from "../../../workspaces/contested-decision.ts";
import { rowOf, tableIn } from "../../../workspaces/report-contents.ts";

it("names dominance, the drop-one check, and a winner that depends on the method", () => {
  const words = JSON.stringify(checksSection(contestedContext())?.blocks[0]);
  expect(words).toContain("Steady is proven at least as good as Weak");
  expect(words).toContain("never reverses two others");
  const pair = checksSection(contestedContext(contestedWithout("weak")));
  expect(JSON.stringify(pair?.blocks[0])).toContain("Another method can put somebody else first");
  // Sharp is better on criteria that weigh 60 of 100, however little.
  expect(rowOf(tableIn(pair), "promethee-2-usual").first?.text).toBe("Sharp");
  expect(rowOf(tableIn(pair), "additive").first?.text).toBe("Steady");
});

it("says when every method agrees, and lists what they left out", () => {
  const best = vendorOf(
    { inbox: proven(10), depth: proven(10), terms: proven(10) },
    { name: "Best" },
  );
  const partly = vendorOf({ inbox: proven(3), depth: proven(3), terms: { notApplicable: "x" } });
  const documents = { ...contested, "scorecards/best.yaml": best };
  expect(JSON.stringify(checksSection(contestedContext(documents)))).toContain(
    "put Best first too",
  );
  const some = { ...documents, "scorecards/weak.yaml": partly };
  expect(tableIn(checksSection(contestedContext(some))).note).toContain("terms");
});

it("is left out without a rival", () => {
  expect(checksSection(contestedContext(contestedWithout("sharp", "weak")))).toBeNull();
});
