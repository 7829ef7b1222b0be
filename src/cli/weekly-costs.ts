import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Diagnostic } from "../core/diagnostic/diagnostic.ts";
import { readWeeklyCosts, type WeeklyCost } from "../core/pilot/kpi/weekly-cost.ts";

/** Weekly costs with what is wrong with their file. */
export type FoundCosts = { costs: WeeklyCost[]; diagnostics: Diagnostic[] };

/** The `weekly-cost.csv` that stands beside a ticket file; no costs where there is none. */
export async function costsBeside(tickets: string): Promise<FoundCosts> {
  const path = join(dirname(tickets), "weekly-cost.csv");
  if (!existsSync(path)) return { costs: [], diagnostics: [] };
  return readWeeklyCosts({ path: basename(path), bytes: new Uint8Array(await readFile(path)) });
}
