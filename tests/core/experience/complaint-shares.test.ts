import { expect, it } from "vitest";
import { complaintShares } from "../../../src/core/experience/complaint-shares.ts";

it("gives the deck's shares as they are", () => {
  const counts = { tangibles: 35, reliability: 12, responsiveness: 28, assurance: 7, empathy: 18 };
  expect(complaintShares(counts)).toMatchObject({ tangibles: 0.35, empathy: 0.18 });
});

it("adds one to each class when one is thin, and knows nothing without complaints", () => {
  expect(complaintShares({ tangibles: 9, reliability: 1 })).toMatchObject({
    tangibles: 10 / 15,
    empathy: 1 / 15,
  });
  expect(complaintShares({})).toBeNull();
});
