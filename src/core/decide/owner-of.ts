import type { Workspace } from "../parse/workspace.ts";
import type { ControlResult } from "../risk/risk-result.ts";
import type { LocalisedText } from "../schema/localised-text.ts";
import type { NextStep } from "./decision-result.ts";

/** Whoever leads the project, when nothing more special is known. */
const fallback = "project-owner";

/** Who usually sees to an item of the checklist; all others are the project owner's. */
const itemRoles: Readonly<Record<string, string>> = {
  "kpi-freeze": "sponsor",
  "account-ownership": "it-lead",
  "api-spec": "it-lead",
  "access-matrix": "it-lead",
  "field-table": "it-lead",
  "naming-rules": "it-lead",
  "export-needs": "it-lead",
  "privacy-map": "privacy-officer",
  "pilot-privacy": "privacy-officer",
  "privacy-clauses": "privacy-officer",
  "pilot-agreement": "procurement",
  "detectable-difference": "sponsor",
  "pilot-verdict": "sponsor",
  "pilot-decision": "sponsor",
  drills: "it-lead",
  "system-stability": "it-lead",
  "data-fit": "pilot-lead",
  "whole-weeks": "pilot-lead",
  "reply-audit": "knowledge-manager",
  "ai-scope": "knowledge-manager",
  "total-cost": "finance",
  "expansion-formula": "procurement",
  "kpis-in-contract": "legal",
  "portability-clauses": "legal",
  "three-party-duties": "legal",
  "red-lines": "legal",
};

function owner(workspace: Workspace, role: string): NextStep["owner"] {
  const { roles } = workspace.decision.value;
  const name = roles !== undefined && Object.hasOwn(roles, role) ? roles[role] : undefined;
  return { role, name: name ?? null };
}

/**
 * Who sees to an item of the checklist? The role, and the name where `decision.yaml` has one.
 *
 * @example ownerOfItem(workspace, "total-cost").role // "finance"
 */
export function ownerOfItem(workspace: Workspace, item: string): NextStep["owner"] {
  const role = Object.hasOwn(itemRoles, item) ? itemRoles[item] : undefined;
  return owner(workspace, role ?? fallback);
}

/** An owner is written in words ("IT lead"); a role is an id (it-lead) with a name in words. */
function roleSpelled(workspace: Workspace, words: LocalisedText): string | null {
  const spelled = typeof words === "string" ? [words] : [words["zh-Hant"], words.en];
  const known = spelled.filter((one) => one !== undefined);
  const asId = known.map((one) => one.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"));
  const roles = Object.entries(workspace.decision.value.roles ?? {});
  const found = roles.find(
    ([role, name]) => asId.includes(role) || known.some((one) => name.includes(one)),
  );
  return found?.[0] ?? null;
}

/**
 * Who asks for the proof of a criterion? The criterion names an owner in words; that person is looked
 * for among the roles of the decision. The project owner where nobody fits.
 *
 * @example ownerOfCriterion(workspace, "bulk-pull-time").role // "it-lead"
 */
export function ownerOfCriterion(workspace: Workspace, criterion: string): NextStep["owner"] {
  const criteria = (workspace.questions?.value.questions ?? []).flatMap((one) => one.criteria);
  const words = criteria.find((one) => one.id === criterion)?.owner;
  const role = words === undefined ? null : roleSpelled(workspace, words);
  return owner(workspace, role ?? fallback);
}

/** Who sees to a clause or a test; criteria and items have owners of their own. */
const controlRoles = { clause: "legal", test: "pilot-lead" } as const;

/**
 * Who sees to it that something which lowers a risk comes about: a criterion proven, a clause agreed, a
 * test passed, a checklist item done?
 *
 * @example ownerOfControl(workspace, { kind: "clause", id: "exit-package" }).role // "legal"
 */
export function ownerOfControl(
  workspace: Workspace,
  { kind, id }: Pick<ControlResult, "kind" | "id">,
): NextStep["owner"] {
  if (kind === "criterion") return ownerOfCriterion(workspace, id);
  return kind === "item" ? ownerOfItem(workspace, id) : owner(workspace, controlRoles[kind]);
}

/**
 * Who stands for a role of the decision?
 *
 * @example ownerOfRole(workspace, "sponsor").name // "Du Yi-ning"
 */
export function ownerOfRole(workspace: Workspace, role: string): NextStep["owner"] {
  return owner(workspace, role);
}
