import type { Place } from "../diagnostic/diagnostic.ts";
import { type ParsedDocument, placeOf } from "../parse/read-document.ts";

/**
 * Which level did the panel agree on, with a reason, after they had differed? In the unit of the
 * criterion's scale. Null where nothing was agreed, or only after the day `asOf`.
 *
 * @example consensusLevel(consensus, "norvane", "maintainable-knowledge-base", "2026-11-12")?.level // 3
 */
export function consensusLevel(
  consensus: ParsedDocument<"consensus"> | null,
  vendor: string,
  criterion: string,
  asOf: string,
): { level: number; place: Place } | null {
  const levels = consensus?.value.levels;
  if (!consensus || !levels || !Object.hasOwn(levels, vendor)) return null;
  const ofVendor = levels[vendor] ?? {};
  const agreed = Object.hasOwn(ofVendor, criterion) ? ofVendor[criterion] : undefined;
  if (agreed === undefined || agreed.on > asOf) return null;
  const place = placeOf(consensus, ["levels", vendor, criterion, "level"]);
  return { level: agreed.level, place };
}
