import { expect, it } from "vitest";
import { storedCell } from "../../../../src/core/pilot/stored/stored-cells-form.ts";

const cell = {
  of: "cells",
  day: 20_600,
  channel: "line",
  topic: "",
  tallies: { used: 2 },
  histograms: {
    replied: [
      [60, 90],
      [1, 1],
    ],
  },
  leftOut: [["spam", 3]],
};

it("takes a cell, and nothing that is not one", () => {
  expect(storedCell.safeParse(cell).success).toBe(true);
  const isRefused = (change: object) => !storedCell.safeParse({ ...cell, ...change }).success;
  expect(isRefused({ tallies: { used: -1 } })).toBe(true);
  expect(isRefused({ tallies: { constructor: 1 } })).toBe(true);
  expect(isRefused({ histograms: { replied: [[60], [1, 1]] } })).toBe(true);
  expect(isRefused({ ticket_id: "1" })).toBe(true);
});
