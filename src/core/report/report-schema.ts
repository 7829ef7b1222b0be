import { z } from "zod";
import type { ChartSpec } from "./chart-spec.ts";
import type { Block, Page, Report, Section } from "./report.ts";
import type { ScoreSheet } from "./score-sheet.ts";
import type { Cell, Table } from "./table.ts";
import type { Trace } from "./trace.ts";

const tone = z.enum(["good", "bad", "warn", "muted", "neutral"]);
const number = z.number().nullable();

const link = z.strictObject({ page: z.string(), anchor: z.string().exactOptional() });

const trace: z.ZodType<Trace> = z.strictObject({
  file: z.string(),
  line: z.number().int().min(1).exactOptional(),
  rows: z.string().exactOptional(),
  rule: z.string().exactOptional(),
  link: link.exactOptional(),
});

const cell: z.ZodType<Cell> = z.strictObject({
  text: z.string(),
  value: number.exactOptional(),
  tone: tone.exactOptional(),
  mark: z.string().exactOptional(),
  detail: z.string().exactOptional(),
  link: link.exactOptional(),
  bar: z
    .strictObject({ proven: z.number(), claimed: z.number(), possible: z.number() })
    .exactOptional(),
  trace: trace.exactOptional(),
  untranslated: z.boolean().exactOptional(),
});

const filterId = z.enum(["differs", "unproven", "gate"]);

const table: z.ZodType<Table> = z.strictObject({
  id: z.string(),
  caption: z.string(),
  columns: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      align: z.enum(["left", "right"]).exactOptional(),
    }),
  ),
  rows: z.array(
    z.strictObject({
      id: z.string(),
      cells: z.array(cell),
      isGroup: z.boolean().exactOptional(),
      tags: z.array(filterId).exactOptional(),
    }),
  ),
  note: z.string().exactOptional(),
  trace: trace.exactOptional(),
  filters: z.array(z.strictObject({ id: filterId, label: z.string() })).exactOptional(),
});

/** What is common to all charts; the data of each kind is repeated in its table, which is checked. */
const chart: z.ZodType<ChartSpec> = z.custom<ChartSpec>(
  (value) =>
    z
      .looseObject({
        kind: z.string(),
        id: z.string(),
        title: z.string(),
        description: z.string(),
        table,
      })
      .safeParse(value).success,
);

const figure = z.strictObject({
  label: z.string(),
  text: z.string(),
  value: number.exactOptional(),
  detail: z.string().exactOptional(),
  tone: tone.exactOptional(),
  trace: trace.exactOptional(),
});

const item = z.strictObject({
  text: z.string(),
  detail: z.string().exactOptional(),
  tone: tone.exactOptional(),
  mark: z.string().exactOptional(),
  link: link.exactOptional(),
  trace: trace.exactOptional(),
});

const stage = z.strictObject({
  id: z.string(),
  number: z.number(),
  label: z.string(),
  status: z.enum(["done", "open", "waiting"]),
  statusLabel: z.string(),
  detail: z.string(),
  link: link.exactOptional(),
});

const entry = z.strictObject({
  term: z.string(),
  text: z.string(),
  cell: cell.exactOptional(),
  trace: trace.exactOptional(),
});

const block: z.ZodType<Block> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), text: z.string(), trace: trace.exactOptional() }),
  z.strictObject({
    kind: z.literal("callout"),
    tone,
    title: z.string(),
    text: z.string(),
    trace: trace.exactOptional(),
  }),
  z.strictObject({ kind: z.literal("figures"), figures: z.array(figure) }),
  z.strictObject({ kind: z.literal("list"), ordered: z.boolean(), items: z.array(item) }),
  z.strictObject({ kind: z.literal("terms"), entries: z.array(entry) }),
  z.strictObject({ kind: z.literal("stages"), stages: z.array(stage) }),
  z.strictObject({ kind: z.literal("table"), table }),
  z.strictObject({ kind: z.literal("chart"), chart }),
]);

const section: z.ZodType<Section> = z.strictObject({
  id: z.string(),
  title: z.string(),
  lead: z.string().exactOptional(),
  holds: z.array(z.enum(["prices", "sheets"])).exactOptional(),
  blocks: z.array(block),
});

const page: z.ZodType<Page> = z.strictObject({
  id: z.string(),
  title: z.string(),
  navigationLabel: z.string(),
  group: z.enum(["decision", "vendors", "proof", "method"]),
  summary: z.string().exactOptional(),
  sections: z.array(section),
});

const totals = z.strictObject({ proven: number, claimed: number, possible: number });
const share = z.number().min(0).max(1);
const level = z.strictObject({
  applies: z.boolean(),
  value: share.nullable(),
  credit: share,
});

const scoreSheet: z.ZodType<ScoreSheet> = z.strictObject({
  vendors: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      totals,
      rank: number,
      isExcluded: z.boolean(),
    }),
  ),
  questions: z.array(z.strictObject({ id: z.string(), label: z.string(), weight: share })),
  criteria: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      question: z.string(),
      weight: share,
      levels: z.array(level),
    }),
  ),
});

/** The JSON of the report, as it lies beside its pages: `report.zh-Hant.json`, `report.en.json`. */
export const reportSchema: z.ZodType<Report> = z.strictObject({
  schemaVersion: z.literal(1),
  language: z.enum(["zh-Hant", "en"]),
  title: z.string(),
  organisation: z.string(),
  asOf: z.string(),
  isDraft: z.boolean(),
  draftLabel: z.string(),
  isFictional: z.boolean(),
  fictionalLabel: z.string(),
  edition: z.string().nullable(),
  outcome: z.strictObject({
    id: z.string(),
    label: z.string(),
    sentence: z.string(),
    vendor: z.string().nullable(),
    tone,
  }),
  inputHash: z.string(),
  scoreSheet: scoreSheet.nullable(),
  pages: z.array(page),
});
