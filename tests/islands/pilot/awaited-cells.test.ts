import { expect, it } from "vitest";
import { AwaitedCells } from "../../../src/islands/pilot/awaited-cells.ts";

it("answers each side for itself, once", async () => {
  const cells = new AwaitedCells();
  const [baseline, pilot] = [cells.of("baseline"), cells.of("pilot")];
  cells.answer("pilot", "of the pilot");
  cells.answer("baseline", null);
  await expect(pilot).resolves.toBe("of the pilot");
  await expect(baseline).rejects.toThrow("baseline");
});

it("lets nobody wait whose question was asked again", async () => {
  const cells = new AwaitedCells();
  const [first, second] = [cells.of("pilot"), cells.of("pilot")];
  cells.answer("pilot", "cells");
  await expect(first).rejects.toThrow("pilot");
  await expect(second).resolves.toBe("cells");
});
