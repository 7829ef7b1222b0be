import { dataFolders, type SourceFile } from "../core/parse/source-file.ts";

/** A folder as a person opened it in the browser. Nothing of it has left the machine. */
export interface OpenedFolder {
  name: string;
  files: SourceFile[];
  /** Files too large to be held, to be streamed by whoever reads them; by path. */
  large: Map<string, File>;
  /** Who may write back into the folder; null when it came as a copy (zip, file picker). */
  handle: FileSystemDirectoryHandle | null;
}

/** Told how many files have been read so far, and how many there are. */
export type Progress = (done: number, all: number) => void;

type FoundFile = { path: string; file: () => Promise<File> };

declare global {
  interface Window {
    showDirectoryPicker?: (options: {
      id: string;
      mode: "read" | "readwrite";
    }) => Promise<FileSystemDirectoryHandle>;
  }
}

/** Larger files (ticket exports) stay on the disk until somebody reads them as a stream. */
const largestHeld = 64 * 1024 * 1024;

/** Can this browser write back into a folder that it opens? */
export function canWriteBack(): boolean {
  return typeof window.showDirectoryPicker === "function";
}

/**
 * Lets the person choose a folder and reads the documents in it. Null when they changed their mind.
 */
export async function openFolder(onProgress: Progress): Promise<OpenedFolder | null> {
  try {
    const handle = await window.showDirectoryPicker?.({ id: "touchstone", mode: "readwrite" });
    return handle ? await readFolder(handle, onProgress) : null;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}

/** Reads a folder that was opened before, once the person has allowed it again. */
export async function readFolder(
  handle: FileSystemDirectoryHandle,
  onProgress: Progress,
): Promise<OpenedFolder> {
  const found: FoundFile[] = [];
  for await (const entry of handle.values()) {
    if (entry.kind === "directory" && dataFolders.includes(entry.name)) {
      await collect(await handle.getDirectoryHandle(entry.name), entry.name, found);
    }
  }
  return { name: handle.name, handle, ...(await readAll(found, onProgress)) };
}

/**
 * A file of a folder that was opened, to be read as a stream; asks for leave where the browser wants that.
 *
 * @throws DOMException when the file is gone or the person does not allow it
 */
export async function fileInFolder(handle: FileSystemDirectoryHandle, path: string): Promise<File> {
  const read = { mode: "read" } as const;
  if ((await handle.queryPermission?.(read)) === "prompt") await handle.requestPermission?.(read);
  const [name = "", ...folders] = path.split("/").reverse();
  let folder = handle;
  for (const part of folders.reverse()) folder = await folder.getDirectoryHandle(part);
  return (await folder.getFileHandle(name)).getFile();
}

async function collect(folder: FileSystemDirectoryHandle, path: string, found: FoundFile[]) {
  for await (const entry of folder.values()) {
    if (entry.name.startsWith(".")) continue;
    const inside = `${path}/${entry.name}`;
    if (entry.kind === "directory") {
      await collect(await folder.getDirectoryHandle(entry.name), inside, found);
    } else {
      const file = await folder.getFileHandle(entry.name);
      found.push({ path: inside, file: () => file.getFile() });
    }
  }
}

/**
 * Reads the files that a person chose as a folder in a browser that cannot open folders itself; what
 * is changed can then be saved as a zip only.
 */
export async function readChosenFiles(
  chosen: readonly File[],
  onProgress: Progress,
): Promise<OpenedFolder> {
  const found = chosen.flatMap((file): FoundFile[] => {
    const parts = file.webkitRelativePath.split("/");
    const at = parts.findIndex((part) => dataFolders.includes(part));
    const path = parts.slice(at).join("/");
    return at < 0 || path.includes("/.") ? [] : [{ path, file: async () => file }];
  });
  const name = chosen[0]?.webkitRelativePath.split("/")[0] ?? "";
  return { name, handle: null, ...(await readAll(found, onProgress)) };
}

async function readAll(found: readonly FoundFile[], onProgress: Progress) {
  const files: SourceFile[] = [];
  const large = new Map<string, File>();
  for (const { path, file } of found) {
    const read = await file();
    if (read.size > largestHeld) large.set(path, read);
    files.push(
      read.size > largestHeld
        ? { path, bytes: new Uint8Array(), unreadSize: read.size }
        : { path, bytes: new Uint8Array(await read.arrayBuffer()) },
    );
    onProgress(files.length, found.length);
  }
  files.sort((left, right) => (left.path < right.path ? -1 : 1));
  return { files, large };
}
