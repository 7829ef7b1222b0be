import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { createGunzip } from "node:zlib";
import { diagnose } from "../core/diagnostic/diagnostic.ts";
import type { KpiSettings } from "../core/pilot/kpi/kpi-settings.ts";
import { sampleBytes } from "../core/pilot/scan/file-start.ts";
import { answeredSummary, tableSummary } from "../core/pilot/sql/answered-summary.ts";
import { csvSource, type FileForm, fileForm, typedSource } from "../core/pilot/sql/file-source.ts";
import { quotedText } from "../core/pilot/sql/sql-text.ts";
import type { TicketSource } from "../core/pilot/sql/statement-pieces.ts";
import { fileFindings } from "../core/pilot/ticket/file-findings.ts";
import type { TicketPlan } from "../core/pilot/ticket-plan.ts";
import type { TicketSummary } from "../core/pilot/ticket-summary.ts";
import { EmbeddedClickhouse } from "./clickhouse-embedded.ts";
import { withEmbeddedProgress } from "./embedded-progress.ts";
import { EngineProblem } from "./engine-problem.ts";
import { withFileProblems } from "./file-problem.ts";
import type { EngineProgress } from "./reading-progress.ts";

/** Ticket files that ClickHouse reads at once, and their kind. */
interface TicketFiles {
  /** With ClickHouse's wildcards where there are several. */
  pattern: string;
  /** One of them, from which the header is read. */
  first: string;
  kind: "csv" | "parquet";
  /** Bytes of all of them. */
  size: number;
}

/** Who is told how far the reading is. */
type TellProgress = ((progress: EngineProgress) => void) | undefined;

const lineFeed = 10;

function kindOf(name: string): TicketFiles["kind"] {
  return /\.parquet$/i.test(name) ? "parquet" : "csv";
}

/** A path in which nothing is a wildcard: any one character stands for each that would be one. */
function literally(path: string): string {
  return path.replace(/[*?{}[\]]/g, "?");
}

/** A file as it is; of a folder all files of one kind, which must then be the only ones. */
async function filesAt(path: string): Promise<TicketFiles> {
  const found = await withFileProblems(path, () => stat(path));
  if (!found.isDirectory()) {
    return { pattern: literally(path), first: path, kind: kindOf(path), size: found.size };
  }
  const names = (await readdir(path))
    .filter((name) => /\.(csv|csv\.gz|parquet)$/i.test(name))
    .sort();
  const [first] = names;
  const endings = new Set(
    names.map((name) => name.replace(/^.*?(\.csv|\.csv\.gz|\.parquet)$/i, "$1")),
  );
  const [ending, other] = endings;
  if (first === undefined || ending === undefined || other !== undefined) {
    throw new EngineProblem("ticket-folder-mixed", { found: names.slice(0, 5).join(", ") });
  }
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(path, name))).size));
  return {
    size: sizes.reduce((sum, size) => sum + size, 0),
    pattern: join(literally(path), `*${ending}`),
    first: join(path, first),
    kind: kindOf(first),
  };
}

/** The first bytes of a file, unpacked where it is packed. */
async function sampleOf(path: string): Promise<{ bytes: Uint8Array; isWhole: boolean }> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const file = createReadStream(path);
  const stream = /\.gz$/i.test(path) ? file.pipe(createGunzip()) : file;
  for await (const part of stream) {
    if (!(part instanceof Uint8Array)) continue;
    parts.push(part);
    length += part.length;
    if (length >= sampleBytes) break;
  }
  file.destroy();
  return { bytes: new Uint8Array(Buffer.concat(parts)), isWhole: length < sampleBytes };
}

/** Of packed files the stored bytes of a row are not known. */
function bytesPerRow(sample: Uint8Array, first: string): number | null {
  const lines = sample.reduce((count, byte) => (byte === lineFeed ? count + 1 : count), 0);
  return lines === 0 || /\.gz$/i.test(first) ? null : sample.length / lines;
}

async function formOf({ first }: TicketFiles, plan: TicketPlan) {
  const { bytes, isWhole } = await withFileProblems(first, () => sampleOf(first));
  return { form: fileForm(bytes, isWhole, plan), bytesPerRow: bytesPerRow(bytes, first) };
}

