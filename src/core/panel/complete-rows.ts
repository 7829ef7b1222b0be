/** One row per thing judged, one column per judge; null where a judge gave no rating. */
export type Ratings = readonly (readonly (number | null)[])[];

/** Rows that every judge rated, and how many were left out because somebody did not. */
export type CompleteRows = { rows: number[][]; leftOut: number };

/** Beyond this, squares of ratings no longer fit in a number; no scale comes near it. */
const largestRating = 1e100;

/** May a number stand for a rating? Example: `isRating(3)` is true, `isRating(NaN)` is false. */
export function isRating(rating: number): boolean {
  return Math.abs(rating) <= largestRating;
}

/**
 * Which of the things were rated by everybody? Measures that compare judges row by row need the whole
 * row: a gap filled with any number would be an opinion nobody gave.
 *
 * @throws RangeError when rows differ in length, or a rating is not a finite number
 * @example completeRows([[1, 2], [3, null]]) // { rows: [[1, 2]], leftOut: 1 }
 */
export function completeRows(ratings: Ratings): CompleteRows {
  const judges = ratings[0]?.length ?? 0;
  const rows = ratings.flatMap((row) => {
    if (row.length !== judges) throw new RangeError("completeRows: every row needs every judge");
    const given = row.filter((rating) => rating !== null);
    if (!given.every(isRating)) throw new RangeError("completeRows: ratings must be finite");
    return given.length === judges ? [given] : [];
  });
  return { rows, leftOut: ratings.length - rows.length };
}
