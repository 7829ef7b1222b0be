import type { Workspace } from "../../parse/workspace.ts";
import type { Language } from "../../text/language.ts";
import { type PanelRound, panelRound } from "../panel-round.ts";
import { type AskedCriterion, askedCriteria } from "./asked-criteria.ts";
import { type FormSubject, stampOf } from "./form-frame.ts";
import { ownTexts } from "./own-texts.ts";
import { vendorCodes } from "./vendor-codes.ts";

/** What filled workbooks are read against; worked out once for however many of them come back. */
export type ReadingBasis = {
  workspace: Workspace;
  asOf: string;
  round: PanelRound;
  /** The hash of what is asked today. */
  stamp: string;
  /** Vendors by the token under which they stand in the evaluators' workbooks. */
  vendors: ReadonlyMap<string, string>;
  asked: (language: Language) => readonly AskedCriterion[];
  own: (kind: FormSubject["kind"], language: Language) => ReadonlySet<string>;
};

/** The same call gives the same value, made when it is first asked for. */
function once<Words extends string[], Value>(make: (...words: Words) => Value) {
  const made = new Map<string, Value>();
  return (...words: Words): Value => {
    const key = words.join(" ");
    const found = made.get(key);
    if (found !== undefined) return found;
    const value = make(...words);
    made.set(key, value);
    return value;
  };
}

/**
 * What do all filled workbooks of this workspace have in common?
 *
 * @example readingBasis(workspace, "2026-11-12").round.state // "sealed"
 */
export function readingBasis(workspace: Workspace, asOf: string): ReadingBasis {
  const codes = vendorCodes(workspace.vendors.keys(), workspace.decision.value.seed);
  return {
    workspace,
    asOf,
    round: panelRound(workspace, asOf),
    stamp: stampOf(workspace),
    vendors: new Map(codes.map(({ token, vendor }) => [token, vendor])),
    asked: once((language: Language) => askedCriteria(workspace, language)),
    own: once((kind: FormSubject["kind"], language: Language) =>
      ownTexts(kind, { workspace, language, asOf }),
    ),
  };
}
