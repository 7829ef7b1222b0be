import { expect, it } from "vitest";
import { controlsApart } from "../../../../src/core/pilot/compare/controls-apart.ts";
import { twoPeriods } from "./compared.ts";

const more = (_: number, ticket: number) => ({ channel: ticket % 2 ? "line" : "phone" });
const { baseline } = twoPeriods({ more });

it("moves the pilot's control channels out of the baseline, and the account still adds up", () => {
  const apart = controlsApart(baseline, ["phone"]);
  const tickets = (cells: typeof apart.cells) =>
    cells.reduce((sum, { tallies }) => sum + tallies.used, 0);
  expect([tickets(apart.cells), tickets(apart.controlCells)]).toEqual([28, 28]);
  const { rows, used, leftOut } = apart.account;
  expect(used + leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(rows);
});

it("leaves a baseline without such channels as it is", () => {
  expect(controlsApart(baseline, ["fax"])).toBe(baseline);
});
