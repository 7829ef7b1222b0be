import type { Code } from "../../../diagnostic/codes.ts";
import { type Diagnostic, diagnose, type Params } from "../../../diagnostic/diagnostic.ts";
import { nearest } from "../../../diagnostic/nearest.ts";
import { bindExport, type ExportBinding } from "../export-binding.ts";
import { headerText } from "../header-text.ts";
import { mappedColumns } from "../map-profile.ts";
import { profilesInForce } from "../profile-in-force.ts";
import type { ExportSource } from "./export-source.ts";
import { type ExportStart, startOfExport } from "./export-start.ts";
import type { ImportChoices } from "./import-choices.ts";
import { prefaceZone } from "./preface-zone.ts";
import { type ExportSurvey, surveyExport } from "./survey.ts";
import type { SurveyedExport } from "./surveyed-export.ts";
import { planDates } from "./translation-plan.ts";

/** Longest list of headers that a finding quotes. */
const longestList = 400;

function list(words: readonly string[]): string {
  const text = words.join(", ");
  return text.length > longestList ? `${text.slice(0, longestList)}…` : text;
}

/** Kinds that hold no tickets, with the reason. */
const refusals: Partial<Record<string, Code>> = {
  aggregates: "aggregates-not-tickets",
  misses: "misses-not-tickets",
  ratings: "ratings-without-tickets",
};

function columnFindings(binding: ExportBinding, choices: ImportChoices): [Code, Params][] {
  const found: [Code, Params][] = [];
  const { columns, headers, profile } = binding;
  const isRead = (column: string) =>
    columns.some(
      ({ use, status }) => status === "used" && use && "column" in use && use.column === column,
    );
  const refusal = refusals[profile.grain];
  if (refusal !== undefined) found.push([refusal, { found: profile.name }]);
  else if (profile.grain !== "messages") {
    for (const column of ["ticket_id", "created_at"] as const) {
      if (!isRead(column)) found.push(["missing-ticket-column", { column }]);
    }
  }
  const known = new Set(headers.map(headerText));
  // Ratings lie beside the tickets that the map speaks of, and have columns of their own.
  const map = profile.grain === "ratings" ? null : choices.map;
  for (const header of map === null ? [] : mappedColumns(map).flatMap((one) => one.headers)) {
    if (known.has(headerText(header))) continue;
    found.push(["map-column-missing", { found: header, nearest: nearest(header, headers) ?? "" }]);
  }
  const named = (status: string) =>
    columns.filter((column) => column.status === status).map(({ header }) => header);
  const [unknown, repeated] = [named("unknown"), named("repeated")];
  if (unknown.length > 0) found.push(["unknown-ticket-column", { found: list(unknown) }]);
  if (repeated.length > 0) found.push(["doubled-ticket-column", { found: list(repeated) }]);
  return found;
}

function encodingFindings(survey: ExportSurvey, binding: ExportBinding): [Code, Params][] {
  const { encoding, encodingRows: rows } = survey;
  const sample = list(binding.headers).slice(0, 80);
  if (encoding === "unknown") {
    return [["rows-in-no-encoding", { count: rows.neither, line: survey.firstStrangeLine }]];
  }
  if (encoding === "cp950-or-gb18030") {
    return [["chinese-encoding-unclear", survey.chineseReadings]];
  }
  if (encoding === "by-row") {
    const count = Math.min(rows["utf-8"], rows.cp950);
    return [["mixed-encodings", { utf8: rows["utf-8"], cp950: rows.cp950, count }]];
  }
  const name = { cp950: "CP950 (Big5)", gb18030: "GB18030", "windows-1252": "Windows-1252" };
  return encoding === "cp950" || encoding === "gb18030" || encoding === "windows-1252"
    ? [["read-as-other-encoding", { encoding: name[encoding], sample }]]
    : [];
}

/** Positions that are read together, by the position of the first. */
function joinedColumns(binding: ExportBinding, choices: ImportChoices): Map<number, number[]> {
  const position = (header: string) =>
    binding.headers.findIndex((one) => headerText(one) === headerText(header));
  const joined = new Map<number, number[]>();
  for (const { headers } of choices.map === null ? [] : mappedColumns(choices.map)) {
    const positions = headers.map(position).filter((found) => found >= 0);
    const [first] = positions;
    if (first !== undefined && positions.length > 1) joined.set(first, positions);
  }
  const time = binding.columns.find(({ use }) => use?.kind === "message" && use.part === "time");
  const date = binding.columns.find(({ use }) => use?.kind === "instant");
  if (time !== undefined && date !== undefined) {
    joined.set(date.position, [date.position, time.position]);
  }
  return joined;
}

/** An export of a known kind, or the start of a file that fits none. */
export type OpenedExport =
  | { kind: "known"; surveyed: SurveyedExport }
  | { kind: "unknown"; start: ExportStart };

/** What the map says wins over what is read, and an option wins over the map. */
function answersOf(choices: ImportChoices): ImportChoices {
  const { map } = choices;
  return {
    ...choices,
    zone: choices.zone ?? map?.zone ?? null,
    dateOrder: choices.dateOrder ?? map?.dateOrder ?? null,
    calendar: choices.calendar ?? map?.calendar ?? null,
    serialsFrom: choices.serialsFrom ?? map?.serialsFrom ?? null,
    encoding: choices.encoding ?? map?.encoding ?? null,
  };
}

/**
 * What kind of export is this, how is it written, and what must be asked before it can be read? Reads
 * the whole file once and keeps counts only.
 *
 * @example (await openExport(source, noChoices)).kind // "unknown" for headers that no profile has
 */
export async function openExport(source: ExportSource, said: ImportChoices): Promise<OpenedExport> {
  const choices = answersOf(said);
  const start = await startOfExport(source, profilesInForce(choices), choices);
  const bound = start.binding;
  if (bound === null) return { kind: "unknown", start };
  const joined = joinedColumns(bound, choices);
  const survey = await surveyExport(source, start, bound, choices, joined);
  const isEmpty = (position: number) => survey.emptyColumns.has(position);
  const binding = bindExport(bound.headers, bound.profile, isEmpty);
  const zone = prefaceZone(start.firstRows.slice(0, start.headerRow));
  const dates = planDates(source.name, binding, survey, choices, zone);
  const place = { file: source.name, line: survey.headerLine, column: 1 };
  const found = [...columnFindings(binding, choices), ...encodingFindings(survey, binding)];
  if (binding.profile.grain === "messages") {
    found.push(["chats-cut-by-silence", { hours: choices.sessionGapSeconds / 3600 }]);
  }
  if (survey.seen.data === 0) found.push(["ticket-file-empty", { found: "header" }]);
  const confirmed = choices.map === null || choices.map.confirmed;
  if (!confirmed) found.unshift(["map-not-confirmed", {}]);
  const isTable = binding.profile.grain === "tickets" || binding.profile.grain === "events";
  return {
    kind: "known",
    surveyed: {
      source,
      start,
      binding,
      survey,
      dates,
      joined,
      choices,
      preface: start.firstRows.slice(0, start.headerRow),
      constants: choices.map?.constants ?? {},
      findings: [
        ...found.map(([code, params]) => diagnose(code, place, params)),
        ...(isTable || binding.profile.grain === "messages" ? dates.findings : []),
      ] satisfies Diagnostic[],
    },
  };
}
