import type { WorkedOutBenefit } from "../schema/vendor-benefit.ts";
import { type Statement, statement } from "../score/statement.ts";
import { type CostBasis, contactsPerMonth, monthsPerYear } from "./cost-basis.ts";
import { certain, combine, product, type Range, rangeOf } from "./range.ts";
import { withoutDriver } from "./worked-out.ts";

const minutesPerHour = 60;

export type BenefitForm = WorkedOutBenefit["from"];

/** The three that are counted on contacts. */
export type CountedBenefit = Exclude<WorkedOutBenefit, { from: "present-fee" }>;
export type BenefitForms = { [Form in BenefitForm]?: Extract<WorkedOutBenefit, { from: Form }> };

export type BenefitFound =
  | { amountIn: (year: number) => Range; arithmetic: Statement }
  | { missing: Statement };

/** What the three service benefits are counted on, in one year; null where something is unknown. */
type Year = { contacts: Range; minutes: Range; hourlyWage: Range; unitCost: Range };

function yearOf(basis: CostBasis, year: number): Year | { missing: Statement } {
  const contacts = contactsPerMonth(basis, year);
  const minutes = basis.drivers.handlingMinutes ?? basis.measured.handlingMinutes;
  const { wagePerHour } = basis.drivers;
  if (contacts === null) return withoutDriver("contacts");
  if (minutes === null) return withoutDriver("handling-minutes");
  if (wagePerHour === undefined) return withoutDriver("wage-per-hour");
  const hourlyWage = rangeOf(wagePerHour);
  const unitCost = combine(
    (each, wage) => (each * wage) / minutesPerHour,
    rangeOf(minutes),
    hourlyWage,
  );
  return {
    contacts: combine((monthly) => monthly * monthsPerYear, contacts),
    minutes: rangeOf(minutes),
    hourlyWage,
    unitCost,
  };
}

/**
 * Which share of the contacts is given to this vendor's AI: as its usage line says, as declared for
 * all, or as measured in the pilot? Null when nobody knows.
 *
 * @example aiShareOf(basis)?.likely // 0.42
 */
export function aiShareOf({ vendor, drivers, measured }: CostBasis): Range | null {
  const own = Object.values(vendor.value.costs ?? {}).flatMap((cost) =>
    "workedOut" in cost && cost.workedOut.from === "ai-usage" ? (cost.workedOut.aiShare ?? []) : [],
  );
  const share = own[0] ?? drivers.aiShare ?? measured.aiShare;
  return share === null ? null : rangeOf(share);
}

function less(whole: Range, part: Range): Range {
  return combine((all, gone) => Math.max(0, all - gone), whole, part);
}

/** Contacts that no longer come, since fewer people have to ask again. */
function repeatsGone(forms: BenefitForms, basis: CostBasis, contacts: Range): Range | null {
  const form = forms["fewer-repeats"];
  if (form === undefined) return certain(0);
  const drop = form.drop ?? basis.measured.repeatDrop;
  return drop === null ? null : product(contacts, rangeOf(drop));
}

/** Contacts that the AI solves for good, of those that still come. */
function solvedByAi(forms: BenefitForms, basis: CostBasis, contacts: Range): Range | null {
  if (forms["ai-deflection"] === undefined) return certain(0);
  const share = aiShareOf(basis);
  const sustained = basis.measured.sustainedShare;
  return share === null || sustained === null ? null : product(contacts, share, certain(sustained));
}

type Counted = { on: Range; each: Range };

/** Which contacts a benefit counts, and what each is worth; the figure that is missing otherwise. */
function countedIn(
  form: CountedBenefit,
  forms: BenefitForms,
  basis: CostBasis,
  year: number,
): Counted | { missing: Statement } {
  const known = yearOf(basis, year);
  if ("missing" in known) return known;
  const gone = repeatsGone(forms, basis, known.contacts);
  if (gone === null) return withoutDriver("repeat-drop");
  if (form.from === "fewer-repeats") return { on: gone, each: known.unitCost };
  const coming = less(known.contacts, gone);
  const solved = solvedByAi(forms, basis, coming);
  if (solved === null) return withoutDriver("ai-shares");
  if (form.from === "ai-deflection") return { on: solved, each: known.unitCost };
  const minutes = form.minutesSaved ?? basis.measured.minutesSaved;
  if (minutes === null) return withoutDriver("minutes-saved");
  const each = combine(
    (saved, wage) => (saved * wage) / minutesPerHour,
    rangeOf(minutes),
    known.hourlyWage,
  );
  return { on: less(coming, solved), each };
}

/**
 * What is one of the three service benefits worth in a year? They are counted in sequence, so that no
 * contact is saved twice: first repeat contacts that no longer come, then what the AI solves of the
 * rest, then shorter handling of what people still do. Each × what a contact costs × the share that
 * is really saved.
 *
 * @example benefitInSequence({ from: "ai-deflection", realisableShare: 0.5 }, forms, basis)
 */
export function benefitInSequence(
  form: CountedBenefit,
  forms: BenefitForms,
  basis: CostBasis,
): BenefitFound {
  const first = countedIn(form, forms, basis, 0);
  if ("missing" in first) return first;
  const realisable = rangeOf(form.realisableShare);
  const amountIn = (year: number): Range => {
    const counted = countedIn(form, forms, basis, year);
    return "missing" in counted ? certain(0) : product(counted.on, counted.each, realisable);
  };
  const arithmetic = statement(`benefit-${form.from}`, {
    contacts: first.on.likely,
    unitPrice: first.each.likely,
    share: realisable.likely,
    sum: amountIn(0).likely,
  });
  return { amountIn, arithmetic };
}
