import { type Firmness, firmness, type RobustnessQuestion } from "../../core/score/robustness.ts";

/** Each question is answered in its turn. */
export type FirmnessAnswer = Firmness;

self.addEventListener("message", ({ data }: MessageEvent<RobustnessQuestion>) => {
  self.postMessage(firmness(data) satisfies FirmnessAnswer);
});
