import { competitionRank } from "../../stats/competition-rank.ts";

/**
 * At which place does each member put each vendor, by the member's own totals? One row per vendor, one
 * column per member, as `totals`. Equal totals of one member share a place and the next is skipped
 * (1, 2, 2, 4): the rules do not say how, so this is our choice and it is printed. Null where the
 * member gave no total.
 *
 * Source: 最有利標評選辦法 Art. 15: members' own totals become ranks, never their means.
 *
 * @example memberRanks([[88, 82], [85, 86], [80, 84]]) // [[1, 3], [2, 1], [3, 2]]
 */
export function memberRanks(totals: readonly (readonly (number | null)[])[]): (number | null)[][] {
  const members = totals[0]?.length ?? 0;
  const columns = Array.from({ length: members }, (_, member) =>
    competitionRank(totals.map((row) => row[member] ?? null)),
  );
  return totals.map((_, vendor) => columns.map((column) => column[vendor] ?? null));
}
