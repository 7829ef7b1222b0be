import { expect, it } from "vitest";
import { parseWorkspace } from "../../../../src/core/parse/parse-workspace.ts";
import type { SourceFile } from "../../../../src/core/parse/source-file.ts";
import { shippedDocuments } from "../../../workspaces/shipped-sample.ts";

function file(path: string, text: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

function codesWith(path: string, text: string, more: readonly SourceFile[] = []): string[] {
  const own = [file(path, text), ...more];
  const others = shippedDocuments().filter((one) => own.every((two) => two.path !== one.path));
  const files = [...others, ...own];
  const { diagnostics } = parseWorkspace(files);
  return diagnostics.filter(({ place }) => place.file === path).map(({ code }) => code);
}

const folder = "pilots/norvane";

it("names channels and items that nobody knows", () => {
  const incidents = `incident_id,start,end,channel
a,2026-09-02T10:00:00+08:00,2026-09-02T11:00:00+08:00,lime
`;
  expect(codesWith(`${folder}/incidents.csv`, incidents)).toEqual(["incident-channel-unknown"]);
  const survey =
    "respondent_code,period,item_id,expected,received,rating,at\nr,pilot,empaty,6,5,5,2026-10-05\n";
  expect(codesWith(`${folder}/survey.csv`, survey)).toEqual(["survey-item-unknown"]);
});

it("warns of incidents of one channel that overlap, not of those that touch", () => {
  const row = (id: string, from: number, to: number, channel = "line") =>
    `${id},2026-09-02T${from}:00:00+08:00,2026-09-02T${to}:00:00+08:00,${channel}\n`;
  const text = `incident_id,start,end,channel\n${row("a", 10, 12)}${row("b", 11, 13)}${row("c", 13, 14)}${row("d", 11, 12, "email")}`;
  expect(codesWith(`${folder}/incidents.csv`, text)).toEqual(["incidents-overlap"]);
});

it("names audit rows of no item, rated twice, or of a reply that was not drawn", () => {
  const header = "reply_code,rater,item_id,score\n";
  const text = `${header}r1,a,tone,2\nr1,a,tone,1\nr1,a,tune,1\n`;
  const drawn = file(
    `${folder}/reply-sample.csv`,
    "reply_code,ticket_id,channel,author_kind\nr2,NV-1,line,ai\n",
  );
  const codes = codesWith(`${folder}/reply-audit.csv`, text, [drawn]);
  expect(new Set(codes)).toEqual(
    new Set(["audit-rated-twice", "audit-item-unknown", "audit-reply-unplanned"]),
  );
});
