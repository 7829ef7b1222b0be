import type { AttachmentFiles, KindReconciliation } from "../../schema/reconcile-output.ts";
import { formatCount } from "../../text/formats.ts";
import type { Language } from "../../text/language.ts";
import type { rehearsalText } from "../../text/zh-hant/rehearsal.ts";

const mostDays = 5;

function expiringWords(
  name: string,
  { rows, byDay }: AttachmentFiles["expiring"],
  text: typeof rehearsalText,
  language: Language,
): string[] {
  if (rows === 0) return [];
  const count = (value: number) => formatCount(value, language);
  const days = byDay.map((one) =>
    one.day === null ? text.linksUndated(count(one.rows)) : text.linksOn(one.day, count(one.rows)),
  );
  const shown = [...days.slice(0, mostDays), ...(days.length > mostDays ? ["…"] : [])];
  const separator = language === "en" ? "; " : "、";
  return [text.expiringLinks(name, count(rows), shown.join(separator))];
}

/**
 * How many links had expired before a day, in words? Empty where none is only a link.
 *
 * @example expiredLinks({ rows: 0, byDay: [] }, "2026-11-24", rehearsalText, "en") // []
 */
export function expiredLinks(
  { rows, byDay }: AttachmentFiles["expiring"],
  on: string,
  text: typeof rehearsalText,
  language: Language,
): string[] {
  const before = byDay.filter(({ day }) => day !== null && day < on);
  const expired = before.reduce((sum, one) => sum + one.rows, 0);
  return rows === 0 ? [] : [text.linksExpired(formatCount(expired, language), on)];
}

/**
 * What was opened of the files of an export, in words: side by side, or that nothing was opened. Empty
 * for kinds that name no files.
 *
 * @example openedFiles(attachments, rehearsalText, "en")[0] // "Attachment files: no file was opened; …"
 */
export function openedFiles(
  { kind, files }: Pick<KindReconciliation, "kind" | "files">,
  text: typeof rehearsalText,
  language: Language,
): string[] {
  if (files === null) return [];
  const name = text.recordKinds[kind] ?? kind;
  const links = expiringWords(name, files.expiring, text, language);
  if (files.new === null) return [text.filesNotOpened(name), ...links];
  const sides = (["old", "new"] as const).flatMap((side) => {
    const found = files[side];
    if (found === null) return [];
    const count = (value: number) => formatCount(value, language);
    const counts = {
      listed: count(found.listed),
      found: count(found.found),
      opened: count(found.opened),
      unjudged: count(found.unjudged),
      contradicted: count(found.contradicted),
    };
    return [text.filesOpened(name, text.filesSide[side], counts)];
  });
  return [...sides, ...links];
}
