import type { ParseArgsOptionsConfig } from "node:util";
import { type ClickhouseAccess, clickhouseAccess } from "../adapters/clickhouse-access.ts";
import {
  answerEngine,
  clusterEngine,
  embeddedEngine,
  streamEngine,
  type TicketEngine,
} from "../adapters/ticket-engine.ts";
import { ticketPlan } from "../core/pilot/ticket-plan.ts";
import type { PilotPlan } from "../core/schema/pilot-plan.ts";
import { type Call, UsageError } from "./command.ts";
import { cliText } from "./text.ts";

/** Which engine makes the cells; shared by `kpi` and `compare`. */
export const engineOptions = {
  engine: { type: "string" },
  url: { type: "string" },
  cells: { type: "boolean" },
} satisfies ParseArgsOptionsConfig;

export const engineOptionHelp = {
  "engine NAME": {
    "zh-Hant": "stream（預設）或 clickhouse（行程內，另可讀 Parquet 與資料夾；需先裝 chDB）",
    en: "stream (the default), or clickhouse: in the process, also Parquet and folders; needs chDB",
  },
  "url URL": {
    "zh-Hant":
      "公司的 ClickHouse，https://…；檔名改寫表名。帳密放 TOUCHSTONE_CLICKHOUSE_USER、…_PASSWORD",
    en: "A company's ClickHouse; name a table for the file. Login: TOUCHSTONE_CLICKHOUSE_USER, …_PASSWORD",
  },
  cells: {
    "zh-Hant": "檔案是 touchstone sql 的執行結果，不是工單",
    en: "The file is what touchstone sql gave, no tickets",
  },
};

/** Where tickets are looked for, and who counts them. */
export type AskedEngine = {
  source: TicketEngine["source"];
  /** The engine, once the plan is known. */
  for: (plan: PilotPlan) => TicketEngine;
};

const always = (engine: TicketEngine): AskedEngine => ({
  source: engine.source,
  for: () => engine,
});

/** What the call asks for; a wrong combination is told before anything is read. */
export function askedEngine({ options, language }: Call): AskedEngine {
  const text = cliText(language);
  const name = String(options.engine ?? "stream");
  if (name !== "stream" && name !== "clickhouse") {
    throw new UsageError(text.notOneOf("engine", name, "stream, clickhouse"));
  }
  if (options.cells === true) {
    return { source: "file", for: (plan) => answerEngine(ticketPlan(plan)) };
  }
  if (name === "stream") {
    if (options.url !== undefined) throw new UsageError(text.urlNeedsEngine);
    return always(streamEngine);
  }
  const isLocal = options.url === undefined && !process.env.TOUCHSTONE_CLICKHOUSE_URL;
  return always(isLocal ? embeddedEngine : clusterEngine(access({ options, language })));
}

function access({ options, language }: Pick<Call, "options" | "language">): ClickhouseAccess {
  const address = options.url === undefined ? undefined : String(options.url);
  const found = clickhouseAccess(address, process.env);
  if (typeof found === "string") throw new UsageError(cliText(language).wrongAddress[found]);
  return found;
}
