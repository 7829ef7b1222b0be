import { ChdbMissing, loadChdb } from "../../src/adapters/chdb.ts";
import { EmbeddedClickhouse } from "../../src/adapters/clickhouse-embedded.ts";

async function reasonToSkip(): Promise<string | null> {
  try {
    await loadChdb();
    return null;
  } catch (error) {
    if (!(error instanceof ChdbMissing)) throw error;
    return error.message;
  }
}

/** Why nothing can be proved on chDB here; null where it can. */
export const noChdb = await reasonToSkip();

if (noChdb !== null) {
  process.stderr.write(`Skipped what is proved on chDB: ${noChdb} (npm test installs it)\n`);
}

/** What ClickHouse says to a statement, line by line. */
export async function saidByClickhouse(statement: string): Promise<unknown[]> {
  const text = await (await EmbeddedClickhouse.open()).run(statement);
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
}
