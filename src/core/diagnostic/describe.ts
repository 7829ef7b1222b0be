import type { Language } from "../text/language.ts";
import { codes } from "./codes.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { visible } from "./visible.ts";

/** What a person reads about one finding. */
export type Description = { title: string; message: string; mend: string };

/**
 * What was found, what was expected, and how is it mended? Text from the user's files is made
 * harmless (`visible`) on the way in.
 *
 * @example describe(diagnostic, "en").mend // "Should it be \"track\"?"
 */
export function describe(diagnostic: Diagnostic, language: Language): Description {
  const text = codes[diagnostic.code][language];
  const safe = Object.fromEntries(
    Object.entries(diagnostic.params).map(([name, value]) => [
      name,
      typeof value === "string" ? visible(value) : value,
    ]),
  );
  return { title: text.title, message: text.message(safe), mend: text.mend(safe) };
}
