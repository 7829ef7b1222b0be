import { resolve } from "node:path";
import { writeFileAtomically } from "../adapters/files.ts";
import { checkedFiles } from "../core/rehearsal/attachments/checked-files.ts";
import { withoutLinkSecrets } from "../core/rehearsal/attachments/expiring-link.ts";
import { type Candidate, drawSample } from "../core/rehearsal/draw-sample.ts";
import type { ExportPair } from "../core/rehearsal/reconcile/export-pair.ts";
import type { ExportTask } from "../core/rehearsal/reconcile/reconcile-export.ts";
import { recordKind } from "../core/rehearsal/record-kind.ts";
import { cellIn } from "../core/rehearsal/records/record-row.ts";
import type { ReconcileOutput } from "../core/schema/reconcile-output.ts";
import { csvLine } from "../core/text/csv-line.ts";
import { formatCount } from "../core/text/formats.ts";
import { type Call, UsageError } from "./command.ts";
import { rehearsalText } from "./rehearsal-text.ts";

const header = ["kind", "key", "stratum", "checked_by", "checked_on", "is_right", "failure"];

/** The rows that were matched: attachments whose file is lost are none. */
async function candidatesOf(pair: ExportPair, task: ExportTask) {
  const { kind } = pair;
  const { new: file } = await checkedFiles(pair);
  if (file === null) return [];
  const columns = await file.columns();
  const key = task.key ?? recordKind(kind)?.key ?? [];
  const keys = key.map((name) => columns.indexOf(name));
  const [channel, created] = [columns.indexOf("channel"), columns.indexOf("created_at")];
  const decoder = new TextDecoder();
  const found: Candidate[] = [];
  await file.read({
    columns: () => {},
    row: (row) => {
      const cell = (place: number) =>
        place < 0 ? "" : withoutLinkSecrets(decoder.decode(cellIn(row, place)));
      const stratum = [cell(channel), cell(created).slice(0, 4)].filter((one) => one !== "");
      found.push({ id: keys.map(cell).join(" · "), stratum: stratum.join(" ") });
    },
  });
  return found;
}

function seedOf({ options, language }: Call): number {
  const seed = Number(options.seed ?? 1);
  if (Number.isSafeInteger(seed) && seed >= 0) return seed;
  throw new UsageError(rehearsalText(language).seedWrong);
}

/** Draws the rows that have to be looked at, and writes a sheet in which each is signed off. */
export async function writeAcceptanceSheet(
  task: ExportTask,
  output: ReconcileOutput,
  call: Call,
): Promise<void> {
  const seed = seedOf(call);
  const rows: string[][] = [];
  for (const { kind, acceptance } of output.kinds) {
    const pair = task.pairs.find((one) => one.kind === kind);
    if (!pair || acceptance === null) continue;
    const drawn = drawSample(await candidatesOf(pair, task), acceptance.size, seed);
    rows.push(...drawn.map(({ id, stratum }) => [kind, id, stratum, "", "", "", ""]));
  }
  const path = String(call.options.sample);
  const text = [header, ...rows].map(csvLine).join("");
  await writeFileAtomically(resolve(call.terminal.folder, path), `\uFEFF${text}`);
  const words = rehearsalText(call.language);
  const count = formatCount(rows.length, call.language);
  call.terminal.err(`${words.sampleWritten(count, path, String(seed))}\n`);
}
