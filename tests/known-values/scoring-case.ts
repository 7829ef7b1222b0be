import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { z } from "zod";

const folder = fileURLToPath(new URL("../../../shared/golden/scoring/", import.meta.url));

/**
 * Runs one published case of the scoring folder, its inputs and answers checked against a schema.
 * Where the folder is not there, the test is skipped and says so.
 */
export function scoringCase<Inputs, Expected>(
  name: string,
  schema: { inputs: z.ZodType<Inputs>; expected: z.ZodType<Expected> },
  test: (inputs: Inputs, expected: Expected) => void,
): void {
  const path = `${folder}${name}.json`;
  if (!existsSync(path)) {
    console.info(`skipped ${name}: the folder of worked cases is not beside this repository`);
    it.skip(name, () => {});
    return;
  }
  it(name, () => {
    const found = z.object(schema).parse(JSON.parse(readFileSync(path, "utf8")));
    test(found.inputs, found.expected);
  });
}

export const numbers: z.ZodType<number[]> = z.array(z.number());
export const matrix: z.ZodType<number[][]> = z.array(numbers);

/** Numbers by name, as most answers are written. */
export const named: z.ZodType<Record<string, number>> = z.record(z.string(), z.number());

/** A missing number is never close to anything. */
export function close(found: number | undefined | null, expected: number, tolerance: number): void {
  expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThanOrEqual(tolerance);
}

export function allClose(
  found: readonly number[],
  expected: readonly number[],
  tolerance: number,
): void {
  expect(found).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) close(found[index], value, tolerance);
}
