import { existsSync, readFileSync } from "node:fs";
import { describe, expect } from "vitest";

/**
 * Worked cases checked with R and SciPy live beside the repository, not in it. Where they are absent
 * the tests that read them are skipped and say so.
 */
const folder = new URL("../../../shared/golden/statistics/", import.meta.url);

export const describeGolden = existsSync(folder)
  ? describe
  : (name: string, _body: () => void): void => {
      describe.skip(`${name} (skipped: ../shared/golden/statistics is not there)`, () => {});
      console.info(`skipped: ${name}, because ../shared/golden/statistics is not there`);
    };

export interface GoldenCase<Input, Expected> {
  id: string;
  input: Input;
  expected: Expected;
}

/** One case of one golden file, with the shape its test expects. */
export function goldenCase<Input, Expected>(file: string, id: string): GoldenCase<Input, Expected> {
  const found = goldenCases<Input, Expected>(file).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no case ${id} in ${file}`);
  return found;
}

export function goldenCases<Input, Expected>(file: string): GoldenCase<Input, Expected>[] {
  const text = readFileSync(new URL(`${file}.json`, folder), "utf8");
  const document: { cases: GoldenCase<Input, Expected>[] } = JSON.parse(text);
  return document.cases;
}

/** Passes when |got − expected| ≤ tolerance; null must be null. */
export function expectNear(
  got: number | null | undefined,
  expected: number,
  tolerance = 1e-6,
): void {
  expect(typeof got, `a number near ${expected}`).toBe("number");
  expect(Math.abs(Number(got) - expected), `${got} near ${expected}`).toBeLessThanOrEqual(
    tolerance,
  );
}

export function expectAllNear(
  got: readonly (number | null)[],
  expected: readonly number[],
  tolerance = 1e-6,
): void {
  expect(got).toHaveLength(expected.length);
  expected.forEach((value, index) => {
    expectNear(got[index], value, tolerance);
  });
}
