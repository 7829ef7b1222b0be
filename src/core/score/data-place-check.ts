import type { Place } from "../diagnostic/diagnostic.ts";
import { type ParsedDocument, placeOf } from "../parse/read-document.ts";
import {
  type DataPlaceId,
  type DataPlaces,
  dataPlaceIds,
  type PrivacyNotice,
  type RestrictedTerritory,
} from "../schema/territory.ts";

/** The criterion that places of data are read for. */
export const dataPlaceCriterion = "data-place-subprocessors";

/** What a vendor says of one of the four, held against the buyer's own rules. */
export type DataPlaceFinding = {
  dataPlace: DataPlaceId;
  /**
   * named: told and allowed; restricted: told, and a territory of it is on the buyer's list;
   * undisclosed: asked and not answered; not-asked: nothing on file; none: expressly no sub-processor.
   */
  status: "named" | "restricted" | "undisclosed" | "not-asked" | "none";
  territories: string[];
  /** The rule that is broken; null when none is. */
  rule: RestrictedTerritory | null;
  /** Does any rule of the buyer ask about it? */
  isAsked: boolean;
  place: Place | null;
};

const keys = {
  hosted: "hosted",
  accessed: "accessed",
  owned: "owned",
  "sub-processors": "subProcessors",
} as const satisfies Record<DataPlaceId, keyof DataPlaces>;

/** The territories that are told; null where nothing was asked. */
function told(
  dataPlace: DataPlaceId,
  places: DataPlaces | undefined,
): string[] | "undisclosed" | "none" | null {
  if (dataPlace !== "sub-processors") return places?.[keys[dataPlace]] ?? null;
  const parties = places?.subProcessors ?? null;
  return Array.isArray(parties) ? [...new Set(parties.map((one) => one.territory))] : parties;
}

function appliesTo(rule: RestrictedTerritory, dataPlace: DataPlaceId): boolean {
  return rule.appliesTo === undefined || rule.appliesTo.includes(dataPlace);
}

/**
 * Where does this vendor say that our data is stored, reached and owned, and by whom it is processed
 * further, and does any of it break the buyer's own list of territories? One finding for each of the
 * four. For example, storage in TW and SG with SG restricted for storage gives status "restricted"
 * with that rule.
 */
export function checkDataPlaces(
  vendor: ParsedDocument<"vendor">,
  restricted: readonly RestrictedTerritory[],
): DataPlaceFinding[] {
  const { dataPlaces } = vendor.value;
  return dataPlaceIds.map((dataPlace) => {
    const answer = told(dataPlace, dataPlaces);
    const rules = restricted.filter((rule) => appliesTo(rule, dataPlace));
    const territories = Array.isArray(answer) ? answer : [];
    const rule = rules.find((one) => territories.includes(one.territory)) ?? null;
    const named = rule === null ? "named" : "restricted";
    const place = placeOf(vendor, ["dataPlaces", keys[dataPlace]], "key");
    return {
      dataPlace,
      status: Array.isArray(answer) ? named : (answer ?? "not-asked"),
      territories,
      rule,
      isAsked: rules.length > 0,
      place: answer === null ? null : place,
    };
  });
}

/**
 * The first of storage, access and ownership that was asked for and not told: then the criterion is at
 * level 0, whatever else is claimed. Null when all were told or not asked.
 *
 * @example undisclosedPlace(findings)?.dataPlace // "hosted"
 */
export function undisclosedPlace(findings: readonly DataPlaceFinding[]): DataPlaceFinding | null {
  const asked = findings.filter(({ dataPlace }) => dataPlace !== "sub-processors");
  return asked.find(({ status }) => status === "undisclosed") ?? null;
}

/**
 * Territories where data would be stored, reached or processed further that the buyer's own privacy
 * notice does not name, in the order of their codes. Ownership is no use of data and asks for no word in
 * the notice. Empty without a notice on file: then nothing can be said.
 *
 * @example notInNotice(findings, { on: "2026-08-20", territories: ["TW", "SG"] }) // ["IE"]
 */
export function notInNotice(
  findings: readonly DataPlaceFinding[],
  notice: PrivacyNotice | undefined,
): string[] {
  if (notice === undefined) return [];
  const used = findings
    .filter(({ dataPlace }) => dataPlace !== "owned")
    .flatMap(({ territories }) => territories);
  return [...new Set(used)].filter((code) => !notice.territories.includes(code)).sort();
}
