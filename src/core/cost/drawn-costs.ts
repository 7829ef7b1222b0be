import type { BandModel, CostModel, LineModel, SwitchModel } from "./cost-model.ts";
import type { InputDraws } from "./input-draws.ts";

/** Present cost of one vendor in every draw: in each year, and together. */
export type DrawnCosts = { total: Float64Array; years: Float64Array[] };

type DrawnLine = { years: Float64Array[]; first: Float64Array };

/** One line in every draw: what it costs in each year, and what is paid the first time. */
function drawnLine(
  { line, formula, slots }: LineModel,
  owner: string,
  draws: InputDraws,
  horizonYears: number,
): DrawnLine {
  const { inputs, at } = formula;
  const drawn = inputs.map((input) => draws.valuesOf(input, `${owner} ${line}`));
  const years = Array.from({ length: horizonYears }, () => new Float64Array(draws.count));
  const first = new Float64Array(draws.count);
  const values = new Float64Array(inputs.length);
  for (let draw = 0; draw < draws.count; draw += 1) {
    for (let k = 0; k < drawn.length; k += 1) values[k] = drawn[k]?.[draw] ?? 0;
    first[draw] = at(values, 0);
    for (const { year, amountYear, factor } of slots) {
      const amount = amountYear === 0 ? (first[draw] ?? 0) : at(values, amountYear);
      const into = years[year];
      if (into) into[draw] = amount * factor;
    }
  }
  return { years, first };
}

function add(into: Float64Array | undefined, amounts: ArrayLike<number>): void {
  if (into === undefined) return;
  for (let draw = 0; draw < into.length; draw += 1) {
    into[draw] = (into[draw] ?? 0) + (amounts[draw] ?? 0);
  }
}

/** What the drawn rate adds to, or takes from, lines that are counted at the likely one. */
function addBand(
  years: Float64Array[],
  { rate, likelyRate, lines }: BandModel,
  drawn: readonly DrawnLine[],
  draws: InputDraws,
): void {
  const off = draws.valuesOf(rate, "").map((value) => value / likelyRate - 1);
  for (const index of lines) {
    for (const [year, amounts] of (drawn[index]?.years ?? []).entries()) {
      add(
        years[year],
        amounts.map((amount, draw) => amount * (off[draw] ?? 0)),
      );
    }
  }
}

function addSwitch(
  years: Float64Array[],
  { probability, parts, slot }: SwitchModel,
  drawn: readonly DrawnLine[],
  draws: InputDraws,
): void {
  const base = new Float64Array(draws.count);
  for (const index of parts) add(base, drawn[index]?.first ?? []);
  const chance = draws.valuesOf(probability, "");
  add(
    years[slot.year],
    base.map((amount, draw) => amount * (chance[draw] ?? 0) * slot.factor),
  );
}

/**
 * What does a vendor cost in every draw of the figures? Lines that share a figure see the same draw of
 * it, also the band of the exchange rate and the second switch, whose parts are those that were drawn.
 *
 * @example drawnCosts(model, independentDraws(1, 5000), 3).total.length // 5000
 */
export function drawnCosts(model: CostModel, draws: InputDraws, horizonYears: number): DrawnCosts {
  const drawn = model.lines.map((line) => drawnLine(line, model.vendor, draws, horizonYears));
  const years = Array.from({ length: horizonYears }, () => new Float64Array(draws.count));
  for (const [index, line] of drawn.entries()) {
    if (!model.lines[index]?.counts) continue;
    for (const [year, amounts] of line.years.entries()) add(years[year], amounts);
  }
  for (const band of model.bands) addBand(years, band, drawn, draws);
  if (model.anotherSwitch) addSwitch(years, model.anotherSwitch, drawn, draws);
  const total = new Float64Array(draws.count);
  for (const amounts of years) add(total, amounts);
  return { total, years };
}
