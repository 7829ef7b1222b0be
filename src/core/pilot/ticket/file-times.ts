/** What the rows read so far say about the file as a whole. */
export interface FileTimes {
  earliestExport: number;
  latestExport: number;
  /** Latest time in the usable rows: what was exported when nobody says when. */
  latestInstant: number;
  /** Rows whose creation carries a zone, and rows whose does not. */
  zoned: number;
  zoneless: number;
  /** Is there any reply at an instant, any reply as a vendor's duration? */
  hasReplyInstants: boolean;
  hasVendorReplies: boolean;
}
