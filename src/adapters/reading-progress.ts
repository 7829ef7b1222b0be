/** How far a ticket file has been read. */
export interface ReadingProgress {
  bytes: number;
  /** Bytes of the whole file. */
  size: number;
  rows: number;
}
