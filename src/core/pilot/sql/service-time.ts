import type { BusinessClock } from "../time/business-clock.ts";
import { numberArray } from "./step-table.ts";

/** The tables of the service clock, to be named once at the head of a statement. */
export interface ServiceTables {
  /** Names and values: `CAST([…]) AS service_opens`. */
  constants: string[];
  /** Service seconds until a moment. */
  elapsed: (moment: string) => string;
  /** Are both moments inside the years of the calendar? */
  covers: (from: string, to: string) => string;
}

/**
 * The business clock as a table for a database: B(t) is what was served before the stretch in which t
 * lies, plus what of the stretch has passed. The same stretches as in `BusinessClock`.
 *
 * @example serviceTables(clock).elapsed("cut_at") // "transform(roundDown(cut_at, service_opens) …"
 */
export function serviceTables(clock: BusinessClock): ServiceTables {
  const { stretches, coveredSpans } = clock;
  // Before the first stretch nothing has been served; a table may not be empty.
  const rows = [{ opens: 0, closes: 0, before: 0 }, ...stretches];
  return {
    constants: [
      `${numberArray(rows.map(({ opens }) => opens))} AS service_opens`,
      `${numberArray(rows.map(({ before }) => before))} AS service_before`,
      `${numberArray(rows.map(({ opens, closes }) => closes - opens))} AS service_length`,
    ],
    elapsed: (moment) => {
      const opens = `roundDown(toInt64(${moment}), service_opens)`;
      const before = `transform(${opens}, service_opens, service_before, 0)`;
      const length = `transform(${opens}, service_opens, service_length, 0)`;
      return `(${before} + least(${moment} - ${opens}, ${length}))`;
    },
    covers: (from, to) => {
      const inside = coveredSpans.map(
        (span) =>
          `${from} >= ${span.from} AND ${from} < ${span.to} AND ${to} >= ${span.from} AND ${to} < ${span.to}`,
      );
      return inside.length === 0 ? "0" : `(${inside.join(" OR ")})`;
    },
  };
}
