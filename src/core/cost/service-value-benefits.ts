import { type ServiceBenefit, serviceBenefits } from "../experience/service-benefits.ts";
import { placeOf } from "../parse/read-document.ts";
import type { Workspace } from "../parse/workspace.ts";
import type { LocalisedText } from "../schema/localised-text.ts";
import { serviceValueLines } from "../schema/service-value.ts";
import { type Statement, statement } from "../score/statement.ts";
import type { Range } from "./range.ts";

/** A benefit line that rests on what service is worth, not on a scorecard. */
export type ServiceValueBenefit = {
  amount: Range;
  startYear: number;
  observedOn: string;
  /** The factors at their likely values, with the day of the assumption and where it stands. */
  arithmetic: Statement;
  source: LocalisedText;
};

type Document = NonNullable<Workspace["value"]>;

function figuresOf({ benefit, factors, perYear, observedOn }: ServiceBenefit) {
  const [count = 0, second = 0, third = 0] = factors.map(({ likely }) => likely);
  const rest = { sum: perYear.likely, observedOn };
  if (benefit === "acquisition-saved") return { contacts: count, unitPrice: second, ...rest };
  return { contacts: count, share: second, unitPrice: third, ...rest };
}

/**
 * Which benefit lines are worked out from what service is worth, by the id of the line? Amounts of a
 * year in three figures; every one an assumption with its day, its source and its place. Empty while
 * nobody wrote what service is worth: unknown, and never 0.
 *
 * @example serviceValueBenefits(workspace.value).get("churn-avoided")?.amount.likely // 156000
 */
export function serviceValueBenefits(
  document: Document | null,
): ReadonlyMap<string, ServiceValueBenefit> {
  if (document === null) return new Map();
  const { value } = document;
  return new Map(
    serviceBenefits(value).flatMap((found) => {
      const { benefit, perYear, observedOn } = found;
      const key = serviceValueLines[benefit];
      const written = value[key];
      if (written === undefined) return [];
      const place = placeOf(document, [key], "key");
      const arithmetic = statement(`benefit-${benefit}`, figuresOf(found), place);
      const { startYear = 1, source } = written;
      const benefitLine = { amount: perYear, startYear, arithmetic, observedOn, source };
      return [[benefit, benefitLine] as const];
    }),
  );
}
