import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { nearest } from "../../diagnostic/nearest.ts";
import { replyRubric } from "../../schema/reply-rubric.ts";
import { only, type Readings } from "../workspace.ts";
import type { PilotTables, PilotTablesReading } from "./pilot-tables.ts";
import { serviceDimensions } from "./survey-table.ts";

type Check = (tables: PilotTables, readings: Readings) => Diagnostic[];

/** The channel word for an incident of everything. */
const everyChannel = "all";

function touchpointIds(readings: Readings): string[] {
  const stages = only(readings, "journey")?.value.stages ?? [];
  return stages.flatMap(({ touchpoints }) => touchpoints.map(({ id }) => id));
}

const surveyItems: Check = ({ survey }, readings) => {
  const known: string[] = [...serviceDimensions, ...touchpointIds(readings)];
  const told = new Set<string>();
  return (survey?.rows ?? []).flatMap(({ item: found, place }) => {
    if (known.includes(found) || told.has(found)) return [];
    told.add(found);
    const params = { found, nearest: nearest(found, known) ?? "" };
    return [diagnose("survey-item-unknown", place, params)];
  });
};

const incidentChannels: Check = ({ incidents }, readings) => {
  const channels = only(readings, "decision")?.value.channels ?? [];
  const known = [everyChannel, ...channels.map(({ id }) => id)];
  return (incidents?.rows ?? []).flatMap(({ channel: found, place }) => {
    if (known.includes(found)) return [];
    const params = { found, allowed: known.join(", "), nearest: nearest(found, known) ?? "" };
    return [diagnose("incident-channel-unknown", place, params)];
  });
};

const incidentOverlaps: Check = ({ incidents }) => {
  const rows = [...(incidents?.rows ?? [])].sort(
    (one, next) => Date.parse(one.start) - Date.parse(next.start),
  );
  return rows.flatMap((row, index) => {
    const other = rows
      .slice(0, index)
      .find((one) => one.channel === row.channel && Date.parse(one.end) > Date.parse(row.start));
    if (other === undefined) return [];
    const params = { id: row.id, other: other.id, channel: row.channel };
    return [diagnose("incidents-overlap", row.place, params)];
  });
};

const auditItems: Check = ({ replyAudit }) => {
  const known = replyRubric.map(({ id }) => id);
  const told = new Set<string>();
  return (replyAudit?.rows ?? []).flatMap(({ item: found, place }) => {
    if (known.includes(found) || told.has(found)) return [];
    told.add(found);
    const params = { found, allowed: known.join(", "), nearest: nearest(found, known) ?? "" };
    return [diagnose("audit-item-unknown", place, params)];
  });
};

const auditRepeats: Check = ({ replyAudit }) => {
  const seen = new Set<string>();
  return (replyAudit?.rows ?? []).flatMap(({ reply, rater, item, place }) => {
    const key = JSON.stringify([reply, rater, item]);
    if (seen.has(key)) return [diagnose("audit-rated-twice", place, { reply, rater, item })];
    seen.add(key);
    return [];
  });
};

const auditSample: Check = ({ replyAudit, replySample }) => {
  if (replySample === null) return [];
  const drawn = replySample.rows.map(({ reply }) => reply);
  const known = new Set(drawn);
  const told = new Set<string>();
  return (replyAudit?.rows ?? []).flatMap(({ reply: found, place }) => {
    if (known.has(found) || told.has(found)) return [];
    told.add(found);
    const params = { found, nearest: nearest(found, drawn) ?? "" };
    return [diagnose("audit-reply-unplanned", place, params)];
  });
};

const checks: readonly Check[] = [
  surveyItems,
  incidentChannels,
  incidentOverlaps,
  auditItems,
  auditRepeats,
  auditSample,
];

/**
 * What does not fit between the small tables of the pilot folders and the documents, or within one of
 * them?
 *
 * @example tableFindings(readings, tables)[0]?.code // "incident-channel-unknown"
 */
export function tableFindings(
  readings: Readings,
  tables: ReadonlyMap<string, PilotTablesReading>,
): Diagnostic[] {
  return [...tables.values()].flatMap((reading) =>
    checks.flatMap((check) => check(reading.tables, readings)),
  );
}
