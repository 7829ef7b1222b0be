import type { KindReconciliation } from "../../schema/reconcile-output.ts";
import { formatCount } from "../../text/formats.ts";
import type { Language } from "../../text/language.ts";
import type { rehearsalText } from "../../text/zh-hant/rehearsal.ts";

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
  if (files.new === null) return [text.filesNotOpened(name)];
  return (["old", "new"] as const).flatMap((side) => {
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
}
