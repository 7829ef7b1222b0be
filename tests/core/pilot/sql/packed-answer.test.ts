import { expect, it } from "vitest";
import { packedStrata } from "../../../../src/core/pilot/sql/packed-answer.ts";

const ids = { tallies: ["used", "touched"], histograms: ["replied", "solved"] } as const;

const text = (words: string) => [words.length, ...new TextEncoder().encode(words)];
const number = (value: number, bytes: number) =>
  Array.from({ length: bytes }, (_, at) => Number((BigInt(value) >> BigInt(8 * at)) & 255n));

/** One stratum as ClickHouse writes it. */
function row(reason: string, isInside: number): Uint8Array {
  return Uint8Array.from([
    ...text(reason),
    ...[isInside, 1],
    ...number(20_605, 4),
    ...[...text("line"), ...text("")],
    ...[...number(3, 4), ...number(2 ** 32 + 5, 8)],
    ...[2, ...number(0, 2), ...number(20_606, 2)],
    ...[2, ...number(3, 8), ...number(0, 8)],
    ...[2, 3, ...number(3_000, 2), ...number(60, 2), ...number(60, 2), 0],
  ]);
}

it("reads a stratum that was handed over as numbers", () => {
  const [first] = packedStrata(row("", 1), ids);
  expect(first?.stratum).toMatchObject({
    reason: "used",
    place: "inside",
    day: 20_605,
    channel: "line",
    tickets: 3,
    latestCreatedAt: 2 ** 32 + 5,
  });
  expect([...(first?.stratum.tallies ?? [])]).toEqual([["used", 3]]);
  const replied = first?.stratum.histograms.get("replied");
  expect([...(replied ?? [])]).toEqual([
    [60, 2],
    [3_952, 1],
  ]);
  expect(first?.stratum.histograms.has("solved")).toBe(false);
  expect([...(first?.solvedDays ?? [])]).toEqual([0, 20_606]);
});

it("keeps no more than the number of what is left out", () => {
  const bytes = Uint8Array.from([...row("spam", 1), ...row("", 0)]);
  const strata = packedStrata(bytes, ids).map(({ stratum }) => stratum);
  expect(strata.map(({ reason, place }) => [reason, place])).toEqual([
    ["spam", "inside"],
    ["used", "outside"],
  ]);
  expect(strata.every(({ histograms, tallies }) => histograms.size + tallies.size === 0)).toBe(
    true,
  );
});
