import type { Place } from "../diagnostic/diagnostic.ts";
import type { Statement } from "../score/statement.ts";

/** One thing that lowers a risk. What is unknown is not met, but is told apart from what was missed. */
export type ControlResult = {
  kind: "criterion" | "clause" | "test" | "item";
  id: string;
  lowers: "likelihood" | "impact";
  status: "met" | "not-met" | "unknown";
  reason: Statement;
  place: Place | null;
};

export type Exposure = { likelihood: number; impact: number };

export type VendorRisk = {
  risk: string;
  /** Both axes 1 to 5. */
  inherent: Exposure;
  residual: Exposure;
  controls: ControlResult[];
  /** What the buyer wrote about the rest of the risk; null when nothing. */
  note: { owner: string | null; due: string | null; place: Place | null } | null;
};

export type RiskResult = { vendors: { vendor: string; risks: VendorRisk[] }[] };
