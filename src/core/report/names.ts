import { namesOfIds } from "../decide/names-of-ids.ts";
import type { Workspace } from "../parse/workspace.ts";
import type { Language } from "../text/language.ts";
import type { reportText } from "../text/zh-hant/report.ts";

const kinds = [
  "vendor",
  "question",
  "criterion",
  "kpi",
  "risk",
  "clause",
  "duty",
  "test",
  "stage",
  "item",
  "refusal",
  "costLine",
  "benefit",
] as const;

/** Ids as the reader knows the things: each function gives the id itself where no label was written. */
export type Names = Readonly<Record<(typeof kinds)[number] | "role", (id: string) => string>>;

/**
 * What are things called in the reader's language?
 *
 * Labels come from the documents of the workspace, names of roles from the dictionary; where nothing
 * was written the id itself is shown, so a name is never empty.
 *
 * @example namesOf(workspace, text, "en").criterion("unified-inbox") // "One inbox, one customer"
 */
export function namesOf(
  workspace: Workspace,
  { roles }: Pick<typeof reportText, "roles">,
  language: Language,
): Names {
  const known = namesOfIds(workspace, language);
  const named = kinds.map((kind) => [kind, (id: string) => known[kind]?.get(id) ?? id] as const);
  const role = (id: string) => (Object.hasOwn(roles, id) ? (roles[id] ?? id) : id);
  return Object.fromEntries([...named, ["role", role]]) as Names;
}
