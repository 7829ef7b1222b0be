import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { placeOf } from "../read-document.ts";
import { only, type Readings } from "../workspace.ts";

function returnsTo(start: string, links: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  let at = links.get(start);
  while (at !== undefined && !seen.has(at)) {
    if (at === start) return true;
    seen.add(at);
    at = links.get(at);
  }
  return false;
}

/**
 * Does any cost line stand beside itself, straight or by way of others? Then none of the circle would
 * be added to the total. Told at each line of the circle.
 *
 * @example checkCircularLinks(readings)[0]?.params.found // "seats", which stands beside "seats"
 */
export function checkCircularLinks(readings: Readings): Diagnostic[] {
  const document = only(readings, "cost-lines");
  const lines = document?.value.costs ?? [];
  const links = new Map(
    lines.flatMap(({ id, standsBeside }) =>
      standsBeside === undefined ? [] : [[id, standsBeside] as const],
    ),
  );
  return lines.flatMap(({ id }, at) => {
    if (document === null || !returnsTo(id, links)) return [];
    const place = placeOf(document, ["costs", at, "standsBeside"]);
    return [
      diagnose("circular-link", place, { kind: "cost-line", found: id, key: "standsBeside" }),
    ];
  });
}
