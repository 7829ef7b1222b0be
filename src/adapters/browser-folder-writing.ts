/** Somebody else changed these files of the folder since they were read here. */
export class ChangedOutside extends Error {
  override name = "ChangedOutside";
  readonly paths: readonly string[];

  constructor(paths: readonly string[]) {
    super(paths.join(", "));
    this.paths = paths;
  }
}

/** Documents by path; null stands for no such file. */
export type FolderTexts = ReadonlyMap<string, string | null>;

/**
 * May the page write into a folder that was opened before, perhaps in another session? Asks the
 * person when the browser wants that.
 */
export async function mayWrite(handle: FileSystemDirectoryHandle): Promise<boolean> {
  const mode = { mode: "readwrite" } as const;
  if (!handle.queryPermission || (await handle.queryPermission(mode)) === "granted") return true;
  return (await handle.requestPermission?.(mode)) === "granted";
}

declare global {
  interface FileSystemHandle {
    queryPermission?(wanted: { mode: "read" | "readwrite" }): Promise<PermissionState>;
    requestPermission?(wanted: { mode: "read" | "readwrite" }): Promise<PermissionState>;
  }
}

/**
 * Writes documents back into the folder; null as a text deletes the file. The browser writes beside
 * the old file and puts it in place at the end, so that a file is never half written.
 *
 * @throws ChangedOutside, before anything is written, when a file no longer holds what `known` says
 * @throws DOMException when the person does not allow it, or the disk refuses
 */
export async function writeIntoFolder(
  handle: FileSystemDirectoryHandle,
  texts: FolderTexts,
  known: FolderTexts | null,
): Promise<void> {
  if (known !== null) await refuseChangedOutside(handle, known);
  for (const [path, text] of texts) await writeFile(handle, path, text);
}

async function refuseChangedOutside(handle: FileSystemDirectoryHandle, known: FolderTexts) {
  const changed: string[] = [];
  for (const [path, text] of known) {
    if ((await textInFolder(handle, path)) !== text) changed.push(path);
  }
  if (changed.length > 0) throw new ChangedOutside(changed);
}

async function textInFolder(handle: FileSystemDirectoryHandle, path: string) {
  const [folder, name] = await place(handle, path, false);
  try {
    const file = await (await folder?.getFileHandle(name))?.getFile();
    // As the documents were read, so that a byte order mark is no difference.
    return file ? new TextDecoder().decode(await file.arrayBuffer()) : null;
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotFoundError") return null;
    throw error;
  }
}

async function writeFile(handle: FileSystemDirectoryHandle, path: string, text: string | null) {
  const [folder, name] = await place(handle, path, text !== null);
  if (folder === null) return;
  if (text === null) return folder.removeEntry(name).catch(ignoreMissing);
  const file = await folder.getFileHandle(name, { create: true });
  const writable = await file.createWritable();
  await writable.write(text);
  await writable.close();
}

type Place = readonly [FileSystemDirectoryHandle | null, string];

async function place(
  handle: FileSystemDirectoryHandle,
  path: string,
  create: boolean,
): Promise<Place> {
  const names = path.split("/");
  const name = names.pop() ?? "";
  let folder: FileSystemDirectoryHandle | null = handle;
  for (const one of names) {
    folder = (await folder?.getDirectoryHandle(one, { create }).catch(ignoreMissing)) ?? null;
  }
  return [folder, name];
}

function ignoreMissing(error: unknown): undefined {
  if (error instanceof DOMException && error.name === "NotFoundError") return undefined;
  throw error;
}
