import type { Amount } from "../schema/amount.ts";
import { inOrder, type Range, rangeOf } from "./range.ts";

/** One figure that an amount is worked out from. */
export type Input = {
  /** What it is: "wage", "growth", "count" … */
  key: string;
  /** Shared by every line that names this key: one wage moves them all. Otherwise the line's own. */
  isShared: boolean;
  range: Range;
};

/** How an amount follows from its figures, in the order of `inputs`; year 0 is the first. */
export type Formula = {
  inputs: readonly Input[];
  at: (values: ArrayLike<number>, year: number) => number;
};

/**
 * A figure that belongs to one line alone.
 *
 * @example own("count", 12).isShared // false
 */
export function own(key: string, amount: Amount): Input {
  return { key, isShared: false, range: inOrder(rangeOf(amount)) };
}

/**
 * A figure that several lines share, such as the wage: they rise and fall with it together.
 *
 * @example shared("wage", { low: 270, likely: 300, high: 340 }).isShared // true
 */
export function shared(key: string, amount: Amount): Input {
  return { key, isShared: true, range: inOrder(rangeOf(amount)) };
}

/**
 * What a formula comes to when all its figures are low, likely or high: the widest it can be. A dearer
 * tier may make fewer units cost more, so the three are put in order.
 *
 * @example endsOf({ inputs: [own("count", 2), own("price", 3)], at: ([n = 0, p = 0]) => n * p }, 0).likely // 6
 */
export function endsOf({ inputs, at }: Formula, year: number): Range {
  const end = (name: keyof Range) =>
    at(
      inputs.map(({ range }) => range[name]),
      year,
    );
  return inOrder({ low: end("low"), likely: end("likely"), high: end("high") });
}

/**
 * All figures multiplied with each other, and by a number that is certain.
 *
 * @example productOf([own("count", 22), own("hours", 12), shared("wage", 300)]).at([22, 12, 300], 0) // 79200
 */
export function productOf(inputs: readonly Input[], times = 1): Formula {
  return {
    inputs,
    at: (values) => {
      let product = times;
      for (let index = 0; index < values.length; index += 1) product *= values[index] ?? 0;
      return product;
    },
  };
}
