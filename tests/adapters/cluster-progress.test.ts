import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { type AskProgress, withClusterProgress } from "../../src/adapters/cluster-progress.ts";
import type { EngineProgress } from "../../src/adapters/reading-progress.ts";

async function toldOf(ask: AskProgress) {
  const told: EngineProgress[] = [];
  const result = await withClusterProgress(
    ask,
    (one) => told.push(one),
    async () => {
      while (told.length < 2) await setTimeout(20);
      return "cells";
    },
  );
  expect(result).toBe("cells");
  return told;
}

it("goes on with the time alone where a server does not say how far it is", async () => {
  let asked = 0;
  const told = await toldOf(async () => {
    asked += 1;
    throw new Error("Not enough privileges");
  });
  expect(asked).toBe(1);
  expect(told[1]).toMatchObject({ bytes: null, rows: null, share: null });
  expect(told[1]?.seconds).toBeGreaterThan(told[0]?.seconds ?? 0);
});

it("keeps what was last said, and the share of a known whole", async () => {
  const rows = [{ read_rows: "50", read_bytes: "900", total_rows_approx: "200" }];
  const told = await toldOf(async () => rows.pop() ?? null);
  for (const one of told) expect(one).toMatchObject({ rows: 50, bytes: 900, share: 0.25 });
});

it("ends with the work, and with its fault", async () => {
  const failing = withClusterProgress(
    async () => null,
    () => {},
    async () => {
      throw new Error("too slow");
    },
  );
  await expect(failing).rejects.toThrow("too slow");
});
