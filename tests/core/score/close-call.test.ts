import { expect, it } from "vitest";
import { closeCall } from "../../../src/core/score/close-call.ts";
import { scoreWorkspace } from "../../../src/core/score/score-workspace.ts";
import {
  asOf,
  criterion,
  proven,
  question,
  vendorOf,
  workspaceOf,
} from "../../workspaces/build-workspace.ts";

const questions = [question("q", 1, [criterion("x", 50), criterion("y", 50)])];

function score(a: number[], b: number[]) {
  const vendor = ([x, y]: number[]) => vendorOf({ x: proven(x), y: proven(y) });
  return scoreWorkspace(
    workspaceOf(questions, { alpha: vendor(a), beta: vendor(b) }),
    new Map(),
    asOf,
  );
}

it("is within the declared points, to the very point", () => {
  const { vendors, robustness } = score([8, 8], [7.8, 7.8]);
  expect(closeCall(vendors, robustness, 2)).toMatchObject({ is: true, reason: "margin" });
  expect(closeCall(vendors, robustness, 1.9)).toMatchObject({ is: false, reason: null });
  expect(closeCall(vendors, robustness, 1.9).gap).toBeCloseTo(2, 9);
});

it("is when doubt about the weights leaves no clear majority of draws", () => {
  const { vendors, robustness } = score([10, 0], [0, 9.5]);
  const found = closeCall(vendors, robustness, 0);
  expect(found.is).toBe(false);
  if (!robustness?.acceptability) throw new Error("nothing drawn");
  const shaky = robustness.acceptability.pairwise.map((pair) => ({ ...pair, share: 0.505 }));
  const doubtful = {
    ...robustness,
    acceptability: { ...robustness.acceptability, pairwise: shaky },
  };
  expect(closeCall(vendors, doubtful, 0)).toMatchObject({ is: true, reason: "weights" });
});

it("is when the drawn weights themselves turn the first two over about as often as not", () => {
  const { vendors, robustness } = score([10, 0], [0, 9.99]);
  expect(closeCall(vendors, robustness, 0)).toMatchObject({ is: true, reason: "weights" });
});

it("is when open answers may well lift a rival that stands far behind", () => {
  const vendors = {
    alpha: vendorOf({ x: proven(6), y: proven(6) }),
    beta: vendorOf({ x: proven(8) }),
  };
  const found = scoreWorkspace(workspaceOf(questions, vendors), new Map(), asOf);
  // 60 proven against 40, but anything from 40 to 90 is possible.
  expect(found.closeCall).toMatchObject({ is: true, reason: "weights", rival: "beta" });
  expect(found.closeCall.gap).toBeCloseTo(20, 9);
});

it("is not with one vendor, or none", () => {
  const { vendors } = score([8, 8], [1, 1]);
  expect(closeCall(vendors.slice(0, 1), null)).toMatchObject({ is: false, rival: null, gap: null });
  expect(closeCall([], null)).toMatchObject({ is: false, leader: null });
});
