import { expect, it } from "vitest";
import { usualAcceptance } from "../../../../src/core/rehearsal/acceptance-sample.ts";
import { reconcileExport } from "../../../../src/core/rehearsal/reconcile/reconcile-export.ts";
import {
  reconcileProblems,
  withUnreadableNamed,
} from "../../../../src/core/rehearsal/reconcile/reconcile-problems.ts";
import { UnreadableRecords } from "../../../../src/core/rehearsal/records/record-scanner.ts";
import { textExport } from "../../../workspaces/text-export.ts";

async function problems(oldText: string, newText: string) {
  const pairs = [{ kind: "tickets", old: textExport(oldText), new: textExport(newText) }];
  const task = { pairs, key: ["number"], ignoredColumns: [], terms: usualAcceptance };
  return reconcileProblems(await reconcileExport(task), task);
}

it("names the nearest column for a key that is not there", async () => {
  const [problem] = await problems("nummber,a\n1,x\n", "number,a\n1,x\n");
  expect(problem?.code).toBe("no-common-key");
  expect(problem?.params).toMatchObject({ column: "number", side: "old", nearest: "nummber" });
});

it("tells of keys that are doubled on both sides", async () => {
  const doubled = "number,a\n1,x\n1,y\n";
  expect((await problems(doubled, doubled)).map(({ code }) => code)).toEqual(["doubled-keys"]);
});

it("says which file cannot be read, and hides no other failure", async () => {
  const unreadable = new UnreadableRecords("records-not-json");
  unreadable.file = "old/tickets.json";
  const told = await withUnreadableNamed(() => Promise.reject(unreadable));
  expect("problem" in told && told.problem.place.file).toBe("old/tickets.json");
  await expect(withUnreadableNamed(() => Promise.reject(new Error("disk")))).rejects.toThrow(
    "disk",
  );
});
