import { mayWrite, writeIntoFolder } from "../../adapters/browser-folder-writing.ts";
import { changedPaths, type Draft } from "../../core/edit/draft.ts";

/**
 * Writes what a draft changed into the folder that it came from; `evenIfChanged` also over what
 * others wrote there meanwhile.
 *
 * @throws ChangedOutside when others did and that was not asked for
 * @throws DOMException when the person does not allow it, or the disk refuses
 */
export async function saveIntoFolder(
  handle: FileSystemDirectoryHandle,
  { texts, saved }: Draft,
  evenIfChanged: boolean,
): Promise<void> {
  const paths = changedPaths({ texts, saved, past: [], future: [] });
  const of = (held: ReadonlyMap<string, string>) =>
    new Map(paths.map((path) => [path, held.get(path) ?? null]));
  if (!(await mayWrite(handle))) throw new DOMException("", "NotAllowedError");
  await writeIntoFolder(handle, of(texts), evenIfChanged ? null : of(saved));
}
