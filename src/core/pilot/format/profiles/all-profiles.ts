import type { ExportProfile } from "../export-profile.ts";
import { canonical } from "./canonical.ts";
import { freshdesk } from "./freshdesk.ts";

/** Every kind of export that is known by its headers. A new one is one file and one line here. */
export const allProfiles: readonly ExportProfile[] = [canonical, freshdesk];
