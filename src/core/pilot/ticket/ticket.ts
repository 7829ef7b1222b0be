/**
 * What is kept of one row: numbers only. `…After` are seconds after creation; -1 is "not known"
 * everywhere; words (channel, topic, state) are numbers of a `ByteWords`, 0 for an empty cell.
 */
export const ticketFields = {
  row: Int32Array,
  idLow: Int32Array,
  idHigh: Int32Array,
  requesterLow: Int32Array,
  requesterHigh: Int32Array,
  createdAt: Float64Array,
  repliedAfter: Int32Array,
  firstSolvedAfter: Int32Array,
  lastSolvedAfter: Int32Array,
  updatedAfter: Int32Array,
  vendorReplySeconds: Int32Array,
  vendorFirstSolveSeconds: Int32Array,
  vendorBusinessSolveSeconds: Int32Array,
  handleSeconds: Int32Array,
  slaTargetSeconds: Int32Array,
  status: Int16Array,
  channel: Int32Array,
  topic: Int32Array,
  initiatedBy: Int16Array,
  exclusion: Int16Array,
  aiKind: Int16Array,
  reopens: Int16Array,
  replies: Int16Array,
  sessions: Int16Array,
  hasHandoff: Int8Array,
  aiInvolved: Int8Array,
  aiResolved: Int8Array,
  csat: Int8Array,
  csatScale: Int8Array,
  csatOffered: Int8Array,
  nps: Int8Array,
  slaMet: Int8Array,
} as const;

export type TicketField = keyof typeof ticketFields;
export type Ticket = Record<TicketField, number>;

export const ticketFieldNames = Object.keys(ticketFields).filter(
  (name): name is TicketField => name in ticketFields,
);

const wordFields: ReadonlySet<TicketField> = new Set([
  "status",
  "channel",
  "topic",
  "initiatedBy",
  "exclusion",
  "aiKind",
]);

/**
 * A ticket of which nothing is known yet; one is made per file and filled again for every row.
 *
 * @example unknownTicket().repliedAfter // -1
 */
export function unknownTicket(): Ticket {
  const entries = ticketFieldNames.map((name) => [name, wordFields.has(name) ? 0 : -1]);
  return Object.fromEntries(entries) as Ticket;
}
