/**
 * What is read of one row: numbers only. `…After` are seconds after creation; -1 is "not known"
 * everywhere; words (channel, topic, state) are numbers of a `ByteWords`, 0 for an empty cell.
 * One object is made per file and filled again for every row.
 */
export class Ticket {
  row = -1;
  /** The id as one number of 64 bits: see `TicketIds`. */
  idLow = 0;
  idHigh = 0;
  hasRequester = false;
  requesterLow = 0;
  requesterHigh = 0;
  createdAt = -1;
  repliedAfter = -1;
  firstSolvedAfter = -1;
  lastSolvedAfter = -1;
  updatedAfter = -1;
  handoffAfter = -1;
  vendorReplySeconds = -1;
  vendorFirstSolveSeconds = -1;
  vendorBusinessSolveSeconds = -1;
  handleSeconds = -1;
  slaTargetSeconds = -1;
  status = 0;
  channel = 0;
  topic = 0;
  initiatedBy = 0;
  exclusion = 0;
  aiKind = 0;
  reopens = -1;
  replies = -1;
  sessions = -1;
  aiInvolved = -1;
  aiResolved = -1;
  csat = -1;
  csatScale = -1;
  csatOffered = -1;
  nps = -1;
  slaMet = -1;
}

export type TicketField = Exclude<keyof Ticket, "hasRequester">;
