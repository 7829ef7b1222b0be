import { z } from "zod";
import { explained } from "./explained.ts";
import { kpiUnits } from "./kpi-output.ts";

const count = z.number().int().min(0);

/** What can be wrong with an export that was carried over, and with its rows and cells. */
export const reconcileFindingIds = [
  "missing-rows",
  "extra-rows",
  "doubled-rows",
  "missing-column",
  "empty-key",
  "orphaned-rows",
  "not-opening",
  "expiring-links",
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

/** By what rows are counted, or numbers are added up, on both sides. */
export const countedBy = ["month", "status", "sum"] as const;

export const countedValue = z.strictObject({
  by: explained(
    z.enum(countedBy),
    "依月份、狀態的筆數，或數字欄位的總和",
    "Rows by month or by status, or the sum of a column of numbers",
  ),
  value: explained(z.string(), "月份、狀態或欄位", "The month, the status, or the column"),
  old: explained(z.number(), "舊", "On the old side"),
  new: explained(z.number(), "新", "On the new side"),
});

/** A KPI worked out from the tickets of either side, under the same definitions and the same cut. */
export const rebuiltKpi = z.strictObject({
  kpi: explained(z.string(), "指標", "The KPI"),
  unit: explained(z.enum(kpiUnits), "單位", "Unit"),
  old: explained(z.number().nullable(), "由舊檔重算", "From the old tickets"),
  new: explained(z.number().nullable(), "由新檔重算", "From the new tickets"),
  change: explained(
    z.number().nullable(),
    "相對差異",
    "Relative change; null where one of them is unknown",
  ),
  agrees: explained(z.boolean(), "是否在 ±0.5 % 以內", "Within 0.5 % of each other?"),
});

const filesOfOneSide = z.strictObject({
  listed: explained(count, "清單上的附件", "Attachments that the table lists"),
  found: explained(count, "找到檔案", "With a file beside the table"),
  opened: explained(count, "檔頭符合副檔名", "Files that begin like what their ending says"),
  unjudged: explained(count, "副檔名不認得，無從判斷", "Files of an ending that is not known"),
  contradicted: explained(
    count,
    "大小或雜湊值與清單不符",
    "Files that are not what the table says of their size or checksum",
  ),
});

/** What was opened of the files that attachments name; null where no file lies beside the table. */
export const attachmentFiles = z.strictObject({
  old: filesOfOneSide.nullable(),
  new: filesOfOneSide.nullable(),
  notOpening: explained(
    count.nullable(),
    "打不開、而且與原檔不同的檔案；沒有打開任何檔案時為 null",
    "Files that open as nothing and are not the same as before; null where nothing was opened",
  ),
  expiring: z.strictObject({
    rows: explained(
      count,
      "只有會過期的連結、沒有檔案的附件",
      "Attachments that are only a link that expires, without a file",
    ),
    byDay: explained(
      z.array(z.strictObject({ day: z.string().nullable(), rows: count })),
      "依連結寫明的到期日（UTC）；沒寫的為 null",
      "By the day on which the links end (UTC); null where they do not say",
    ),
  }),
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
  counts: explained(
    z.array(countedValue),
    "兩邊的筆數與總和",
    "Counts and sums of both sides; empty where there is no such column on both",
  ),
  files: explained(
    attachmentFiles.nullable(),
    "附件檔案本身的核對；其他種類為 null",
    "What was opened of the files themselves; null for all kinds but attachments",
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
  rebuilt: explained(
    z.array(rebuiltKpi).nullable(),
    "由兩邊的工單重算的指標；讀不出工單時為 null",
    "KPIs rebuilt from the tickets of both sides; null when they cannot be",
  ),
  /** Ids of record kinds that came with records, and of those in the field table that did not. */
  kindsFound: z.array(z.string()),
  kindsMissing: z.array(z.string()),
});

export type ReconcileFindingId = (typeof reconcileFindingIds)[number];
export type ReconcileSeverity = (typeof reconcileSeverities)[number];
export type ReconcileExample = z.infer<typeof reconcileExample>;
export type ReconcileFinding = z.infer<typeof reconcileFinding>;
export type Acceptance = z.infer<typeof acceptance>;
export type AttachmentFiles = z.infer<typeof attachmentFiles>;
export type KindReconciliation = z.infer<typeof kindReconciliation>;
export type CountedValue = z.infer<typeof countedValue>;
export type RebuiltKpi = z.infer<typeof rebuiltKpi>;
export type ReconcileOutput = z.infer<typeof reconcileOutput>;
