import { expect, it } from "vitest";
import { panelLog } from "../../../../src/core/decide/panel/panel-log.ts";
import { asOf, type Documents } from "../../../workspaces/build-workspace.ts";
import { panelCase, sheetFor } from "../../../workspaces/panel-case.ts";
import { panelOf } from "../../../workspaces/panel-decision.ts";

const sheets = { ...sheetFor("a", {}), ...sheetFor("b", {}, { submittedOn: "2026-09-02" }) };
const log = (documents: Documents) => panelLog(panelCase(documents).workspace, asOf);

it("tells who did what, the oldest first", () => {
  const keep = { vendor: "alpha", outcome: "keep", reason: "so", by: "a", on: "2026-09-10" };
  const later = { vendor: "alpha", outcome: "keep", reason: "so", by: "a", on: "2026-12-10" };
  const entries = log({ ...sheets, ...panelOf(["a", "b"], { differences: [keep, later] }) });
  expect(entries.map(({ on, by, kind, what }) => [on, by, kind, what])).toEqual([
    ["2026-08-01", "a", "declared", "none"],
    ["2026-08-01", "b", "declared", "none"],
    ["2026-09-01", "a", "submitted", null],
    ["2026-09-02", "b", "submitted", null],
    ["2026-09-10", "a", "disposed", "keep"],
  ]);
});

it("is a chain: what is added at the end changes nothing before, what is changed changes all after", () => {
  const chains = (documents: Documents) => log(documents).map(({ chain }) => chain);
  const before = chains(sheets);
  const lot = { by: "lot", order: ["alpha", "beta"], on: "2026-10-01" };
  expect(chains({ ...sheets, ...panelOf(["a", "b"], { tieBreaks: [lot] }) }).slice(0, 4)).toEqual(
    before,
  );
  const changed = chains({
    ...sheets,
    ...sheetFor("b", {}, { conflict: { declared: "interest", on: "2026-08-01" } }),
  });
  expect(changed[0]).toBe(before[0]);
  expect(changed.slice(1).some((chain) => before.includes(chain))).toBe(false);
});

it("says who put an agreed level on record: the chair unless somebody else is named", () => {
  const level = { level: 5, reason: "agreed at the meeting", on: "2026-10-01" };
  const consensus = (extra: object) => ({
    "scorecards/consensus.yaml": {
      schemaVersion: 1,
      levels: { alpha: { inbox: { ...level, ...extra } } },
    },
  });
  const by = (extra: object) =>
    log({ ...sheets, ...panelOf(["a", "b"]), ...consensus(extra) }).at(-1)?.by;
  expect([by({}), by({ by: "b" })]).toEqual(["a", "b"]);
});

it("tells no agreed level while sheets are sealed, and the same digits as later", () => {
  const agreed = { inbox: { level: 7, reason: "one saw 9", on: "2026-10-01" } };
  const consensus = {
    "scorecards/consensus.yaml": { schemaVersion: 1, levels: { alpha: agreed } },
  };
  const last = (members: readonly string[]) =>
    log({ ...sheets, ...panelOf(members), ...consensus }).at(-1);
  const opened = last(["a", "b"]);
  expect(opened).toMatchObject({ what: "7", reason: "one saw 9" });
  expect(last(["a", "b", "c"])).toEqual({ ...opened, what: "•••", reason: null });
});
