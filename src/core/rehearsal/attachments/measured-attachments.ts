import { type RecordFile, type RowListener, readRows } from "../reconcile/record-file.ts";
import type { RecordRow } from "../records/record-row.ts";
import { rowOfTexts } from "../records/record-row.ts";
import { opensAs } from "./file-form.ts";
import { type MeasuredFile, measuredFile } from "./measured-file.ts";
import { fileFinder, type StoredFiles } from "./stored-files.ts";

/** What was found of the files that a table of attachments lists. */
export type FilesAccount = {
  listed: number;
  found: number;
  /** Files that begin like what their ending says, and those whose ending is not known to us. */
  opened: number;
  unjudged: number;
  /** Files that are not what the table beside them says of their size or checksum. */
  contradicted: number;
};

type Claim = { id: string; name: string; bytes: string; sum: string };

/** What is known of the files of the other side, by id, else by name. */
export type KnownFiles = ReadonlyMap<string, Claim>;

type Measured = { claim: Claim; file: MeasuredFile | null };

export type MeasuredAttachments = { table: RecordFile; account: FilesAccount; rows: Measured[] };

const decoder = new TextDecoder();
const measuredColumns = ["bytes", "sha256"] as const;

function claimsReader(columns: readonly string[]) {
  const [id, name, bytes, sum] = ["file_id", "name", ...measuredColumns].map((one) =>
    columns.indexOf(one),
  );
  return (row: RecordRow): Claim => {
    const cell = (place = -1) =>
      place < 0 || place >= row.count ? "" : decoder.decode(row.field(place)).trim();
    return { id: cell(id), name: cell(name), bytes: cell(bytes), sum: cell(sum).toLowerCase() };
  };
}

async function claimsOf(table: RecordFile): Promise<Claim[]> {
  const claims: Claim[] = [];
  const read = claimsReader(await table.columns());
  await readRows(table, (row) => claims.push(read(row)));
  return claims;
}

function isContradicted({ claim, file }: Measured): boolean {
  if (file === null) return false;
  const isOtherSum = claim.sum !== "" && claim.sum !== file.sha256;
  return isOtherSum || (claim.bytes !== "" && Number(claim.bytes) !== file.bytes);
}

function accountOf(rows: readonly Measured[]): FilesAccount {
  const found = rows.filter(({ file }) => file !== null);
  const judged = found.map(({ claim, file }) => file && opensAs(claim.name, file.head));
  return {
    listed: rows.length,
    found: found.length,
    opened: judged.filter((one) => one === true).length,
    unjudged: judged.filter((one) => one === null).length,
    contradicted: rows.filter(isContradicted).length,
  };
}

function keyOf({ id, name }: Claim): string {
  return id === "" ? name : id;
}

/** The row with what its file really is in place of what the table says, where it can be compared. */
function corrected(
  row: RecordRow,
  own: readonly string[],
  all: readonly string[],
  { claim, file }: Measured,
  other: KnownFiles | null,
) {
  const asked = other === null ? null : other.get(keyOf(claim));
  return rowOfTexts(
    all.map((column) => {
      if (file !== null && column === "bytes" && asked?.bytes !== "") return String(file.bytes);
      if (file !== null && column === "sha256" && asked?.sum !== "") return file.sha256;
      const place = own.indexOf(column);
      return place < 0 || place >= row.count ? "" : decoder.decode(row.field(place));
    }),
  );
}

function correctedTable(
  table: RecordFile,
  own: readonly string[],
  rows: readonly Measured[],
  other: KnownFiles | null,
): RecordFile {
  const all = [...new Set([...own, ...measuredColumns])];
  const through = (listener: RowListener): RowListener => {
    let number = -1;
    return (row) => {
      number += 1;
      const is = rows[number];
      if (is === undefined || (is.file === null && other !== null)) return;
      listener(corrected(row, own, all, is, other));
    };
  };
  return {
    name: table.name,
    columns: async () => all,
    read: (listener) =>
      table.read({ columns: () => listener.columns(all), row: through(listener.row) }),
  };
}

/**
 * A table of attachments in which size and checksum are those of the files themselves, not those that
 * the table tells: what is claimed counts as nothing where it can be measured. On the restored side,
 * which knows what the `other` side held, a row whose file is not there is no attachment and left out,
 * and what the other side does not tell is not compared.
 *
 * Example: a photo that came back as an error page is a row whose `sha256` differs.
 */
export async function measuredAttachments(
  table: RecordFile,
  files: StoredFiles,
  other: KnownFiles | null,
): Promise<MeasuredAttachments> {
  const claims = await claimsOf(table);
  const find = fileFinder(files.keys(), new Set(claims.map(({ id }) => id)));
  const known = new Map<string, MeasuredFile>();
  const rows: Measured[] = [];
  for (const claim of claims) {
    const path = find(claim.id, claim.name);
    const chunks = path === null ? undefined : files.get(path);
    if (path === null || chunks === undefined) {
      rows.push({ claim, file: null });
      continue;
    }
    const file = known.get(path) ?? (await measuredFile(chunks()));
    known.set(path, file);
    rows.push({ claim, file });
  }
  const own = await table.columns();
  return {
    table: correctedTable(table, own, rows, other),
    account: accountOf(rows),
    rows,
  };
}

/**
 * What a side knows of its files, measured where they are there, else as its table tells.
 *
 * Example: a table whose files were measured knows all checksums, even if it names none.
 */
export async function knownFiles(
  table: RecordFile,
  measured: MeasuredAttachments | null,
): Promise<KnownFiles> {
  const rows = measured?.rows ?? (await claimsOf(table)).map((claim) => ({ claim, file: null }));
  return new Map(
    rows.map(({ claim, file }) => {
      const is = file === null ? {} : { bytes: String(file.bytes), sum: file.sha256 };
      return [keyOf(claim), { ...claim, ...is }];
    }),
  );
}

/**
 * How many files of the restored side open as nothing, although they are not the same as before?
 *
 * @example notOpening(new Map(), []) // 0
 */
export function notOpening(before: KnownFiles, rows: MeasuredAttachments["rows"]): number {
  const sums = new Set([...before.values()].map(({ sum }) => sum));
  return rows.filter(
    ({ claim, file }) =>
      file !== null && opensAs(claim.name, file.head) === false && !sums.has(file.sha256),
  ).length;
}
