/** Every kind of file that tickets are read from; which one it is shows in the headers. */
export const exportFormats = [
  "canonical",
  "zendesk",
  "freshdesk",
  "freshservice",
  "intercom",
  "intercom-csat",
  "chatwoot-csat",
  "chatwoot-report",
  "chatwoot-sla",
  "zammad",
  "osticket",
  "hubspot",
  "jira-service-management",
  "line-official-account",
  "freescout",
  "column-map",
] as const;

export type ExportFormat = (typeof exportFormats)[number];
