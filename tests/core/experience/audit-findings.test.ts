import { expect, it } from "vitest";
import { auditFindings } from "../../../src/core/experience/audit-findings.ts";
import {
  ratingOf,
  recordsWith,
  sampled,
  tableOf,
  withFolder,
} from "../../workspaces/pilot-records.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";

it("names raters who disagree on everything, and too small an overlap", () => {
  const rows = Array.from({ length: 10 }, (_, at) => [
    ...ratingOf(`r${at}`, "a", at % 2 ? 0 : 2),
    ...ratingOf(`r${at}`, "b", at % 2 ? 2 : 0),
  ]).flat();
  const drawn = Array.from({ length: 10 }, (_, at) => sampled(`r${at}`, "ai"));
  const records = recordsWith({
    replyAudit: tableOf("reply-audit.csv", rows),
    replySample: tableOf("reply-sample.csv", drawn),
  });
  const found = auditFindings(withFolder(shippedSample(), () => records));
  expect(found.map(({ code }) => code)).toEqual(["audit-overlap-small", "audit-raters-disagree"]);
});

it("is silent without an audit", () => {
  expect(auditFindings(withFolder(shippedSample(), () => recordsWith({})))).toEqual([]);
});
