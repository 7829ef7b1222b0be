/** KPIs that are computed from tickets (the last one also needs the weekly cost). */
export const measuredKpiIds = [
  "first-response-time",
  "resolution-time",
  "resolution-rate",
  "first-contact-resolution",
  "handling-time",
  "csat",
  "nps",
  "repeat-contact-rate",
  "ai-resolution",
  "sla-attainment",
  "backlog",
  "cost-per-ticket",
] as const;

export type MeasuredKpiId = (typeof measuredKpiIds)[number];
