import type { PilotFolder } from "../../parse/workspace.ts";
import type { ReportContext } from "../report-context.ts";
import { vendorsInOrder } from "../vendors-in-order.ts";

/** A vendor with a pilot folder. */
export type PilotedVendor = { vendor: string; name: string; folder: PilotFolder };

/**
 * Which vendors have a pilot folder, in the order of the ranking?
 *
 * @example pilotedVendors(context).map(({ vendor }) => vendor) // ["tidalleaf", "norvane"]
 */
export function pilotedVendors({ workspace, decision, names }: ReportContext): PilotedVendor[] {
  return vendorsInOrder(decision.score).flatMap(({ vendor }) => {
    const folder = workspace.pilots.get(vendor);
    return folder ? [{ vendor, name: names.vendor(vendor), folder }] : [];
  });
}
