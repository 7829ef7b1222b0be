import type { PlainMap } from "../../core/edit/plain-value.ts";
import type { GateResult, ResolvedLevel } from "../../core/score/score-result.ts";

/** What a row shows of one vendor's answer, and how it changes it. */
export interface RowTools {
  vendor: string;
  answer: PlainMap;
  level: ResolvedLevel | undefined;
  gate: GateResult | undefined;
  change: (change: (answer: PlainMap) => PlainMap, to: string) => void;
}
