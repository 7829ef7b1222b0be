/** The attachment files of one side of an export: by their path below its folder, how to read them. */
export type StoredFiles = ReadonlyMap<
  string,
  () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>
>;

/** The folder beside `attachments.csv` in which the files lie. */
export const attachmentFolder = "attachments";

function stem(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}

/**
 * Under which path does the file of an attachment lie? Exports name files by their id, by id and name,
 * put each into a folder of its id, or keep the name alone; looked for in this order. A file in the folder
 * of another attachment of the table (`ids`) is that one's: equal names are usual. Null when it is not there.
 *
 * @example fileFinder(["F-1/photo.jpg"])("F-1", "photo.jpg") // "F-1/photo.jpg"
 */
export function fileFinder(
  paths: Iterable<string>,
  ids: ReadonlySet<string> = new Set(),
): (id: string, name: string) => string | null {
  const byName = new Map<string, string>();
  for (const path of [...paths].sort()) {
    const base = path.slice(path.lastIndexOf("/") + 1);
    const folder = path.split("/").at(-2) ?? "";
    const keys = ids.has(folder) ? [path, `${folder}/${base}`] : [path, base, stem(base)];
    for (const known of keys) {
      if (!byName.has(known)) byName.set(known, path);
    }
  }
  return (id, name) => {
    const own = id === "" ? [] : [`${id}/${name}`, `${id}_${name}`, `${id}-${name}`, id];
    const found = [...own, name].find((one) => one !== "" && byName.has(one));
    return found === undefined ? null : (byName.get(found) ?? null);
  };
}
