import type { YAMLError } from "yaml";
import type { YamlReason } from "../diagnostic/codes/yaml-reasons.ts";
import { type Diagnostic, diagnose, type Place } from "../diagnostic/diagnostic.ts";
import { lineText, placeAt, type SourceText } from "./source-text.ts";

const reasonOf: Readonly<Partial<Record<YAMLError["code"], YamlReason>>> = {
  BAD_INDENT: "bad-indent",
  BAD_SCALAR_START: "reserved-character",
  BAD_DQ_ESCAPE: "bad-escape",
  BAD_DIRECTIVE: "directive",
  BLOCK_AS_IMPLICIT_KEY: "colon-in-text",
  MISSING_CHAR: "colon-missing",
  MULTILINE_IMPLICIT_KEY: "colon-missing",
};

/** The key before a full-width colon at the beginning of a line or list entry. */
export const fullWidthColon = /^[\s-]*([^\s:：][^:：]*?)\s*：/;

/** An error as the library gives it, moved to the line where a person would look. */
type Fault = { start: number; end: number; reason: YamlReason };

/** Where the first character that is no blank stands on the line of an offset. */
function firstOfLine(source: SourceText, offset: number): number {
  const { line, column } = placeAt(source, offset);
  return offset - column + 1 + lineText(source, line).search(/\S|$/);
}

/** All errors by the offset at which they begin: the library may give several for one slip. */
type Twins = ReadonlyMap<number, readonly YAMLError[]>;

/** A key over several lines beside a nested mapping means: the last of these lines stands wrong. */
function shiftedFault(source: SourceText, error: YAMLError, twins: Twins): Fault | null {
  const all = twins.get(error.pos[0]) ?? [];
  const codes = all.map((twin) => twin.code);
  const isNested = codes.includes("BLOCK_AS_IMPLICIT_KEY");
  if (!isNested || !codes.includes("MULTILINE_IMPLICIT_KEY")) return null;
  const last = Math.max(...all.map((twin) => twin.pos[1]));
  return { start: firstOfLine(source, last), end: last, reason: "bad-indent" };
}

function faultOf(
  source: SourceText,
  error: YAMLError,
  twins: Twins,
  lastQuote: number | null,
): Fault {
  const [start, end] = error.pos;
  const text = lineText(source, placeAt(source, start).line);
  const shifted = shiftedFault(source, error, twins);
  if (shifted) return shifted;
  if (error.code === "MISSING_CHAR" && error.message.includes("quote")) {
    return { start: lastQuote ?? start, end: lastQuote ?? end, reason: "quote-not-closed" };
  }
  if (error.code === "MISSING_CHAR" && error.message.startsWith("Sequence item")) {
    return { start, end, reason: "bad-indent" };
  }
  if (error.code === "BAD_INDENT" && error.message.startsWith("Flow")) {
    return { start, end, reason: "not-closed" };
  }
  const isGlued = error.code === "MULTILINE_IMPLICIT_KEY" && /^[\s-]*[\w-]+:\S/.test(text);
  if (isGlued) return { start, end, reason: "blank-after-colon" };
  return { start, end, reason: reasonOf[error.code] ?? "other" };
}

/** A fault in the margin is the fault of the first word on the line. */
function placeOfFault(source: SourceText, fault: Fault): Place {
  const first = firstOfLine(source, fault.start);
  return placeAt(source, Math.max(fault.start, first), Math.max(fault.end, first + 1));
}

function diagnoseFault(source: SourceText, error: YAMLError, fault: Fault): Diagnostic {
  const isTab = error.code === "TAB_AS_INDENT";
  const place = isTab ? placeAt(source, ...error.pos) : placeOfFault(source, fault);
  const text = lineText(source, place.line);
  const key = fullWidthColon.exec(text)?.[1];
  const found = source.text.slice(...error.pos);
  if (error.code === "TAG_RESOLVE_FAILED") return diagnose("unknown-tag", place, { found });
  if (isTab) return diagnose("tab-indent", place);
  if (error.code === "RESOURCE_EXHAUSTION") return diagnose("too-deep", place, { limit: 64 });
  if (key === undefined) return diagnose("yaml-syntax", place, { reason: fault.reason });
  const column = text.indexOf("：") + 1;
  return diagnose("full-width-colon", { ...place, column, length: 1 }, { key });
}

/** One line that stands wrong makes the lines after it look wrong as well. */
function isAfterEffect(diagnostic: Diagnostic, before: Diagnostic | undefined): boolean {
  const isIndent = [diagnostic, before].every((one) => one?.params.reason === "bad-indent");
  return isIndent && before !== undefined && diagnostic.place.line === before.place.line + 1;
}

/**
 * What is wrong with the writing of a file? One finding per line, since one slip makes the library
 * complain several times, at the line where a person would mend it. `lastQuote` is the offset of
 * the last quotation mark that opens a text.
 *
 * @example yamlFindings(source, document.errors, null)[0]?.code // "tab-indent"
 */
export function yamlFindings(
  source: SourceText,
  errors: readonly YAMLError[],
  lastQuote: number | null,
): Diagnostic[] {
  const byLine = new Map<number, Diagnostic>();
  const twins = Map.groupBy(errors, (error) => error.pos[0]);
  for (const error of errors) {
    const fault = faultOf(source, error, twins, lastQuote);
    const diagnostic = diagnoseFault(source, error, fault);
    if (!byLine.has(diagnostic.place.line)) byLine.set(diagnostic.place.line, diagnostic);
  }
  const inOrder = [...byLine.values()];
  return inOrder.filter((one, index) => !isAfterEffect(one, inOrder[index - 1]));
}
