import { z } from "zod";
import { exclusionReasons } from "../../schema/exclusion-reason.ts";
import { pilotWindow } from "../../schema/pilot-plan.ts";
import { isHistogramId, isTallyId } from "../cell.ts";

const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const day = z.number().int().min(0).max(100_000);
const period = z.enum(["baseline", "pilot"]);

/** Seconds and how often each occurred, as two lists of one length. */
const durations = z
  .tuple([
    z.array(
      z
        .number()
        .int()
        .min(0)
        .max(2 ** 32),
    ),
    z.array(count),
  ])
  .refine(([seconds, tickets]) => seconds.length === tickets.length);

/** The first line: everything of a period but its cells. */
export const storedPeriod = z.strictObject({
  touchstoneCells: z.literal(1),
  fingerprint: z.string(),
  /** How many lines follow: a file that lost one would be read as smaller numbers. */
  cellLines: count,
  period,
  format: z.enum(["canonical", "zendesk"]),
  zone: z.string(),
  window: pilotWindow.nullable(),
  cut: z
    .strictObject({ at: z.number(), source: z.enum(["plan", "column", "latest-in-file"]) })
    .nullable(),
  latestCreatedAt: z.number().nullable(),
  runInDays: z.number().int().min(0),
  account: z.strictObject({
    rows: count,
    used: count,
    leftOut: z.array(z.strictObject({ reason: z.enum(exclusionReasons), count })),
  }),
  replySource: z.enum(["instants", "vendor-calendar", "vendor-business", "none"]),
  contactsAreKnown: z.boolean(),
  topicsAreKnown: z.boolean(),
  backlog: z.array(
    z.strictObject({ day, open: count, openAgeDays: count, opened: count, solved: count }),
  ),
  bulkRequesters: z.array(
    z.strictObject({ tickets: count, share: z.number().min(0).max(1), exampleRow: count }),
  ),
  reconciliations: z.array(
    z.strictObject({ column: z.string(), compared: count, agreed: count, toleranceSeconds: count }),
  ),
});

/** Every other line: one cell; what is 0 or empty is not written. */
export const storedCell = z.strictObject({
  of: z.enum(["cells", "controls"]),
  day,
  channel: z.string(),
  topic: z.string(),
  tallies: z.record(
    z.string().refine((name): boolean => isTallyId(name)),
    count,
  ),
  histograms: z.record(
    z.string().refine((name): boolean => isHistogramId(name)),
    durations,
  ),
  leftOut: z.array(z.tuple([z.enum(exclusionReasons), count])),
});

export type StoredPeriod = z.infer<typeof storedPeriod>;
export type StoredCell = z.infer<typeof storedCell>;
