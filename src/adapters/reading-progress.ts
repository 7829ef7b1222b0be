/** How far a ticket file has been read. */
export interface ReadingProgress {
  bytes: number;
  /** Bytes of the whole file. */
  size: number;
  rows: number;
}

/** What is known of how far another program is that reads tickets; null: it does not say. */
export interface EngineProgress {
  seconds: number;
  bytes: number | null;
  /** Bytes of all that is to be read, where that is known. */
  size: number | null;
  rows: number | null;
  /** Are the rows worked out from the bytes, and so only about right? */
  areRowsAbout: boolean;
  /** How much of all is read, from 0 to 1. */
  share: number | null;
}
