import type { DocumentKind } from "../../../../core/schema/documents.ts";
import { ClauseOverview } from "./ClauseOverview.tsx";
import { CostOverview } from "./CostOverview.tsx";
import { RiskOverview } from "./RiskOverview.tsx";
import { StageOverview } from "./StageOverview.tsx";

/** What one wants to see and change at a glance, above the form of the document; for some kinds only. */
export function Overview({ kind }: { kind: DocumentKind }) {
  switch (kind) {
    case "risk-matrix":
      return <RiskOverview />;
    case "procurement-checklist":
      return <StageOverview />;
    case "contract-clauses":
      return <ClauseOverview />;
    case "cost-lines":
      return <CostOverview />;
    default:
      return null;
  }
}
