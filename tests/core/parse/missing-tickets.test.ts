import { expect, it } from "vitest";
import { parseWorkspace } from "../../../src/core/parse/parse-workspace.ts";
import { changedFiles, paths } from "../../workspaces/checked-case.ts";

const missing = (...changes: Parameters<typeof changedFiles>) =>
  parseWorkspace(changedFiles(...changes)).diagnostics.filter(
    ({ code }) => code === "missing-ticket-file",
  );

it("a plan whose export is not in its folder is told, at the line that names it", () => {
  const [finding] = missing([paths.plan, "file: tickets.csv", "file: june.csv"]);
  expect(finding?.params).toEqual({ found: "pilots/polaris/june.csv" });
  expect(finding?.place.file).toBe(paths.plan);
});

it("an export that is there is no finding", () => {
  expect(missing()).toEqual([]);
});
