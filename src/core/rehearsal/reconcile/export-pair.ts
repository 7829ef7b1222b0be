import type { StoredFiles } from "../attachments/stored-files.ts";
import type { RecordFile } from "./record-file.ts";

/** One record kind with its file on either side; null where that side has none. */
export type ExportPair = {
  kind: string;
  old: RecordFile | null;
  new: RecordFile | null;
  /** The files that a table of attachments lists, where they lie beside it. */
  oldFiles?: StoredFiles;
  newFiles?: StoredFiles;
};
