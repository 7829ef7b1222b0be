import { expect, it } from "vitest";
import { heldExports } from "../../../../src/adapters/browser-exports.ts";
import { readWorkspace } from "../../../../src/core/decide/workspace/read-workspace.ts";
import { caseFiles } from "../../../workspaces/checked-case.ts";

it("reads documents and tickets, and tells nothing of a clean folder", async () => {
  const files = caseFiles("clean");
  const read = await readWorkspace(files, heldExports(files), "2026-11-24");
  expect(read.workspace?.vendors.size).toBe(2);
  expect([...read.tickets.keys()]).toEqual(["polaris"]);
  expect(read.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});

it("tells what is wrong with tickets even while documents are faulty", async () => {
  const files = caseFiles("clean").map((file) =>
    file.path.endsWith("tickets.csv")
      ? { ...file, bytes: new TextEncoder().encode("no,such,columns\n1,2,3\n") }
      : file,
  );
  const broken = files.filter(({ path }) => path !== "checklists/decision.yaml");
  const read = await readWorkspace(broken, heldExports(broken), "2026-11-24");
  expect(read.workspace).toBeNull();
  expect(read.diagnostics.map(({ place }) => place.file)).toContain("pilots/polaris/tickets.csv");
});

it("leaves out tickets that cannot be had", async () => {
  const files = caseFiles("clean");
  const exports = { ...heldExports(files), tickets: async () => null };
  const read = await readWorkspace(files, exports, "2026-11-24");
  expect(read.tickets.size).toBe(0);
});
