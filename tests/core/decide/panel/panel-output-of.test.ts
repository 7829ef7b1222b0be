import { expect, it } from "vitest";
import { panelOutputOf } from "../../../../src/core/decide/panel/panel-output-of.ts";
import { panelOutput } from "../../../../src/core/schema/rank-output.ts";
import { decided, disagreeing, panelOf } from "../../../workspaces/panel-decision.ts";

const rankSum = { method: "rank-sum", tieRule: "most-first-places" };
const output = (documents: object) =>
  panelOutput.parse(panelOutputOf(decided({ ...disagreeing, ...documents }, rankSum).panel));

it("gives the places of the declared method in the shape of its schema", () => {
  expect(output({})).toMatchObject({
    round: "open",
    hold: null,
    freeze: null,
    method: {
      name: "rank-sum",
      standings: [
        { vendor: "alpha", place: 2, rankSum: 5 },
        { vendor: "beta", place: 1, rankSum: 4 },
      ],
    },
  });
});

it("while sealed tells who is awaited, and no standing", () => {
  const sealed = output(panelOf(["e1", "e2", "e3", "e4"]));
  expect([sealed.round, sealed.awaited, sealed.hold]).toEqual(["sealed", ["e4"], "sealed"]);
  expect(sealed.method?.standings.every(({ place, mean }) => place === null && mean === null)).toBe(
    true,
  );
});
