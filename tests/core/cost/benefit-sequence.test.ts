import { expect, it } from "vitest";
import { aiShareOf, benefitInSequence } from "../../../src/core/cost/benefit-sequence.ts";
import { basisOf, worked } from "../../workspaces/cost-basis.ts";

const drivers = { wagePerHour: 60, handlingMinutes: 10, aiShare: 0.5 };
const measured = { sustainedShare: 0.4 };
const repeats = { from: "fewer-repeats", drop: 0.1, realisableShare: 1 } as const;
const ai = { from: "ai-deflection", realisableShare: 0.5 } as const;
const handling = { from: "handling-time", minutesSaved: 2, realisableShare: 0.5 } as const;
const forms = { "fewer-repeats": repeats, "ai-deflection": ai, "handling-time": handling };
const yearly = 12_000;

function worth(form: typeof repeats | typeof ai | typeof handling, all: object = forms): number {
  const found = benefitInSequence(form, all, basisOf({ drivers, measured }));
  return "amountIn" in found ? found.amountIn(0).likely : Number.NaN;
}

it("saves no contact twice: repeats, then AI, then handling of what remains", () => {
  const remaining = yearly * 0.9;
  const solved = remaining * 0.5 * 0.4;
  expect(worth(repeats)).toBeCloseTo(yearly * 0.1 * 10, 6);
  expect(worth(ai)).toBeCloseTo(solved * 10 * 0.5, 6);
  expect(worth(handling)).toBeCloseTo((remaining - solved) * 2 * 0.5, 6);
});

it("counts more when counted alone", () => {
  expect(worth(handling, { "handling-time": handling })).toBeCloseTo(yearly * 2 * 0.5, 6);
  expect(worth(handling, { "handling-time": handling })).toBeGreaterThan(worth(handling));
});

it.each([
  ["wage-per-hour", ai, { handlingMinutes: 1 }, measured],
  ["handling-minutes", ai, { wagePerHour: 1 }, measured],
  ["ai-shares", ai, drivers, {}],
  ["minutes-saved", { from: "handling-time", realisableShare: 1 } as const, drivers, {}],
])("is unknown without %s", (driver, form, known, facts) => {
  const found = benefitInSequence(
    form,
    { [form.from]: form },
    basisOf({ drivers: known, measured: facts }),
  );
  expect(found).toMatchObject({ missing: { params: { driver } } });
});

it("takes the AI share of the usage line before the declared and the measured one", () => {
  const form = { from: "ai-usage", aiShare: 0.2, tiers: [{ price: 1 }] };
  const vendor = { costs: { ai: worked(form) } };
  expect(aiShareOf(basisOf({ drivers, vendor }))?.likely).toBe(0.2);
  expect(aiShareOf(basisOf({ drivers }))?.likely).toBe(0.5);
  expect(aiShareOf(basisOf({ measured: { aiShare: 0.3 } }))?.likely).toBe(0.3);
  expect(aiShareOf(basisOf())).toBeNull();
});
