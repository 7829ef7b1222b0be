import type { z } from "zod";
import { nearest } from "../diagnostic/nearest.ts";
import {
  type Checked,
  customRule,
  finding,
  invalidKey,
  keyOf,
  missingKey,
  notOneOf,
  outOfRange,
  type SchemaFinding,
  unknownKeys,
  wrongFormat,
  wrongType,
} from "./schema-finding.ts";
import { keysAt, shapesAt, valuesAt } from "./schema-shape.ts";
import { likelyBranch, pathOf, valueAt } from "./union-branch.ts";
import { isMapping, type Path, type YamlValue } from "./yaml-value.ts";

type Issue = z.core.$ZodIssue;

/** The findings of a union: those of the shape that was meant, else one that names all shapes. */
function unionFindings(
  checked: Checked,
  path: Path,
  value: YamlValue,
  issue: z.core.$ZodIssueInvalidUnion,
): SchemaFinding[] {
  if (issue.errors.length === 0)
    return [notOneOf(checked, path, value, valuesAt(checked.schema, path))];
  const branch = likelyBranch(issue.errors, value);
  if (branch) return branch.flatMap((one) => issueFindings(checked, one, path));
  const shapes = shapesAt(checked.schema, path);
  if (!isMapping(value)) return [wrongType(checked, path, value, shapes)];
  const keys = Object.keys(value);
  const near = keys.map((key) => nearest(key, keysAt(checked.schema, path))).find(Boolean) ?? "";
  const params = { key: keyOf(path), found: keys.join(", "), expected: shapes.join(" | ") };
  return [finding(checked, "union-mismatch", path, { ...params, nearest: near })];
}

function issueFindings(checked: Checked, issue: Issue, prefix: Path): SchemaFinding[] {
  const path = [...prefix, ...pathOf(issue)];
  const value = valueAt(checked.root.value, path);
  if (value === undefined) return [missingKey(checked, path)];
  switch (issue.code) {
    case "unrecognized_keys":
      return unknownKeys(checked, path, issue.keys);
    case "invalid_value":
      return [notOneOf(checked, path, value, issue.values.map(String))];
    case "too_big":
    case "too_small":
      return [outOfRange(checked, path, value, issue)];
    case "invalid_union":
      return unionFindings(checked, path, value, issue);
    case "invalid_key":
      return [invalidKey(checked, path, issue)];
    case "custom":
      return [customRule(checked, path, value, issue)];
    case "invalid_type":
      return [wrongType(checked, path, value, shapesAt(checked.schema, path))];
    default:
      return [wrongFormat(checked, path, value, issue)];
  }
}

function samePath(left: Path, right: Path): boolean {
  return left.length === right.length && left.every((key, index) => key === right[index]);
}

/** One slip, one finding: a misspelt key is not also missing, and breaks no rule of its mapping. */
function isEcho(finding: SchemaFinding, all: readonly SchemaFinding[]): boolean {
  const { code, params } = finding.diagnostic;
  const parent = finding.path.slice(0, -1);
  const misspelt = all.filter((one) => one.diagnostic.code === "unknown-key");
  if (code === "missing-key") {
    return misspelt.some(
      (one) =>
        samePath(one.path.slice(0, -1), parent) && one.diagnostic.params.nearest === params.key,
    );
  }
  return (
    code === "empty-text" && misspelt.some((one) => samePath(one.path.slice(0, -1), finding.path))
  );
}

/**
 * What is wrong with the content of a document, each at its exact place, in our own words? Zod's
 * English never reaches a user.
 *
 * @example schemaFindings(checked, issues)[0]?.diagnostic.code // "unknown-key"
 */
export function schemaFindings(checked: Checked, issues: readonly Issue[]): SchemaFinding[] {
  const findings = issues.flatMap((issue) => issueFindings(checked, issue, []));
  return findings.filter((one) => !isEcho(one, findings));
}
