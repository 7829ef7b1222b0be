import type { ElicitedDetail } from "../stats/elicit/elicited-shares.ts";

/** One group of siblings whose weights were asked for instead of written. */
export type ElicitedGroup = {
  /** The question whose criteria they are; null for the questions themselves. */
  question: string | null;
  /** The siblings, in the order to which `detail` refers. */
  siblings: string[];
  shares: number[];
  detail: ElicitedDetail;
};

/** Weights as they are in force: preset, changes, brought to shares. */
export type WeightTree = {
  /** By which share each stated weight may be too high or too low among its siblings. */
  doubt: number;
  preset: "default" | "finance" | "small-shop";
  questions: { question: string; weight: number }[];
  /** `local` is the share inside its question, `overall` the share of the whole. */
  criteria: { criterion: string; question: string; local: number; overall: number }[];
  /** How the weights of a group were found, where they were asked for. */
  elicited: ElicitedGroup[];
};
