import type { ExportReader } from "../core/decide/workspace/read-workspace.ts";
import type { SourceFile } from "../core/parse/source-file.ts";
import { storedAttachment } from "../core/parse/stored-attachment.ts";
import type { KpiSettings } from "../core/pilot/kpi/kpi-settings.ts";
import { readTicketSource } from "../core/pilot/read-ticket-source.ts";
import type { TicketPlan } from "../core/pilot/ticket-plan.ts";
import { createTicketReader } from "../core/pilot/ticket-reader.ts";
import type { TicketSummary } from "../core/pilot/ticket-summary.ts";
import type { RecordFile } from "../core/rehearsal/reconcile/record-file.ts";
import { type RecordFormat, UnreadableRecords } from "../core/rehearsal/records/record-scanner.ts";
import { recordsOf } from "../core/rehearsal/records/records-of.ts";
import { rehearsedExports } from "../core/rehearsal/rehearsed-exports.ts";
import { heldSources } from "./held-export.ts";

async function readTickets(
  bytes: Uint8Array,
  plan: TicketPlan,
  settings: KpiSettings,
): Promise<TicketSummary> {
  const [source, ...more] = await heldSources(bytes, plan.file);
  // As from a disk: of several tables in an archive, none is taken at random.
  if (source !== undefined && more.length === 0) return readTicketSource(source, plan, settings);
  const reader = createTicketReader(plan, settings);
  reader.push(bytes);
  return reader.end();
}

function heldRecords(bytes: Uint8Array, format: RecordFormat, name: string): RecordFile {
  const read: RecordFile["read"] = async (listener) => {
    const scanner = recordsOf(format, listener);
    try {
      scanner.push(bytes);
      scanner.finish();
    } catch (error) {
      if (error instanceof UnreadableRecords) error.file = name;
      throw error;
    }
  };
  async function columns(): Promise<readonly string[]> {
    let names: readonly string[] = [];
    await read({
      columns: (found) => {
        names = found;
      },
      row: () => {},
    });
    return names;
  }
  return { name, read, columns, ...(format === "csv" ? { chunks: () => [bytes] } : {}) };
}

/** Where an attachment is too large to be held, none is opened: one that is not looked at is not lost. */
function openable(files: readonly SourceFile[]): readonly SourceFile[] {
  const attached = files.filter(({ path }) => storedAttachment(path) !== null);
  const isHeld = attached.every(({ unreadSize }) => unreadSize === undefined);
  return isHeld ? files : files.filter((file) => !attached.includes(file));
}

/** Reads the exports of a workspace that is held in memory, as a browser holds it. */
export function heldExports(files: readonly SourceFile[]): ExportReader {
  const held = new Map(files.map((file) => [file.path, file]));
  const bytesOf = (path: string) => held.get(path)?.bytes ?? new Uint8Array();
  return {
    tickets: async (plan, settings) =>
      held.get(plan.file)?.unreadSize === undefined
        ? readTickets(bytesOf(plan.file), plan, settings)
        : null,
    rehearsals: (all) =>
      rehearsedExports(
        openable(all),
        (path, format) => heldRecords(bytesOf(path), format, path),
        (path) => [bytesOf(path)],
      ),
  };
}
