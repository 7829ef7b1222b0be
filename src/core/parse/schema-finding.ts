import type { z } from "zod";
import { type Code, isCode } from "../diagnostic/codes.ts";
import { type Diagnostic, diagnose, type Params, type Place } from "../diagnostic/diagnostic.ts";
import { nearest } from "../diagnostic/nearest.ts";
import { badNumber } from "./bad-number.ts";
import { betterWriting, likelyDay, likelyId, likelyZone } from "./better-writing.ts";
import { valueOfChinese } from "./chinese-words.ts";
import { kindOf, quote } from "./quoted-value.ts";
import { keysAt, rangeAt, shapesAt } from "./schema-shape.ts";
import { placeAt, type SourceText } from "./source-text.ts";
import { fullWidthColon } from "./yaml-errors.ts";
import { type Located, locate, type Path, type YamlValue } from "./yaml-value.ts";

type Issue = z.core.$ZodIssue;

/** A document as it was read, and what it should look like. */
export type Checked = { source: SourceText; root: Located; schema: z.core.$ZodType };

/** A finding, and the path of the value that must be left out so that the rest can be used. */
export type SchemaFinding = { diagnostic: Diagnostic; path: Path };

/** Place of the value at a path; for a mapping or a list its key, which is where one looks. */
function placeOfValue({ source, root }: Checked, path: Path): Place {
  const { found } = locate(root, path);
  const isBlock = typeof found.value === "object" && found.children.size > 0;
  if (found.key && (isBlock || found.end <= found.start)) return placeOfKey(source, found);
  return placeAt(source, found.start, found.end);
}

function placeOfKey(source: SourceText, located: Located): Place {
  const { start, end } = located.key ?? located;
  return placeAt(source, start, end);
}

/**
 * How is the last step of a path named in a message? Entries of lists by their number, from 1.
 *
 * @example keyOf(["channels", 0]) // "[1]"
 */
export function keyOf(path: Path): string {
  const key = path.at(-1);
  return typeof key === "number" ? `[${key + 1}]` : (key ?? "");
}

/**
 * A finding at the value of a path.
 *
 * @example finding(checked, "not-a-day", ["asOf"], { found: "tomorrow" }).path // ["asOf"]
 */
export function finding(checked: Checked, code: Code, path: Path, params: Params): SchemaFinding {
  return { diagnostic: diagnose(code, placeOfValue(checked, path), params), path };
}

/**
 * Keys that do not belong there, each told at the key itself with the nearest one that is still free.
 *
 * @example unknownKeys(checked, [], ["wieght"])[0]?.diagnostic.params.nearest // "weight"
 */
export function unknownKeys(
  checked: Checked,
  path: Path,
  keys: readonly string[],
): SchemaFinding[] {
  const { found } = locate(checked.root, path);
  const allowed = keysAt(checked.schema, path);
  const free = allowed.filter((key) => !found.children.has(key));
  return keys.flatMap((key) => {
    const child = found.children.get(key);
    if (child === undefined) return [];
    // In { en: a, b } the text after the comma is read as a key without a value.
    const looksLikeText = child.value === null && /[\s\p{Script=Han}]/u.test(key) ? 1 : 0;
    const near = nearest(key, free) ?? "";
    const params = { key, allowed: allowed.join(", "), nearest: near, looksLikeText };
    const place = placeOfKey(checked.source, child);
    return [{ diagnostic: diagnose("unknown-key", place, params), path: [...path, key] }];
  });
}

/**
 * A value of the wrong kind; what looks like an entry and is no number, and a text with a full-width colon where a mapping belongs, are told as that.
 *
 * @example wrongType(checked, ["weight"], "1,200", ["number"]).diagnostic.params.better // "1200"
 */
export function wrongType(
  checked: Checked,
  path: Path,
  value: YamlValue,
  shapes: string[],
): SchemaFinding {
  const key = typeof value === "string" ? fullWidthColon.exec(value)?.[1] : undefined;
  const wantsMapping = shapes.some((shape) => shape === "mapping" || shape.startsWith("{"));
  if (key !== undefined && wantsMapping && !shapes.includes("text")) {
    return finding(checked, "full-width-colon", path, { key });
  }
  const bad = badNumber(path, value, shapes);
  if (bad !== null) {
    return finding(checked, bad.code, path, {
      ...bad.params,
      key: keyOf(path),
      found: quote(value),
    });
  }
  const only = shapes.length === 1 ? (shapes[0] ?? "") : "";
  return finding(checked, "wrong-type", path, {
    key: keyOf(path),
    found: quote(value),
    foundKind: kindOf(value),
    expected: shapes.join(" | "),
    better: betterWriting(value, only),
  });
}

