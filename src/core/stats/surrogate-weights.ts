/** Ways to turn an order of importance into weights when nobody wants to name numbers. */
export type SurrogateMethod = "rank-order-centroid" | "rank-sum" | "rank-reciprocal";

function unscaled(method: SurrogateMethod, position: number, count: number): number {
  if (method === "rank-sum") return count + 1 - position;
  if (method === "rank-reciprocal") return 1 / position;
  let sum = 0;
  for (let k = count; k >= position; k -= 1) sum += 1 / k;
  return sum;
}

/**
 * Which weights follow from an order alone, most important first? Shares that sum to 1.
 *
 * The rank-order centroid, Σ(k=i..n) 1/k ÷ n, is the mean of all weights that keep the order; rank sum
 * falls in equal steps; rank reciprocal in between. Source: Barron and Barrett (1996); Stillwell,
 * Seaver and Edwards (1981).
 *
 * @throws RangeError when `count` is not a whole number above 0
 * @example surrogateWeights("rank-order-centroid", 2) // [0.75, 0.25]
 */
export function surrogateWeights(method: SurrogateMethod, count: number): number[] {
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError("surrogateWeights: count must be a whole number above 0");
  }
  const points = Array.from({ length: count }, (_, index) => unscaled(method, index + 1, count));
  const sum = points.reduce((total, value) => total + value, 0);
  return points.map((value) => value / sum);
}

/**
 * The same for an order with ties: `ranks` is the competition rank of each item (1, 2, 2, 4), in any
 * order. Items that share a rank get the mean of the weights of the places they fill.
 *
 * @example surrogateWeightsOfRanks("rank-order-centroid", [1, 2, 2, 4])[1] // 0.20833…, 5/24
 */
export function surrogateWeightsOfRanks(
  method: SurrogateMethod,
  ranks: readonly number[],
): number[] {
  const byPlace = surrogateWeights(method, ranks.length);
  return ranks.map((rank) => {
    const tied = ranks.filter((other) => other === rank).length;
    const places = byPlace.slice(rank - 1, rank - 1 + tied);
    return places.reduce((total, weight) => total + weight, 0) / tied;
  });
}
