/** The technical names of columns, in a hidden row, so that a moved column is still found. */
export const fieldMark = "ts:";

export const vendorFields = [
  "key",
  "stamp",
  "question",
  "criterion",
  "judged",
  "scale",
  "proof",
  "answer",
  "grade",
  "on",
  "expires",
  "reference",
  "note",
] as const;

export const evidenceFields = [
  "key",
  "which",
  "grade",
  "on",
  "expires",
  "reference",
  "note",
] as const;

export const evaluatorFields = [
  "key",
  "stamp",
  "question",
  "criterion",
  "judged",
  "scale",
  "answered",
  "evidence",
  "level",
  "state",
  "reason",
] as const;

export const declarationFields = ["key", "label", "entry"] as const;

/** Columns in which people answer; all others are ours. */
export const entryFields: ReadonlySet<string> = new Set([
  "which",
  "answer",
  "grade",
  "on",
  "expires",
  "reference",
  "note",
  "level",
  "state",
  "reason",
  "entry",
]);

/** The first cell of the hidden sheet that says what this workbook is. */
export const formMark = "touchstone-questionnaire";

/** The version of the layout; another one is told and not guessed at. */
export const formVersion = 1;
