// `node tests/bench/random-index-of-four.ts`: the random index of four items from all 24,137,569
// matrices of the 1–9 scale, a few seconds. Too long for the suite, which samples instead.
import { randomIndex } from "../../src/core/stats/elicit/random-index.ts";

const scale = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((times) =>
  times === 1 ? [1] : [times, 1 / times],
);

/** Determinant of three items among the four: 0 when their judgements fit. */
function triad(ab: number, bc: number, ac: number): number {
  const q = ac / (ab * bc);
  return q + 1 / q - 2;
}

/** Determinant of the whole matrix, by pairs of rows (Laplace). */
function determinant(a: number, b: number, c: number, d: number, e: number, f: number): number {
  const rows = [1, a, b, c, 1 / a, 1, d, e, 1 / b, 1 / d, 1, f, 1 / c, 1 / e, 1 / f, 1];
  const minor = (row: number, i: number, j: number) =>
    (rows[row + i] ?? 0) * (rows[row + 4 + j] ?? 0) -
    (rows[row + j] ?? 0) * (rows[row + 4 + i] ?? 0);
  return (
    minor(0, 0, 1) * minor(8, 2, 3) -
    minor(0, 0, 2) * minor(8, 1, 3) +
    minor(0, 0, 3) * minor(8, 1, 2) +
    minor(0, 1, 2) * minor(8, 0, 3) -
    minor(0, 1, 3) * minor(8, 0, 2) +
    minor(0, 2, 3) * minor(8, 0, 1)
  );
}

/** Largest root of λ⁴ − 4λ³ − triads·λ + determinant, by Newton from above. */
function lambda(triads: number, whole: number): number {
  let x = Math.max(5, 4 + Math.cbrt(triads) + Math.sqrt(triads));
  for (let step = 0; step < 100; step += 1) {
    const move = (((x - 4) * x * x - triads) * x + whole) / ((4 * x - 12) * x * x - triads);
    x -= move;
    if (Math.abs(move) < 1e-13 * x) break;
  }
  return x;
}

let sum = 0;
let count = 0;
for (const a of scale) {
  for (const b of scale) {
    let part = 0;
    for (const c of scale) {
      for (const d of scale) {
        for (const e of scale) {
          for (const f of scale) {
            const triads = triad(a, d, b) + triad(a, e, c) + triad(b, f, c) + triad(d, f, e);
            part += (lambda(triads, determinant(a, b, c, d, e, f)) - 4) / 3;
            count += 1;
          }
        }
      }
    }
    sum += part;
  }
}
const mean = sum / count;
const kept = randomIndex("uniform-scale", 4) ?? Number.NaN;
console.log(`${count} matrices: ${mean.toFixed(12)}, the table says ${kept}`);
process.exitCode = Math.abs(mean - kept) < 1e-9 ? 0 : 1;
