import type { Report } from "../core/report/report.ts";
import { formatDay } from "../core/text/formats.ts";
import { cssText } from "./css-text.ts";

/**
 * What stands above every printed sheet: the decision, its day, and whether it is a draft. The first
 * sheet of the front page says all this itself.
 */
export const runningHead = ({ title, asOf, language, isDraft, draftLabel }: Report): string => {
  const day = formatDay(asOf, language);
  const draft = isDraft
    ? `@top-right { content: ${cssText(draftLabel)}; font: bold 8pt sans-serif; color: #855007; }`
    : "";
  const head = `@top-left { content: ${cssText(`${title} · ${day}`)}; font: 8pt sans-serif; color: #5b5952; }`;
  const none = "@top-left { content: none; } @top-right { content: none; }";
  return `@page { ${head} ${draft} } @page front:first { ${none} }`;
};
