import { ticketColumns } from "../../schema/ticket-column.ts";
import { canonicalUse } from "./canonical-use.ts";
import type { ColumnRule, ExportProfile } from "./export-profile.ts";
import { headerText } from "./header-text.ts";
import { mapProfile, mapRules } from "./map-profile.ts";
import { allProfiles } from "./profiles/all-profiles.ts";
import type { ImportChoices } from "./translate/import-choices.ts";

function namedRules({ columns }: ImportChoices): ColumnRule[] {
  return ticketColumns.flatMap((column): ColumnRule[] => {
    const header = columns[column];
    return header === undefined
      ? []
      : [{ headers: [headerText(header)], use: canonicalUse(column) }];
  });
}

/** Ratings come in files of their own beside tickets of any kind. */
const ratingKinds = allProfiles.filter(({ grain }) => grain === "ratings");

/**
 * The kinds of export to look for, with what a person has said about columns put before what the
 * profile knows. Beside a column map, or the base that it names, only ratings are looked for.
 *
 * @example profilesInForce(noChoices).length === allProfiles.length // true
 */
export function profilesInForce(choices: ImportChoices): readonly ExportProfile[] {
  const { map } = choices;
  const named = namedRules(choices);
  if (map !== null && map.base === undefined) {
    const profile = mapProfile(map);
    return [{ ...profile, rules: [...named, ...profile.rules] }, ...ratingKinds];
  }
  const own = map === null ? named : [...named, ...mapRules(map)];
  if (own.length === 0 && map === null) return allProfiles;
  const kinds = map === null ? allProfiles : allProfiles.filter(({ id }) => id === map.base);
  const added = kinds.map((profile) => ({ ...profile, rules: [...own, ...profile.rules] }));
  return map === null ? added : [...added, ...ratingKinds];
}
