import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../../diagnostic/nearest.ts";
import type { DocumentKind } from "../../schema/documents.ts";
import { type IdPointer, idPointers } from "../id-places.ts";
import type { DocumentReading } from "../read-document.ts";
import { placeAt } from "../source-text.ts";
import type { Readings } from "../workspace.ts";
import { findAll, homeOf, isId, knownIds } from "./ids.ts";

/**
 * Settings that serve many buyers may name channels that this one does not have; there only what looks
 * like a misspelt channel is told.
 */
const general: readonly DocumentKind[] = ["kpis", "journey"];

function followed(
  reading: DocumentReading,
  pointer: IdPointer,
  known: ReadonlySet<string>,
): Diagnostic[] {
  if (reading.written === null) return [];
  const isKey = pointer.path.endsWith("*key");
  return findAll(reading.written, pointer.path.split("/")).flatMap(({ path, located }) => {
    const found = isKey ? path.at(-1) : located.value;
    if (typeof found !== "string" || known.has(found) || !isId(found)) return [];
    const { start, end } = isKey ? (located.key ?? located) : located;
    const place = placeAt(reading.source, start, end);
    const near = nearest(found, known) ?? "";
    const isGeneral = pointer.to === "channel" && general.includes(reading.kind);
    if (isGeneral && near === "") return [];
    const params = { kind: pointer.to, found, where: homeOf(pointer.to), nearest: near };
    return [diagnose(isGeneral ? "unlisted-channel" : "unknown-id", place, params)];
  });
}

/**
 * Does every id point at something that exists? What is declared in a document that is absent cannot
 * be checked and is left alone: a small decision needs little.
 *
 * @example checkPointingIds(readings)[0]?.params.nearest // "channel-coverage" for "chanel-coverage"
 */
export function checkPointingIds(readings: Readings): Diagnostic[] {
  return idPointers.flatMap((pointer) => {
    const known = pointer.isChecked === false ? null : knownIds(readings, pointer.to);
    if (known === null) return [];
    const all = [...readings[pointer.from].values()];
    return all.flatMap((reading) => followed(reading, pointer, known));
  });
}
