import type { SourceFile } from "../core/parse/source-file.ts";
import type { OpenedFolder, Progress } from "./browser-folder.ts";
import { readArchive } from "./browser-zip.ts";

/** Fetches the sample decision that lies beside the pages of the workbench. */
export async function fetchSample(onProgress: Progress): Promise<OpenedFolder> {
  const address = new URL(document.documentElement.dataset.sample ?? "sample.zip", location.href);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address.pathname}`);
  const archive = new File([await response.arrayBuffer()], "sample.zip");
  const opened = await readArchive(archive);
  const files: SourceFile[] = opened.files;
  onProgress(files.length, files.length);
  return opened;
}
