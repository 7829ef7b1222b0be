import { z } from "zod";
import { explained } from "./explained.ts";

const count = z.number().int().min(0);

/** What can be wrong with an export that was carried over, and with its rows and cells. */
export const reconcileFindingIds = [
  "missing-rows",
  "extra-rows",
  "doubled-rows",
  "missing-column",
  "empty-key",
  "orphaned-rows",
  "emptied",
  "filled",
  "re-encoded",
  "characters-lost",
  "truncated",
  "time-shifted",
  "time-coarsened",
  "digits-lost",
  "made-public",
  "wrong-parent",
  "wrongly-merged",
  "code-changed",
  "changed",
] as const;

export const reconcileSeverities = ["critical", "major", "minor"] as const;

/** One place where a finding can be seen; at most a few are kept per finding. */
export const reconcileExample = z.strictObject({
  key: explained(z.string(), "鍵值", "The key of the row"),
  old: explained(z.string().nullable(), "舊值", "As it was"),
  new: explained(z.string().nullable(), "新值", "As it is now"),
});

export const reconcileFinding = z.strictObject({
  id: explained(z.enum(reconcileFindingIds), "差異", "What is wrong"),
  severity: explained(z.enum(reconcileSeverities), "嚴重度", "How bad it is"),
  column: explained(z.string().nullable(), "欄位", "Column; null for whole rows"),
  rows: explained(count, "列數", "Rows concerned"),
  shiftMinutes: explained(
    z.number().nullable(),
    "時間差（分鐘），最常見的一個",
    "Minutes by which times moved, the most frequent; null for all else",
  ),
  examples: explained(z.array(reconcileExample), "例子", "Examples"),
});

export const acceptance = z.strictObject({
  batch: explained(count, "批量", "Rows in the batch"),
  tolerableShare: explained(
    z.number(),
    "不可容忍的壞列比例",
    "Share of bad rows no longer tolerable",
  ),
  confidence: explained(z.number(), "信心水準", "Confidence"),
  size: explained(count, "抽樣列數", "Rows to look at"),
  formula: explained(
    z.enum(["endless", "finite"]),
    "公式：無限批或有限批",
    "Which formula: for an endless or a finite batch",
  ),
});

export const kindReconciliation = z.strictObject({
  kind: explained(z.string(), "紀錄種類", "Record kind"),
  oldFile: z.string().nullable(),
  newFile: z.string().nullable(),
  oldRows: count.nullable(),
  newRows: count.nullable(),
  equal: explained(count.nullable(), "完全相同", "Rows equal in every compared column"),
  rewritten: explained(
    count.nullable(),
    "寫法不同、意思相同",
    "Rows with the same meaning in another writing",
  ),
  changed: count.nullable(),
  missing: count.nullable(),
  extra: count.nullable(),
  doubled: count.nullable(),
  doubledOnBothSides: explained(
    count.nullable(),
    "兩邊都重複的列：鍵值不夠用",
    "Rows doubled on both sides: the key does not tell rows apart",
  ),
  reordered: explained(count.nullable(), "順序不同（不算差異）", "Out of order; no fault"),
  matchRate: explained(
    z.number().nullable(),
    "還原比對率：舊列中相同或同義的比例",
    "Share of old rows that came back equal or with the same meaning",
  ),
  comparedColumns: z.array(z.string()),
  addedColumns: z.array(z.string()),
  requiredMissing: explained(
    z.array(z.string()),
    "欄位表的必要欄位，新檔沒有",
    "Required fields of the field table that the new file has not",
  ),
  findings: z.array(reconcileFinding),
  acceptance: acceptance.nullable(),
});

/** What `touchstone reconcile` says; also the measured result of an export rehearsal. */
export const reconcileOutput = z.strictObject({
  schemaVersion: z.literal(1),
  kinds: z.array(kindReconciliation),
  totals: z.strictObject({
    oldRows: count,
    newRows: count,
    sameRows: count,
    matchRate: z.number().nullable(),
    criticalRows: count,
    majorRows: count,
    minorRows: count,
  }),
  /** Ids of record kinds that came with records, and of those in the field table that did not. */
  kindsFound: z.array(z.string()),
  kindsMissing: z.array(z.string()),
});

export type ReconcileFindingId = (typeof reconcileFindingIds)[number];
export type ReconcileSeverity = (typeof reconcileSeverities)[number];
export type ReconcileExample = z.infer<typeof reconcileExample>;
export type ReconcileFinding = z.infer<typeof reconcileFinding>;
export type Acceptance = z.infer<typeof acceptance>;
export type KindReconciliation = z.infer<typeof kindReconciliation>;
export type ReconcileOutput = z.infer<typeof reconcileOutput>;
