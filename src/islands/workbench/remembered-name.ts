/** What this browser was asked to remember under a name; empty when nothing. */
export function recalled(key: string): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return ""; // a browser may refuse to remember anything
  }
}

export function remember(key: string, words: string): void {
  try {
    localStorage.setItem(key, words);
  } catch {
    // not remembered, then
  }
}

const nameKey = "touchstone-name";

/** The name that a person gave for the change log in this browser; empty when none. */
export const rememberedName = (): string => recalled(nameKey);

export const rememberName = (name: string): void => remember(nameKey, name);
