import { expect, it } from "vitest";
import { aliasesOf, endOf } from "../../../src/core/parse/aliases.ts";
import type { RenamedId } from "../../../src/core/schema/renamed-ids.ts";

const renamed = (from: string, to: string, kind: RenamedId["kind"] = "criterion"): RenamedId => ({
  kind,
  from,
  to,
  on: "2026-10-01",
  reason: "clearer",
});

it("follows a chain to the name in use", () => {
  const aliases = aliasesOf([renamed("a", "b"), renamed("b", "c")]).get("criterion");
  expect(aliases?.get("a")).toEqual({ to: "c", on: "2026-10-01" });
  expect(aliases?.get("b")?.to).toBe("c");
});

it("a circle leads nowhere, and a way into it neither", () => {
  const all = [renamed("a", "b"), renamed("b", "a"), renamed("x", "a"), renamed("y", "y")];
  expect(all.map((one) => endOf(one, all))).toEqual([null, null, null, null]);
  expect(aliasesOf(all).get("criterion")?.size).toBe(0);
});

it("one name may be used by two kinds of things", () => {
  const aliases = aliasesOf([renamed("a", "b", "risk"), renamed("b", "a", "clause")]);
  expect(aliases.get("risk")?.get("a")?.to).toBe("b");
  expect(aliases.get("clause")?.get("b")?.to).toBe("a");
});

it("renamed twice, the first line holds", () => {
  expect(
    aliasesOf([renamed("a", "b"), renamed("a", "c")])
      .get("criterion")
      ?.get("a")?.to,
  ).toBe("b");
});
