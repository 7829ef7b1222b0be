import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** What a workbench brought along: addresses below its own, and a version that follows from them. */
export interface Shipped {
  version: string;
  files: readonly string[];
}

/** Where the script that keeps everything lies, at the top of the site. */
export const offlineWorkerFile = "service-worker.js";

/**
 * Every file of a finished site, with a version that follows from them: the same files give the same,
 * so that a browser sees a new version exactly when something in it is new.
 */
export async function shippedFiles(site: string): Promise<Shipped> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)).split(sep).join("/"))
    .filter((path) => path !== offlineWorkerFile)
    .sort();
  const hash = sha256.create();
  for (const path of paths) {
    const bytes = await readFile(join(site, path));
    hash.update(utf8ToBytes(`${path}\0${bytes.length}\0`)).update(bytes);
  }
  const version = bytesToHex(hash.digest()).slice(0, 16);
  return { version, files: paths.map((path) => path.split("/").map(encodeURIComponent).join("/")) };
}

/** Tells the script that keeps the site what there is to keep. */
export async function tellShipped(site: string): Promise<void> {
  const file = join(site, offlineWorkerFile);
  const script = await readFile(file, "utf8");
  await writeFile(file, `const shipped = ${JSON.stringify(await shippedFiles(site))};\n${script}`);
}
