import { expect, it } from "vitest";
import { drawsSection } from "../../../../src/core/report/robustness/draws-section.ts";
import { contestedContext, contestedWithout } from "../../../workspaces/contested-decision.ts";

it("states the choice of draw, the seed and the error before the tables", () => {
  const section = drawsSection(contestedContext());
  const [choice, error, regardless, ...rest] = section?.blocks ?? [];
  expect(choice).toMatchObject({ text: expect.stringContaining("up to 50 % off") });
  expect(choice).toMatchObject({ text: expect.stringContaining("Dirichlet") });
  expect(error).toMatchObject({ text: expect.stringMatching(/^Seed 1, 10,000 draws; .*±1\.0 %/) });
  expect(regardless).toMatchObject({ text: expect.stringContaining("2,000 draws, error ±2.2 %") });
  const tables = rest.map((block) => (block.kind === "table" ? block.table.id : block.kind));
  expect(tables).toEqual(["rank-shares", "pairwise", "central-weights"]);
});

it("is left out without a rival", () => {
  expect(drawsSection(contestedContext(contestedWithout("sharp", "weak")))).toBeNull();
});
