import type { ExportProfile } from "../export-profile.ts";
import { canonical } from "./canonical.ts";
import { chatwootMisses, chatwootRatings, chatwootReport } from "./chatwoot.ts";
import { freescout } from "./freescout.ts";
import { freshdesk } from "./freshdesk.ts";
import { freshservice } from "./freshservice.ts";
import { hubspot } from "./hubspot.ts";
import { intercom, intercomRatings } from "./intercom.ts";
import { jiraServiceManagement } from "./jira-service-management.ts";
import { lineOfficialAccount } from "./line-official-account.ts";
import { osticket } from "./osticket.ts";
import { zammad } from "./zammad.ts";
import { zendesk } from "./zendesk.ts";

/** Every kind of export that is known by its headers. A new one is one file and one line here. */
export const allProfiles: readonly ExportProfile[] = [
  canonical,
  zendesk,
  freshdesk,
  freshservice,
  intercom,
  intercomRatings,
  chatwootRatings,
  chatwootReport,
  chatwootMisses,
  zammad,
  osticket,
  hubspot,
  jiraServiceManagement,
  lineOfficialAccount,
  freescout,
];
