/** A tie that was broken outside the arithmetic, by a new evaluation or a lot; the first one first. */
export type RecordedBreak = { by: "evaluate-again" | "lot"; order: readonly string[] };

/** One way of telling tied vendors apart, tried in turn. */
export type TieStep =
  /** The higher number goes first, as with points on the heaviest item. */
  | { kind: "higher"; of: ReadonlyMap<string, number> }
  | { kind: "recorded"; by: RecordedBreak["by"] };

/** Vendors in order, those still equal together; what has to be done for the ones that are equal. */
export type BrokenTie = {
  groups: string[][];
  open: { among: string[]; next: RecordedBreak["by"] }[];
};

const tolerance = 1e-9;

function byNumber(group: readonly string[], of: ReadonlyMap<string, number>): string[][] {
  const number = (vendor: string) => of.get(vendor) ?? Number.NEGATIVE_INFINITY;
  const ordered = [...group].sort((a, b) => number(b) - number(a) || (a < b ? -1 : 1));
  const groups: string[][] = [];
  for (const vendor of ordered) {
    const last = groups.at(-1);
    const first = last?.[0];
    const isEqual = first !== undefined && Math.abs(number(first) - number(vendor)) <= tolerance;
    if (last && isEqual) last.push(vendor);
    else groups.push([vendor]);
  }
  return groups;
}

function byRecord(group: readonly string[], record: RecordedBreak): string[][] | null {
  if (!group.every((vendor) => record.order.includes(vendor))) return null;
  return record.order.filter((vendor) => group.includes(vendor)).map((vendor) => [vendor]);
}

/**
 * In which order do tied vendors stand, by the steps declared beforehand? Each step is asked only about
 * those whom the step before left equal. A new evaluation or a lot counts once its outcome is on
 * record; until then the tie stays, and `open` says what is to be done.
 *
 * @example breakTie(["a", "b"], [{ kind: "higher", of: new Map([["a", 2], ["b", 1]]) }], []).groups // [["a"], ["b"]]
 */
export function breakTie(
  group: readonly string[],
  steps: readonly TieStep[],
  records: readonly RecordedBreak[],
): BrokenTie {
  const [step, ...later] = steps;
  if (group.length < 2 || step === undefined) return { groups: [[...group].sort()], open: [] };
  if (step.kind === "recorded") {
    const found = records
      .filter((record) => record.by === step.by)
      .map((record) => byRecord(group, record))
      .find((order) => order !== null);
    if (found) return { groups: found, open: [] };
    const settled = breakTie(group, later, records);
    if (settled.groups.length > 1) return settled;
    return { groups: [[...group].sort()], open: [{ among: [...group].sort(), next: step.by }] };
  }
  const parts = byNumber(group, step.of).map((part) => breakTie(part, later, records));
  return {
    groups: parts.flatMap((part) => part.groups),
    open: parts.flatMap((part) => part.open),
  };
}
