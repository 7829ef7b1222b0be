import { likelyZone } from "../core/parse/better-writing.ts";
import { type ImportChoices, noChoices } from "../core/pilot/format/translate/import-choices.ts";
import type { ColumnMap } from "../core/schema/column-map.ts";
import { exportFormats } from "../core/schema/export-format.ts";
import { isZone } from "../core/schema/zone.ts";
import { type Call, UsageError } from "./command.ts";
import { cliText } from "./text.ts";

const orders = ["year-month-day", "day-month-year", "month-day-year"] as const;
const calendars = ["common", "minguo"] as const;
const encodings = ["utf-8", "cp950", "gb18030", "windows-1252"] as const;
const serials = ["1900", "1904"] as const;

/** One of a closed set of words, or null when the option was not given. */
function oneOf<Word extends string>(name: string, words: readonly Word[], call: Call): Word | null {
  const value = call.options[name];
  if (value === undefined) return null;
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  throw new UsageError(cliText(call.language).notOneOf(name, String(value), words.join(", ")));
}

function zoneOption({ options, language }: Call): string | null {
  if (options.zone === undefined) return null;
  const zone = String(options.zone);
  if (isZone(zone)) return zone;
  throw new UsageError(cliText(language).unknownZone(zone, likelyZone(zone)));
}

function gapOption({ options, language }: Call): number {
  if (options["session-gap"] === undefined) return noChoices.sessionGapSeconds;
  const hours = Number(options["session-gap"]);
  if (hours > 0 && hours <= 720) return Math.round(hours * 3600);
  throw new UsageError(cliText(language).gapWrong(String(options["session-gap"])));
}

/** What the command line says about the exports; the map comes from its own file. */
export function importChoices(map: ColumnMap | null, call: Call): ImportChoices {
  const serialsFrom = oneOf("serials-from", serials, call);
  return {
    format: oneOf("format", exportFormats, call) ?? "auto",
    zone: zoneOption(call),
    dateOrder: oneOf("date-order", orders, call),
    calendar: oneOf("calendar", calendars, call),
    serialsFrom: serialsFrom === null ? null : serialsFrom === "1904" ? 1904 : 1900,
    encoding: oneOf("encoding", encodings, call),
    map,
    columns: {},
    sessionGapSeconds: gapOption(call),
  };
}
