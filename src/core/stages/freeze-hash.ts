import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Workspace } from "../parse/workspace.ts";
import type { Freeze } from "../schema/decision.ts";
import { canonicalJson } from "./canonical-json.ts";

/**
 * Which hash stands for the KPIs, or for criteria, weights and method, as they are now? SHA-256 in
 * hexadecimal over their canonical JSON. Stored on the day of the freeze and compared ever after: any
 * later change of a target, a scale, a gate or a weight gives another hash; layout and comments do not.
 *
 * Null while the document to freeze does not exist. Example: `freezeHash(workspace, "kpis")` →
 * "9f86d081…", 64 digits.
 */
export function freezeHash(workspace: Workspace, what: Freeze["what"]): string | null {
  const { kpis, questions, decision } = workspace;
  if (what === "kpis") return kpis && hashOf(kpis.value);
  if (questions === null) return null;
  const { weights, evaluation, track, itemsNotInUse, restrictedTerritories } = decision.value;
  const rules = { weights, evaluation, track, itemsNotInUse, restrictedTerritories };
  // A new name changes no meaning, and the names in use are in the questions themselves.
  const { renamed: _, ...content } = questions.value;
  return hashOf({ questions: content, ...rules });
}

function hashOf(value: Parameters<typeof canonicalJson>[0]): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
