import type { SourceFile } from "../core/parse/source-file.ts";
import type { OpenedFolder, Progress } from "./browser-folder.ts";
import { readArchive } from "./browser-zip.ts";

/** Fetches the sample decision that lies beside the pages of the workbench. */
export function fetchSample(onProgress: Progress): Promise<OpenedFolder> {
  return fetchBeside("sample", onProgress);
}

/** Fetches what a new decision starts from: every catalogue with nothing answered yet. */
export function fetchStarter(onProgress: Progress): Promise<OpenedFolder> {
  return fetchBeside("starter", onProgress);
}

async function fetchBeside(name: string, onProgress: Progress): Promise<OpenedFolder> {
  const sample = new URL(document.documentElement.dataset.sample ?? "sample.zip", location.href);
  const address = new URL(`${name}.zip`, sample);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address.pathname}`);
  const archive = new File([await response.arrayBuffer()], `${name}.zip`);
  const opened = await readArchive(archive);
  const files: SourceFile[] = opened.files;
  onProgress(files.length, files.length);
  return opened;
}
