import type { ExperienceScore } from "../../experience/touchpoint-score.ts";

/** The score of today, and of each pilot. */
export type JourneyLine = { id: string; label: string; score: ExperienceScore };
