import { join } from "node:path";
import { id } from "../../core/schema/id.ts";
import { type Call, UsageError } from "../command.ts";
import { experienceText } from "../experience-text.ts";

/** Where the files of an audit lie. */
export type AuditPaths = { tickets: string; sample: string; audit: string; sheets: string };

/** The files of the audit of the vendor that was named. */
export function auditPaths(root: string, { options, language }: Call): AuditPaths {
  const { vendor } = options;
  if (typeof vendor !== "string" || !id.safeParse(vendor).success) {
    throw new UsageError(experienceText(language).audit.noVendor);
  }
  const folder = join(root, "pilots", vendor);
  return {
    tickets: join(folder, "tickets.csv"),
    sample: join(folder, "reply-sample.csv"),
    audit: join(folder, "reply-audit.csv"),
    sheets: join(folder, "audit-sheets"),
  };
}
