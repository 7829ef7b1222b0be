import { expect, it } from "vitest";
import { recordSection } from "../../../../src/core/report/sections/record-section.ts";
import { freezeHash } from "../../../../src/core/stages/freeze-hash.ts";
import { rowOf, tableIn } from "../../../workspaces/report-contents.ts";
import { changed, contextOf, noPilots, without } from "../../../workspaces/reported-decision.ts";

const decision = "checklists/decision.yaml";
const hash = freezeHash(contextOf().workspace, "criteria") ?? "";
const freezes = [{ what: "criteria", hash, by: "Lin", on: "2026-10-20" }];

it("says that a freeze holds, and shows when weights were changed after it", () => {
  const kept = tableIn(recordSection(contextOf(changed(decision, { freezes }))));
  expect(rowOf(kept, "freeze-1")).toMatchObject({
    what: { trace: { file: decision } },
    by: { text: "Lin" },
    remark: { text: "Agrees with the present content", detail: `Fingerprint ${hash.slice(0, 12)}` },
  });
  const weights = { preset: "default", questions: { exit: 41 } };
  const broken = tableIn(recordSection(contextOf(changed(decision, { freezes, weights }))));
  expect(rowOf(broken, "freeze-1").remark).toMatchObject({
    text: "Changed since the freeze",
    tone: "bad",
  });
});

it("has the decision after the pilot, and a departure with its reason", () => {
  const departure = { by: "Chen", on: "2026-10-30", reason: "we know them" };
  const table = tableIn(recordSection(contextOf(changed(decision, { departure }))));
  expect(rowOf(table, "pilot-alpha").what?.text).toBe("Alpha Desk: Expand");
  expect(rowOf(table, "departure")).toMatchObject({
    by: { text: "Chen" },
    on: { text: "30 October 2026" },
    remark: { text: "we know them" },
  });
});

it("gives the reason of a pilot decision: whole when short, else its first clause and the way to it", () => {
  const remark = (reason: string) => {
    const path = "pilots/alpha/pilot.yaml";
    const made = { kind: "expand", by: "Chen", on: "2026-10-30", reason };
    return rowOf(
      tableIn(recordSection(contextOf(changed(path, { decision: made })))),
      "pilot-alpha",
    ).remark;
  };
  expect(remark("It held.")).toEqual({ text: "It held." });
  expect(remark("Up 1.5 points; all else held.")).toEqual({
    text: "Up 1.5 points…",
    link: { page: "pilot" },
  });
  expect(remark("首次回覆變快。其餘不變。")?.text).toBe("首次回覆變快…");
});

it("lists overrides with their reason, and says when no second person approved", () => {
  const signed = { by: "Chen", on: "2026-10-02", reason: "the clause is weaker" };
  const overrides = { inbox: { ...signed, approvedBy: "Lin" }, depth: signed };
  const context = contextOf(changed("scorecards/alpha.yaml", { overrides }));
  const table = tableIn(recordSection(context));
  expect(rowOf(table, "override-alpha-inbox")).toMatchObject({
    what: {
      text: "Override of a derived result: Alpha Desk, One inbox",
      trace: { file: "scorecards/alpha.yaml" },
    },
    remark: { text: "the clause is weaker", detail: "approved by Lin" },
  });
  expect(rowOf(table, "override-alpha-depth").remark).toMatchObject({ tone: "warn" });
});

it("is null when nothing is on record", () => {
  const { [decision]: document, ...rest } = without("pilots/alpha/pilot.yaml");
  const bare = { ...rest, [decision]: { ...document, freezes: [] } };
  expect(recordSection(contextOf(bare, noPilots))).toBeNull();
});
