/** One file as it came from a disk, a browser or an archive: nothing decoded, nothing judged yet. */
export type SourceFile = {
  /** Path inside the workspace, with forward slashes: `scorecards/polaris.yaml`. */
  path: string;
  bytes: Uint8Array;
  /** Size on disk of a file too large to be held: `bytes` is empty then, and it must be streamed. */
  unreadSize?: number;
};

/** The folders that make a workspace; nothing else in it is looked at. */
export const dataFolders: readonly string[] = ["checklists", "scorecards", "pilots"];
