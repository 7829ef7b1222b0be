import { unzipSync, zipSync } from "fflate";
import { dataFolders, type SourceFile } from "../core/parse/source-file.ts";
import type { OpenedFolder } from "./browser-folder.ts";

/** More than any workspace needs; an archive that claims more is no workspace. */
const largestUnpacked = 512 * 1024 * 1024;

/** The archive unpacks to more than a workspace ever holds, or is none at all. */
export class UnusableArchive extends Error {
  override name = "UnusableArchive";
}

/**
 * Reads a workspace from a zip archive, wherever in it the three data folders lie.
 *
 * @throws UnusableArchive when it is no zip archive or unpacks to too much
 */
export async function readArchive(file: File): Promise<OpenedFolder> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let unpacked = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isWanted = workspacePath(name) !== null;
        if (isWanted) unpacked += originalSize;
        return isWanted && unpacked <= largestUnpacked;
      },
    });
    if (unpacked > largestUnpacked) throw new UnusableArchive(file.name);
    const files = Object.entries(entries).flatMap(([name, content]): SourceFile[] => {
      const path = workspacePath(name);
      return path === null ? [] : [{ path, bytes: content }];
    });
    files.sort((left, right) => (left.path < right.path ? -1 : 1));
    return { name: file.name.replace(/\.zip$/i, ""), files, large: new Map(), handle: null };
  } catch (cause) {
    if (cause instanceof UnusableArchive) throw cause;
    throw new UnusableArchive(file.name, { cause });
  }
}

function workspacePath(name: string): string | null {
  const parts = name.split("/");
  const at = parts.findIndex((part) => dataFolders.includes(part));
  const isOdd = parts.some((part) => part.startsWith(".") || part === "__MACOSX");
  return at < 0 || isOdd || name.endsWith("/") ? null : parts.slice(at).join("/");
}

/** The workspace as a zip archive, without files too large to be held; the day in it is fixed, so that the same work gives the same file. */
export function archiveOf(files: readonly SourceFile[]): Uint8Array<ArrayBuffer> {
  const held = files.filter(({ unreadSize }) => unreadSize === undefined);
  const entries = Object.fromEntries(held.map(({ path, bytes }) => [path, bytes]));
  return new Uint8Array(zipSync(entries, { mtime: new Date(1980, 0, 1), level: 6 }));
}

/** Hands a file to the person as a download. */
export function download(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
