import type { Workspace } from "../../parse/workspace.ts";

/** Who reads: everyone at work, the committee, those who decide, one vendor, the public. */
export type DisclosureLevel =
  | { kind: "working" | "committee" | "executive" | "public" }
  | { kind: "vendor"; vendor: string };

/**
 * What is this level called, in a folder or on the command line?
 *
 * @example levelName({ kind: "vendor", vendor: "norvane" }) // "vendor-norvane"
 */
export function levelName(level: DisclosureLevel): string {
  return level.kind === "vendor" ? `vendor-${level.vendor}` : level.kind;
}

/**
 * For which readers is there an edition of this report: four, and one for each vendor?
 *
 * @example disclosureLevels(workspace).map(levelName) // ["working", "committee", "executive", "vendor-norvane", "public"]
 */
export function disclosureLevels(workspace: Workspace): DisclosureLevel[] {
  const ofVendors = [...workspace.vendors.keys()].map(
    (vendor): DisclosureLevel => ({ kind: "vendor", vendor }),
  );
  return [
    { kind: "working" },
    { kind: "committee" },
    { kind: "executive" },
    ...ofVendors,
    { kind: "public" },
  ];
}
