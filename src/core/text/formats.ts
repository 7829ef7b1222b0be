import type { Language } from "./language.ts";

const missing = "—";

/** What is rounded to zero from below is zero, and not "-0.0". */
const noMinusZero = "negative" as const;

function locale(language: Language): string {
  return language === "en" ? "en-GB" : "zh-Hant-TW";
}

const formatters = new Map<string, Intl.NumberFormat>();

/** To make a formatter takes a hundred times as long as to use it: each is made once. */
function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale(language), options);
  formatters.set(key, made);
  return made;
}

/**
 * From one end to the other, with blanks that never break.
 *
 * @example formatRange("4.6", "5.5") // "4.6 – 5.5"
 */
export const formatRange = (low: string, high: string): string => `${low}\u00a0–\u00a0${high}`;

function decimal(value: number, language: Language, digits: number): string {
  const options = {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: noMinusZero,
  };
  return numberFormat(language, options).format(value);
}

/**
 * How is a total or a subtotal (0–100) written? With one decimal; a dash when it was not computed.
 *
 * @example formatPoints(61.44, "en") // "61.4"
 */
export function formatPoints(points: number | null, language: Language): string {
  return points === null ? missing : decimal(points, language, 1);
}

/**
 * How is a count written? Whole, with the reader's thousands marks; a dash when unknown.
 *
 * @example formatCount(12345, "en") // "12,345"
 */
export function formatCount(count: number | null, language: Language): string {
  return count === null ? missing : decimal(count, language, 0);
}

/**
 * How is a figure of a calculation written? With thousands marks and at most two decimals, none of
 * them idle; small ones keep two digits that say something.
 *
 * @example formatFigure(8.315, "en") // "8.32"
 */
export function formatFigure(value: number, language: Language): string {
  const isSmall = value !== 0 && Math.abs(value) < 0.1;
  const digits = isSmall ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 2 };
  return numberFormat(language, digits).format(value);
}

/**
 * How is a share (0–1) written? As a percentage with one decimal; a dash when it was not computed.
 *
 * @example formatShare(0.7345, "en") // "73.5 %"
 */
export function formatShare(share: number | null, language: Language): string {
  return share === null ? missing : `${decimal(share * 100, language, 1)} %`;
}

/**
 * How is a difference of two shares (−1 to 1) written? In percentage points, always with its sign.
 *
 * @example formatShareDifference(-0.042, "en") // "−4.2 percentage points"
 */
export function formatShareDifference(difference: number | null, language: Language): string {
  if (difference === null) return missing;
  const unit = language === "en" ? " percentage points" : " 個百分點";
  return `${signed(difference * 100, language, 1)}${unit}`;
}

/**
 * How is the ratio of two durations written? As the change it means, with its sign.
 *
 * @example formatRatioAsChange(0.65, "en") // "−35.0 %"
 */
export function formatRatioAsChange(ratio: number | null, language: Language): string {
  return ratio === null ? missing : `${signed((ratio - 1) * 100, language, 1)} %`;
}

/**
 * How is a signed number written? With a true minus sign, or a plus; zero has none.
 *
 * @example formatSigned(-3.25, "en", 1) // "−3.3"
 */
export function formatSigned(value: number | null, language: Language, digits: number): string {
  return value === null ? missing : signed(value, language, digits);
}

function signed(value: number, language: Language, digits: number): string {
  const text = decimal(Math.abs(value), language, digits);
  if (Number(text.replaceAll(",", "")) === 0) return text;
  return value < 0 ? `−${text}` : `+${text}`;
}

const durationWords = {
  "zh-Hant": { second: " 秒", minute: " 分", hour: " 小時", day: " 天" },
  en: { second: " s", minute: " min", hour: " h", day: " days" },
};

/**
 * How is a duration in seconds written for people? In the two units that matter; a dash when unknown.
 *
 * @example formatDuration(3725, "en") // "1 h 2 min"
 */
export function formatDuration(seconds: number | null, language: Language): string {
  if (seconds === null) return missing;
  const words = durationWords[language];
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole}${words.second}`;
  if (whole < 3600) return twoUnits(whole, 60, words.minute, words.second);
  if (whole < 172_800) return twoUnits(Math.round(whole / 60), 60, words.hour, words.minute);
  return `${decimal(whole / 86_400, language, 1)}${words.day}`;
}

/**
 * How is a time on the service's clock written? In hours and minutes of service, never in days, since
 * a day of service is not a day of the calendar; a dash when unknown.
 *
 * @example formatServiceTime(133_200, "en") // "37 h of service"
 */
export function formatServiceTime(seconds: number | null, language: Language): string {
  if (seconds === null) return missing;
  const words = durationWords[language];
  const whole = Math.round(seconds);
  const hours = twoUnits(Math.round(whole / 60), 60, words.hour, words.minute);
  const short = whole < 3600 ? formatDuration(whole, language) : hours;
  return language === "en" ? `${short} of service` : `${short}工作時間`;
}

function twoUnits(amount: number, base: number, large: string, small: string): string {
  const rest = amount % base;
  return `${Math.floor(amount / base)}${large}${rest === 0 ? "" : ` ${rest}${small}`}`;
}

/**
 * How is an amount of money written? Whole units with the currency; a dash when unknown. Both
 * languages write it alike, since a bare "$" says nothing where several currencies meet.
 *
 * @example formatMoney(1234567, "TWD") // "NT$1,234,567"
 */
export function formatMoney(amount: number | null, currency: string): string {
  if (amount === null) return missing;
  return new Intl.NumberFormat("en-GB", {
    style: "currency",
    currency,
    maximumFractionDigits: 0,
    signDisplay: noMinusZero,
  })
    .format(amount)
    .replace("-", "−");
}

/**
 * How is an amount of money written where its size matters and not its last digit? Three digits, in
 * 萬 or thousands and millions; a dash when unknown.
 *
 * @example formatMoneyRoughly(2439034, "TWD", "zh-Hant") // "NT$244萬"
 */
export function formatMoneyRoughly(
  amount: number | null,
  currency: string,
  language: Language,
): string {
  if (amount === null) return missing;
  const style = { notation: "compact", maximumSignificantDigits: 3 } as const;
  const symbol = formatMoney(0, currency).replace("0", "");
  const size = new Intl.NumberFormat(locale(language), style).format(Math.abs(amount));
  return `${amount < 0 ? "−" : ""}${symbol}${size}`;
}

/**
 * How is a calendar day (ISO text) written? In words of the reader's language; never shifted by a
 * time zone, since it is read and written in UTC.
 *
 * @example formatDay("2026-11-12", "en") // "12 November 2026"
 */
export function formatDay(day: string, language: Language): string {
  const options = { dateStyle: "long", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(locale(language), options).format(new Date(`${day}T00:00:00Z`));
}