/**
 * A number, a text or a list beyond its bounds.
 *
 * @example outOfRange(checked, ["weight"], -1, issue).diagnostic.params.range // "≥ 0"
 */
export function outOfRange(
  checked: Checked,
  path: Path,
  value: YamlValue,
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
): SchemaFinding {
  const isSmall = issue.code === "too_small";
  const bound = String(isSmall ? issue.minimum : issue.maximum);
  const sign = `${isSmall ? ">" : "<"}${issue.inclusive ? "" : " "}`.trim();
  const one = `${issue.inclusive ? (isSmall ? "≥" : "≤") : sign} ${bound}`;
  if (typeof value === "number") {
    const declared = issue.inclusive ? rangeAt(checked.schema, path) : "";
    const params = { key: keyOf(path), found: quote(value), range: declared || one };
    return finding(checked, "out-of-range", path, params);
  }
  const length = typeof value === "string" || Array.isArray(value) ? value.length : 0;
  return finding(checked, "wrong-length", path, {
    key: keyOf(path),
    found: length,
    range: issue.exact ? bound : one,
    unit: typeof value === "string" ? "characters" : "entries",
  });
}

/**
 * A text that is not written as prescribed; schemas name the form in the message of a pattern.
 *
 * @example wrongFormat(checked, ["id"], "Line OA", issue).diagnostic.params.better // "line-oa"
 */
export function wrongFormat(
  checked: Checked,
  path: Path,
  value: YamlValue,
  issue: Issue,
): SchemaFinding {
  const isPattern = issue.code === "invalid_format" && issue.format === "regex";
  const named = issue.code === "invalid_format" ? issue.format : "pattern";
  const format = isPattern ? issue.message : named;
  const better = format === "id" ? likelyId(String(value)) : "";
  const params = { key: keyOf(path), found: quote(value), format, better };
  return finding(checked, "wrong-format", path, params);
}

/**
 * A value that is none of the words allowed.
 *
 * @example notOneOf(checked, ["track"], "privat", ["private", "government"]).diagnostic.params.nearest // "private"
 */
export function notOneOf(
  checked: Checked,
  path: Path,
  value: YamlValue,
  allowed: readonly string[],
): SchemaFinding {
  const found = quote(value);
  return finding(checked, "not-one-of", path, {
    key: keyOf(path),
    found,
    foundKind: kindOf(value),
    allowed: allowed.join(", "),
    nearest: nearest(found, allowed) ?? valueOfChinese(found, allowed) ?? "",
  });
}

/**
 * A rule of the schema that is no matter of form; it carries its code in `params.code`.
 *
 * @example customRule(checked, ["asOf"], "115/5/1", issue).diagnostic.params.better // "2026-05-01"
 */
export function customRule(
  checked: Checked,
  path: Path,
  value: YamlValue,
  issue: z.core.$ZodIssueCustom,
): SchemaFinding {
  const { code, ...rest } = issue.params ?? {};
  const params: Params = { key: keyOf(path), found: quote(value) };
  for (const [name, fact] of Object.entries(rest)) {
    if (typeof fact === "string" || typeof fact === "number") params[name] = fact;
  }
  if (typeof code !== "string" || !isCode(code))
    return finding(checked, "broken-rule", path, params);
  if (code === "not-a-day") params.better = likelyDay(String(value));
  if (code === "unknown-zone") params.better = likelyZone(String(value));
  return finding(checked, code, path, params);
}

/**
 * A missing key, told at the key (or the list entry) in which it should stand.
 *
 * @example missingKey(checked, ["seed"]).diagnostic.params.key // "seed"
 */
export function missingKey(checked: Checked, path: Path): SchemaFinding {
  const key = keyOf(path);
  const parent = path.slice(0, -1);
  const shapes = shapesAt(checked.schema, path).join(" | ");
  const { found } = locate(checked.root, parent);
  const params = { key, parent: keyOf(parent), expected: shapes };
  return { diagnostic: diagnose("missing-key", placeOfKey(checked.source, found), params), path };
}

/**
 * A key of a table of ids that is itself no id.
 *
 * @example invalidKey(checked, ["roles", "Head of IT"], issue).diagnostic.params.better // "head-of-it"
 */
export function invalidKey(
  checked: Checked,
  path: Path,
  issue: z.core.$ZodIssueInvalidKey,
): SchemaFinding {
  const found = keyOf(path);
  const message = issue.issues[0]?.message ?? "";
  const format = message === "id" ? "id" : "pattern";
  const params = { key: found, found, format, better: format === "id" ? likelyId(found) : "" };
  const { found: child } = locate(checked.root, path);
  const place = placeOfKey(checked.source, child);
  return { diagnostic: diagnose("wrong-format", place, params), path };
}
