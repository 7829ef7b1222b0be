import { seededRandom } from "../../../src/core/stats/random.ts";

/** What is generated: the same numbers give the same bytes. */
export interface GeneratedTickets {
  rows: number;
  seed: number;
  /**
   * `plain`: the columns of an ordinary export, sorted by creation, about 140 bytes a row.
   * `rich`: every column that the cells know, with doubled ids, blanks, exclusions and open tickets.
   */
  kind: "plain" | "rich";
}

/** The days that the tickets cover: 26 whole weeks of Taipei, and when the file was exported. */
export const generatedWindow = { from: "2026-01-05", to: "2026-07-05" } as const;
export const generatedZone = "Asia/Taipei";
export const generatedExport = "2026-08-03T00:00:00Z";

const start = Date.UTC(2026, 0, 4, 16) / 1000;
const seconds = 26 * 7 * 86_400;
const exported = Date.parse(generatedExport) / 1000;

const channels = ["line", "line", "email", "email", "web-chat", "phone", "facebook-messenger"];
const topics = ["shipping", "refund", "account", "payment", "product", "other"];
const priorities = ["low", "normal", "normal", "high"];
const exclusions = ["spam", "test", "merged", "agent_created"];

const plainColumns = [
  "ticket_id",
  "created_at",
  "first_public_agent_reply_at",
  "last_solved_at",
  "status",
  "channel",
  "topic",
  "priority",
  "language",
  "agent_key",
  "requester_key",
  "agent_public_reply_count",
  "reopen_count",
  "contact_session_count",
  "csat_value",
  "handle_seconds",
];

const richColumns = [
  ...plainColumns,
  "first_solved_at",
  "closed_at",
  "last_updated_at",
  "handoff_at",
  "initiated_by",
  "ai_involved",
  "ai_resolved",
  "ai_resolution_kind",
  "csat_scale_max",
  "csat_offered",
  "nps_value",
  "sla_first_target_seconds",
  "sla_first_met",
  "exclusion_reason",
];

const dayTexts = new Map<number, string>();
const two = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, "0"));

/** ISO text in UTC; the day is remembered, because `toISOString` is what takes the time here. */
function instant(at: number): string {
  const day = Math.floor(at / 86_400);
  let text = dayTexts.get(day);
  if (text === undefined) {
    text = new Date(day * 86_400_000).toISOString().slice(0, 11);
    dayTexts.set(day, text);
  }
  const clock = at - day * 86_400;
  const minute = Math.floor(clock / 60);
  return `${text}${two[Math.floor(minute / 60)]}:${two[minute % 60]}:${two[clock % 60]}Z`;
}

type Random = ReturnType<typeof seededRandom>;

function pick(random: Random, words: readonly string[]): string {
  return words[random.below(words.length)] ?? "";
}

/** Long-tailed seconds with the given median: one of four is below half of it, some are 50 times it. */
function longTailed(random: Random, median: number): number {
  const [one, other] = [random.uniform(), random.uniform()];
  const normal = Math.sqrt(-2 * Math.log(1 - one)) * Math.cos(2 * Math.PI * other);
  return Math.max(1, Math.round(median * Math.exp(1.3 * normal)));
}

function plainCells(random: Random, index: number, rows: number): (string | number)[] {
  const jitter = random.below(3600);
  const created = start + Math.min(seconds - 1, Math.floor((index / rows) * seconds) + jitter);
  const replied = created + longTailed(random, 1_800);
  const solved = Math.max(replied, created + longTailed(random, 28_800));
  const isReplied = random.below(50) > 0 && replied < exported;
  const isSolved = isReplied && random.below(20) > 0 && solved < exported;
  const requester = Math.floor(rows * 0.3 * random.uniform() ** 1.7);
  return [
    10_000_001 + index,
    instant(created),
    isReplied ? instant(replied) : "",
    isSolved ? instant(solved) : "",
    isSolved ? "closed" : "open",
    pick(random, channels),
    pick(random, topics),
    pick(random, priorities),
    "zh-TW",
    `agent-${100 + random.below(200)}`,
    `c${1_000_000 + requester}`,
    isReplied ? 1 + random.below(5) : 0,
    isSolved && random.below(12) === 0 ? 1 : 0,
    1 + (random.below(4) === 0 ? 1 : 0),
    isSolved && random.below(3) === 0 ? 1 + random.below(5) : "",
    isReplied ? 60 + random.below(900) : "",
  ];
}

function maybe(random: Random, oneIn: number, value: () => string | number): string | number {
  return random.below(oneIn) === 0 ? value() : "";
}

/** More columns, and now and then an earlier id, an empty cell, a solve that is taken back. */
function richCells(random: Random, index: number, rows: number): (string | number)[] {
  const cells = plainCells(random, index, rows);
  const created = Date.parse(String(cells[1])) / 1000;
  const solved = cells[3] === "" ? null : Date.parse(String(cells[3])) / 1000;
  const isEarly = solved !== null && random.below(10) === 0;
  const ai = pick(random, ["", "none", "assumed", "confirmed"]);
  if (index > 10 && random.below(200) === 0) cells[0] = 10_000_001 + index - 1 - random.below(10);
  if (random.below(40) === 0) cells[10] = "";
  if (random.below(100) === 0) cells[6] = "";
  if (random.below(60) === 0) cells[4] = "pending";
  const isRated = cells[14] !== "";
  return [
    ...cells,
    isEarly ? instant(created + Math.floor((solved - created) / 2)) : "",
    solved === null ? maybe(random, 30, () => instant(exported - 60)) : "",
    instant(Math.min(exported, created + random.below(86_400 * 20))),
    maybe(random, 9, () => instant(created - 30 + random.below(900))),
    pick(random, ["customer", "customer", "customer", "", "agent"]),
    ai === "" ? "" : String(ai !== "none"),
    ai === "" || random.below(5) === 0 ? "" : String(ai !== "none" && random.below(3) > 0),
    ai,
    isRated ? 5 : "",
    isRated ? "true" : maybe(random, 3, () => "true"),
    maybe(random, 15, () => random.below(11)),
    maybe(random, 4, () => 900 * (1 + random.below(8))),
    maybe(random, 8, () => pick(random, ["true", "false"])),
    maybe(random, 30, () => pick(random, exclusions)),
  ];
}

/**
 * The file piece by piece: the header, then some thousand rows at a time.
 *
 * Nothing is kept, so that a file of any size can be written.
 */
export function* ticketText({ rows, seed, kind }: GeneratedTickets): Generator<string> {
  const random = seededRandom(seed, "tickets of the benches");
  const cellsOf = kind === "plain" ? plainCells : richCells;
  yield `${(kind === "plain" ? plainColumns : richColumns).join(",")}\n`;
  const atOnce = 2_000;
  for (let from = 0; from < rows; from += atOnce) {
    let text = "";
    for (let index = from; index < Math.min(rows, from + atOnce); index += 1) {
      text += `${cellsOf(random, index, rows).join(",")}\n`;
    }
    yield text;
  }
}
