const key = "touchstone-name";

/** The name that a person gave for the change log in this browser; empty when none. */
export function rememberedName(): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return ""; // a browser may refuse to remember anything
  }
}

export function rememberName(name: string): void {
  try {
    localStorage.setItem(key, name);
  } catch {
    // not remembered, then
  }
}
