import { afterAll, beforeAll, expect, it } from "vitest";
import {
  ClickhouseCluster,
  clusterAnswer,
  columnsOf,
} from "../../src/adapters/clickhouse-cluster.ts";
import type { EngineProgress } from "../../src/adapters/reading-progress.ts";
import { clusterEngine } from "../../src/adapters/ticket-engine.ts";
import { kpiSettings } from "../../src/core/pilot/kpi/kpi-settings.ts";
import { answeredSummary } from "../../src/core/pilot/sql/answered-summary.ts";
import { ticketPlan } from "../../src/core/pilot/ticket-plan.ts";
import { ClickhouseServers, freePort, noServer } from "./clickhouse-servers.ts";

// A server of 2018 lacks what the statement needs, and the statement is proved on chDB; what is
// proved here is the way there and back: connection, users, settings, errors, two shards, cells.
const servers = new ClickhouseServers();
const proved = it.skipIf(noServer !== null);
const password = "s3cret-of-the-test";
const plan = ticketPlan(null, { zone: "UTC", file: "help.tickets" });

beforeAll(async () => {
  if (noServer === null) await servers.start(2);
  else process.stderr.write(`Skipped what needs a ClickHouse server: ${noServer}\n`);
}, 60_000);
afterAll(() => servers.stop());

function cluster(user = "reader", secret = password, seconds = 20, url = servers.urls[0]) {
  return new ClickhouseCluster({ url: new URL(url ?? ""), user, password: secret, seconds });
}

async function problemOf(asked: Promise<unknown>) {
  const error: unknown = await asked.then(
    () => null,
    (reason: unknown) => reason,
  );
  const { code, params } = error as { code: string; params: Record<string, unknown> };
  expect(JSON.stringify(error) + String(error)).not.toContain(password);
  return { code, params };
}

/** Cells of two shards, in the shape of an answer, as an old server can select them. */
async function fillShards() {
  const columns =
    "part String, day Int32, channel String, topic String, name String, keys Array(Int64), counts Array(Int64)";
  for (const shard of [0, 1]) {
    await servers.run(
      shard,
      `CREATE TABLE cells (${columns}) ENGINE = MergeTree ORDER BY (part, name)`,
    );
  }
  await servers.run(
    0,
    "CREATE TABLE all_cells AS cells ENGINE = Distributed(both, default, cells)",
  );
  const used = (name: string, keys: string, counts: string) =>
    `('inside used', 20605, 'li''ne 退貨', '', '${name}', ${keys}, ${counts})`;
  await servers.run(
    0,
    `INSERT INTO cells VALUES ('file', 0, '', '', 'rows', [], [3]), ${used("tickets", "[]", "[3]")}`,
  );
  await servers.run(
    1,
    `INSERT INTO cells VALUES ${used("used", "[]", "[3]")}, ${used("replied", "[60, 100032]", "[1, 2]")}`,
  );
}

proved("brings cells from both shards of a cluster, exactly as they were", async () => {
  await fillShards();
  const reader = cluster();
  const columns = await columnsOf(reader, "`default`.`all_cells`", "all_cells");
  expect(columns.find(({ name }) => name === "keys")).toEqual({
    name: "keys",
    type: "Array(Int64)",
  });
  const rows = await clusterAnswer(reader, "SELECT * FROM `default`.`all_cells`", "all_cells");
  await reader.close();
  const [period] = answeredSummary(rows, plan).periods;
  expect(period?.account).toMatchObject({ rows: 3, used: 3 });
  const [cell] = period?.cells ?? [];
  expect(cell?.channel).toBe("li'ne 退貨");
  expect([...(cell?.histograms.replied ?? [])]).toEqual([
    [60, 1],
    [100_032, 2],
  ]);
});

proved(
  "says in the reader's words what is wrong, without a password or a piece of data",
  async () => {
    const host = new URL(servers.urls[0] ?? "").host;
    const asked = (one: ClickhouseCluster, statement = "SELECT 1", table = "") =>
      problemOf(one.lines(statement, table).finally(() => one.close()));
    expect(await asked(cluster("reader", "wrong"))).toEqual({
      code: "cluster-login-refused",
      params: { user: "reader", host },
    });
    expect((await asked(cluster("nobody"))).code).toBe("cluster-login-refused");
    const missing = "SELECT * FROM `no``such`";
    expect(await asked(cluster(), missing, "no`such")).toEqual({
      code: "cluster-table-missing",
      params: { table: "no`such" },
    });
    const nobody = `http://127.0.0.1:${await freePort()}`;
    expect((await asked(cluster("reader", password, 5, nobody))).code).toBe("cluster-unreachable");
    const slow = "SELECT count() FROM system.numbers WHERE number % 3 = 5";
    expect((await asked(cluster("default", "", 2), slow)).code).toBe("cluster-too-slow");
  },
);

proved("only reads, also as a user who might write, and as one who may set nothing", async () => {
  const owner = cluster("default", "");
  const refused = await problemOf(owner.lines("CREATE TABLE made (a UInt8) ENGINE = Memory"));
  expect(refused.code).toBe("cluster-refused");
  expect(await owner.lines("SELECT 1 AS one")).toBe('{"one":1}\n');
  await owner.close();
  const reader = cluster();
  expect(await reader.lines("SELECT 2 AS two")).toBe('{"two":2}\n');
  await reader.close();
});

proved("tells that a server is too old for the statement before it asks it", async () => {
  const url = new URL(servers.urls[0] ?? "");
  const engine = clusterEngine({ url, user: "reader", password, seconds: 20 });
  const summary = await engine.read("default.all_cells", plan, kpiSettings(null));
  expect(summary.periods).toEqual([]);
  expect(summary.diagnostics[0]).toMatchObject({
    code: "cluster-too-old",
    params: { found: expect.stringMatching(/^18\.16/) },
  });
});

proved("says how many rows and bytes a server has read while it reads", async () => {
  const reader = cluster("reader", password, 60);
  const told: EngineProgress[] = [];
  const slow =
    "SELECT sum(cityHash64(number, 'a')) AS s FROM (SELECT number FROM system.numbers LIMIT 400000000)";
  await reader.lines(slow, "", (progress) => told.push(progress));
  await reader.close();
  const counts = told.flatMap(({ rows }) => (rows === null ? [] : [rows]));
  expect(counts.length).toBeGreaterThan(0);
  expect(counts.at(-1)).toBeGreaterThan(0);
  expect(counts).toEqual(counts.toSorted((one, two) => one - two));
  // Numbers of eight bytes.
  const [last] = told.slice(-1);
  expect(last?.bytes).toBe(8 * (last?.rows ?? 0));
});
