import type { Code } from "../../diagnostic/codes.ts";
import { type Diagnostic, diagnose, type Severity } from "../../diagnostic/diagnostic.ts";
import { type ParsedDocument, placeOf } from "../read-document.ts";
import { only, type Readings } from "../workspace.ts";
import { limitOf, percent } from "./target-values.ts";

/** Targets are written with two or three digits; less than this is rounding. */
const tolerance = 0.0005;

/**
 * How low can the repeat contact rate be, both counted on contacts? Of the share 1 − f that is not
 * solved at once, all but the share g come back, and their contacts count in the denominator too:
 * r = (1 − f)(1 − g) ÷ (1 + (1 − f)(1 − g)). All shares 0 to 1. Source: catalogue of KPIs,
 * coherence of targets; f = 80 % agrees with the 1.2 contacts an issue that call centres report.
 *
 * @example leastRepeatRate(0.7, 0) // 0.2308
 */
export function leastRepeatRate(firstContactResolution: number, giveUpShare: number): number {
  const returning = (1 - firstContactResolution) * (1 - giveUpShare);
  return returning / (1 + returning);
}

/** The give-up share at which a pair of targets just holds: solves the formula above for g. */
function neededGiveUpShare(firstContactResolution: number, repeatRate: number): number {
  return 1 - repeatRate / (1 - repeatRate) / (1 - firstContactResolution);
}

/** First contact resolution from which a repeat rate can be reached when nobody gives up. */
function neededResolution(repeatRate: number): number {
  return 1 - repeatRate / (1 - repeatRate);
}

/** Rounded up or down to a tenth of a percent, so that what is offered holds. */
function offered(share: number, round: (value: number) => number): string {
  return percent(round(share * 1000) / 1000);
}

type Judged = { code: Code; severity?: Severity };

/** DESIGN 6: an error only on a declared contact base with nobody giving up; else a question. */
function judge(base: "ticket" | "contact" | undefined, giveUpShare: number | undefined): Judged {
  if (base === undefined) return { code: "contact-base-undeclared" };
  if (giveUpShare === undefined) return { code: "give-up-share-undeclared" };
  return { code: "targets-contradict", severity: giveUpShare === 0 ? "error" : "warning" };
}

function check(document: ParsedDocument<"kpis">): Diagnostic[] {
  const resolution = limitOf(document, "first-contact-resolution");
  const repeats = limitOf(document, "repeat-contact-rate");
  const { contactBase, giveUpShare } = document.value;
  if (resolution?.bound !== "atLeast" || repeats?.bound !== "atMost") return [];
  const [f, r, g] = [resolution.value, repeats.value, giveUpShare ?? 0];
  const isShares = f >= 0 && f <= 1 && r >= 0 && r < 1;
  const least = leastRepeatRate(f, contactBase === undefined ? 0 : g);
  if (!isShares || contactBase === "ticket" || r >= least - tolerance) return [];
  const { code, severity } = judge(contactBase, giveUpShare);
  const facts = { f: percent(f), g: percent(g), r: percent(r), least: percent(least) };
  const offer = {
    offerR: offered(least, Math.ceil),
    offerF: offered(neededResolution(r), Math.ceil),
  };
  const needed = percent(neededGiveUpShare(f, r));
  return [
    diagnose(code, placeOf(document, repeats.path), { ...facts, ...offer, needed }, severity),
  ];
}

/**
 * Can the targets of first contact resolution and of repeat contacts hold together? On tickets they
 * can; on contacts arithmetic ties them; with an undeclared base the tool asks.
 *
 * @example checkContactBase(readings)[0]?.params.least // "23.1%" for targets of 70 % and 10 % on contacts
 */
export function checkContactBase(readings: Readings): Diagnostic[] {
  const document = only(readings, "kpis");
  return document ? check(document) : [];
}
