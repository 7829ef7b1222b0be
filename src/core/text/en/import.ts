import type { importText as zhHant } from "../zh-hant/import.ts";

/** Words about the import of a helpdesk's export. */
export const importText: typeof zhHant = {
  file: (file, name) => `${file}: ${name}`,
  unknownFile: (file) => `${file}: of no known kind`,
  because: (headers) => `Recognised by the headers ${headers}`,
  confidence: {
    A: "headers from the vendor's own documentation or code",
    B: "headers on which several importers agree",
    C: "headers from one source only: check well",
  },
  form: (encoding, delimiter) => `Encoding ${encoding}, fields parted by ${delimiter}`,
  delimiters: { comma: "commas", semicolon: "semicolons", tab: "tabs" },
  encodings: {
    "utf-8": "UTF-8",
    cp950: "CP950 (Big5)",
    gb18030: "GB18030",
    "windows-1252": "Windows-1252",
    "utf-16le": "UTF-16LE",
    "utf-16be": "UTF-16BE",
    "cp950-or-gb18030": "Big5 or GB18030, to be asked",
    "by-row": "UTF-8 and CP950 mixed, read cell by cell",
    unknown: "not recognised",
  },
  zone: (zone, source) => `Zone ${zone} (${source})`,
  zoneInValues: "Zone: every time names its own",
  zoneSources: {
    column: "in the values",
    header: "in the header",
    preface: "in the lines before the header",
    config: "as you declared",
  },
  order: (order, proofs) => `Dates are ${order} (${proofs} cells prove it)`,
  orderDeclared: (order) => `Dates are ${order} (as you declared)`,
  skipped: (preface, headers, trailers, blanks) =>
    `Lines that are no data: ${preface} before the header, ${headers} repeated headers, ${trailers} at the end, ${blanks} blank`,
  columns: "What became of every column",
  column: "Column",
  fate: "Becomes",
  filled: "Filled",
  sample: "First value",
  usedAs: (columns) => `→ ${columns}`,
  ignored: {
    person: "not read: personal data",
    text: "not read: text",
    "not-needed": "not read: not needed (else name it in column-map.yaml)",
    derived: "not read: follows from others",
    "unit-unknown": "not read: unit not known (name it in column-map.yaml)",
    "scale-unknown": "not read: scale not known (name it in column-map.yaml)",
  },
  secondChoice: "not read: another column says it better",
  repeated: "not read: of equal headers the leftmost counts",
  unknown: "not known",
  fillers: (count) => `${count} with a dash or the like`,
  unreadable: (count) => `${count} unreadable, taken as unknown`,
  reconciliations: "The vendor's durations against its timestamps",
  durations: {
    "first-reply": "first reply",
    "last-solve": "last solve",
    "first-solve": "first solve",
  },
  clocks: { calendar: "calendar time", business: "business time", unknown: "clock unknown" },
  reconciled: (header, of, clock, rate, detail) =>
    `${header} (${of}, ${clock}): ${rate} agree; ${detail}`,
  agreement: (column, rate, compared) => `${column}: ${rate} agree (${compared} tickets compared)`,
  reconciledDetail: (compared, agreed, shorter, longer) =>
    `${compared} compared, ${agreed} agree, ${shorter} shorter, ${longer} longer`,
  nothingToCompare: (header, clock) => `${header} (${clock}): no timestamps to compare with`,
  blindSpots: "What this kind of export cannot tell",
  blindSpot: {
    "first-reply": "when the first reply was",
    "solve-time": "when a ticket was solved",
    reopens: "how often tickets were reopened",
    satisfaction: "satisfaction",
    "bot-or-desk":
      "whether a reply from “Unknown” was a bot or a person, so that the first reply is then unknown",
    "email-replies-only": "replies other than by e-mail: chat-only tickets look unanswered",
    "ai-tickets": "tickets that the AI handled are not exported, so its own share is not seen",
    "duration-clock": "whether durations run on calendar or business time",
    "rating-scale": "the scale of its ratings",
    "message-text": "what messages say (not read)",
    denominator: "how many there were in all",
    "deleted-tickets": "deleted tickets",
  },
  account: (rows, tickets, joined, leftOut) =>
    `${rows} rows read = ${tickets} tickets written + ${joined} joined to them + ${leftOut} left out`,
  leftOutBy: (code, count) => `Left out: ${code}, ${count} rows`,
  repeatedTickets: (count) =>
    `Ids that an earlier file had: ${count} (only the one updated last counts)`,
  salts: {
    workspace:
      "Requesters are hashed with the seed of this workspace; files imported into it can be joined. A seed is no secret: set TOUCHSTONE_SALT for files that leave the house",
    environment: "Requesters are hashed with TOUCHSTONE_SALT",
    random:
      "Requesters are hashed with a salt of this run alone and cannot be joined with other imports; write into a workspace, or set TOUCHSTONE_SALT, to keep them alike",
  },
  wrote: (path) => `Wrote ${path}`,
  wroteNothing: "Nothing was written; answer the above first",
};
