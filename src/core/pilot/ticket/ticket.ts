/**
 * What is kept of one row: numbers only. `…After` are seconds after creation; -1 is "not known"
 * everywhere; words (channel, topic, state) are numbers of a `ByteWords`, 0 for an empty cell.
 * Written out, because objects made key by key are slow to read millions of times.
 */
const unknown = {
  row: -1,
  idLow: -1,
  idHigh: -1,
  requesterLow: -1,
  requesterHigh: -1,
  createdAt: -1,
  repliedAfter: -1,
  firstSolvedAfter: -1,
  lastSolvedAfter: -1,
  updatedAfter: -1,
  vendorReplySeconds: -1,
  vendorFirstSolveSeconds: -1,
  vendorBusinessSolveSeconds: -1,
  handleSeconds: -1,
  slaTargetSeconds: -1,
  status: 0,
  channel: 0,
  topic: 0,
  initiatedBy: 0,
  exclusion: 0,
  aiKind: 0,
  reopens: -1,
  replies: -1,
  sessions: -1,
  handoffAfter: -1,
  aiInvolved: -1,
  aiResolved: -1,
  csat: -1,
  csatScale: -1,
  csatOffered: -1,
  nps: -1,
  slaMet: -1,
};

export type TicketField = keyof typeof unknown;
export type Ticket = Record<TicketField, number>;

/** One typed array per field. */
export type TicketColumns = Record<TicketField, Int32Array | Float64Array | Int16Array | Int8Array>;

export const ticketFieldNames = Object.keys(unknown).filter(
  (name): name is TicketField => name in unknown,
);

/**
 * A ticket of which nothing is known yet; one is made per file and filled again for every row.
 *
 * @example unknownTicket().repliedAfter // -1
 */
export function unknownTicket(): Ticket {
  return { ...unknown };
}

/**
 * Columns for so many tickets, each as narrow as its values allow.
 *
 * @example emptyColumns(1024).createdAt.length // 1024
 */
export function emptyColumns(capacity: number): TicketColumns {
  return {
    row: new Int32Array(capacity),
    idLow: new Int32Array(capacity),
    idHigh: new Int32Array(capacity),
    requesterLow: new Int32Array(capacity),
    requesterHigh: new Int32Array(capacity),
    createdAt: new Float64Array(capacity),
    repliedAfter: new Int32Array(capacity),
    firstSolvedAfter: new Int32Array(capacity),
    lastSolvedAfter: new Int32Array(capacity),
    updatedAfter: new Int32Array(capacity),
    vendorReplySeconds: new Int32Array(capacity),
    vendorFirstSolveSeconds: new Int32Array(capacity),
    vendorBusinessSolveSeconds: new Int32Array(capacity),
    handleSeconds: new Int32Array(capacity),
    slaTargetSeconds: new Int32Array(capacity),
    status: new Int16Array(capacity),
    channel: new Int32Array(capacity),
    topic: new Int32Array(capacity),
    initiatedBy: new Int16Array(capacity),
    exclusion: new Int16Array(capacity),
    aiKind: new Int16Array(capacity),
    reopens: new Int16Array(capacity),
    replies: new Int16Array(capacity),
    sessions: new Int16Array(capacity),
    handoffAfter: new Int32Array(capacity),
    aiInvolved: new Int8Array(capacity),
    aiResolved: new Int8Array(capacity),
    csat: new Int8Array(capacity),
    csatScale: new Int8Array(capacity),
    csatOffered: new Int8Array(capacity),
    nps: new Int8Array(capacity),
    slaMet: new Int8Array(capacity),
  };
}
