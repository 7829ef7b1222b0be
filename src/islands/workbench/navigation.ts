import { createContext, useContext } from "react";
import type { ValuePath } from "../../core/edit/plain-value.ts";

/** A value of a document to be shown and focused; `number` tells one wish from the next. */
export interface Target {
  file: string;
  path: ValuePath;
  /** Where in the text, for a document that cannot be read. */
  line: number;
  column: number;
  number: number;
}

/** What a person wants to be shown, and how to ask for it. */
export interface Navigation {
  target: Target | null;
  goTo: (target: Omit<Target, "number">) => void;
}

export const NavigationContext = createContext<Navigation>({ target: null, goTo: () => {} });

/** The way from anywhere to a field of any document. */
export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}
