/** One file as it came from a disk, a browser or an archive: nothing decoded, nothing judged yet. */
export type SourceFile = {
  /** Path inside the workspace, with forward slashes: `scorecards/polaris.yaml`. */
  path: string;
  bytes: Uint8Array;
};