/** The findings about form and header that the stream would give; null when rows can be read. */
function refusal(
  { start, header }: FileForm,
  plan: TicketPlan,
): TicketSummary["diagnostics"] | null {
  const place = { file: plan.file, line: 1, column: 1 };
  if (start.foreign !== null) return [diagnose(start.foreign, place)];
  const found = header.headers.slice(0, 12).join(", ");
  const isUsable = header.decoder !== null && header.binding?.profile.id === "canonical";
  if (header.headers.length > 0 && !isUsable)
    return [diagnose("engine-needs-canonical", place, { found })];
  if (start.encoding !== "unknown") return [diagnose("engine-needs-utf-8", place, { count: 0 })];
  return header.headers.length === 0 ? fileFindings(plan.file, header, "utf-8", null, 0) : null;
}

function csvSummary(
  form: FileForm,
  plan: TicketPlan,
  rest: Pick<TicketSummary, "rows" | "badRows" | "periods" | "diagnostics">,
): TicketSummary {
  const { start, header } = form;
  return {
    file: plan.file,
    format: header.binding?.profile.id ?? null,
    encoding: "utf-8",
    delimiter: start.delimiter,
    prefaceRows: header.prefaceRows,
    blankLines: 0,
    headers: header.headers,
    unknownColumns: header.binding?.unknown ?? [],
    ...rest,
  };
}

async function readDelimited(
  files: TicketFiles,
  plan: TicketPlan,
  settings: KpiSettings,
  tell: TellProgress,
) {
  const { form, ...known } = await formOf(files, plan);
  const refused = refusal(form, plan);
  if (refused !== null) {
    return csvSummary(form, plan, { rows: 0, badRows: 0, periods: [], diagnostics: refused });
  }
  const clickhouse = await EmbeddedClickhouse.open();
  const source = csvSource(files.pattern, form);
  const reading = { size: files.size, ...known };
  const { rows, cells } = await withEmbeddedProgress(reading, tell, () =>
    clickhouse.answer(plan, settings, source),
  );
  const answered = answeredSummary(rows, plan, cells);
  form.header.rows = answered.rows;
  const ofFile = fileFindings(plan.file, form.header, "utf-8", null, 0);
  return csvSummary(form, plan, { ...answered, diagnostics: [...ofFile, ...answered.diagnostics] });
}

/** @throws EngineProblem when the columns are no tickets */
export function checkedSource(source: TicketSource, headers: readonly string[]): TicketSource {
  if (source.columns.has("ticket_id") && source.columns.has("created_at")) return source;
  throw new EngineProblem("engine-needs-canonical", { found: headers.slice(0, 12).join(", ") });
}

async function readParquet(
  files: TicketFiles,
  plan: TicketPlan,
  settings: KpiSettings,
  tell: TellProgress,
) {
  const clickhouse = await EmbeddedClickhouse.open();
  const from = `file(${quotedText(files.pattern)}, 'Parquet')`;
  const described = await clickhouse.describe(from);
  const headers = described.map(({ name }) => name);
  const source = checkedSource(typedSource(from, described, plan.columns), headers);
  const reading = { size: files.size, bytesPerRow: null };
  const { rows, cells } = await withEmbeddedProgress(reading, tell, () =>
    clickhouse.answer(plan, settings, source),
  );
  return tableSummary(answeredSummary(rows, plan, cells), plan, headers);
}

/**
 * Reads ticket files with ClickHouse inside this process: CSV, CSV packed with gzip, Parquet, or a
 * folder of files of one of these kinds.
 *
 * @throws FileProblem when the path cannot be read, EngineProblem when ClickHouse cannot do it
 */
export async function readWithClickhouse(
  path: string,
  plan: TicketPlan,
  settings: KpiSettings,
  tell?: TellProgress,
): Promise<TicketSummary> {
  const files = await filesAt(path);
  return files.kind === "parquet"
    ? readParquet(files, plan, settings, tell)
    : readDelimited(files, plan, settings, tell);
}
