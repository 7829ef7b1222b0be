import { expect, it } from "vitest";
import { usualAcceptance } from "../../../../src/core/rehearsal/acceptance-sample.ts";
import {
  type ReconcileTask,
  reconcileRecords,
} from "../../../../src/core/rehearsal/reconcile/reconcile-records.ts";
import { recordKind } from "../../../../src/core/rehearsal/record-kind.ts";
import { csvOf, textExport } from "../../../workspaces/text-export.ts";

async function reconciled(old: string, next: string, more: Partial<ReconcileTask> = {}) {
  const found = await reconcileRecords({
    kind: "x",
    form: null,
    old: textExport(old),
    new: textExport(next),
    key: ["id"],
    ignoredColumns: [],
    terms: usualAcceptance,
    ...more,
  });
  if ("missingKeys" in found) throw new Error("no key");
  return found.reconciliation;
}

it("finds nothing where only the order of rows and columns differs", async () => {
  const found = await reconciled("id,a,b\n1,x,y\n2,p,q\n", "b,id,a\nq,2,p\ny,1,x\n");
  expect(found).toMatchObject({ equal: 2, findings: [], matchRate: 1, reordered: 1 });
});

it("takes another writing for the same, and says how many", async () => {
  const found = await reconciled(
    "id,at\n1,2026-03-02T01:10:00Z\n",
    "id,at\n1,2026-03-02 09:10:00+08:00\n",
  );
  expect(found).toMatchObject({ equal: 0, rewritten: 1, changed: 0, findings: [], matchRate: 1 });
});

it("says that the key is not there, on which side", async () => {
  const task = { kind: "x", form: null, key: ["id"], ignoredColumns: [], terms: usualAcceptance };
  const files = { old: textExport("id\n1\n"), new: textExport("ID\n1\n") };
  expect(await reconcileRecords({ ...task, ...files })).toEqual({
    missingKeys: [{ column: "id", side: "new" }],
  });
});

it("pairs doubled keys by content first, and counts them on both sides", async () => {
  const found = await reconciled("id,a\n1,x\n1,y\n2,z\n", "id,a\n1,y\n1,w\n2,z\n");
  expect(found).toMatchObject({ equal: 2, changed: 1, missing: 0, doubled: 0 });
  expect(found.doubledOnBothSides).toBe(1);
});

it("tells what became public and who was merged by the kind", async () => {
  const messages = recordKind("thread-messages");
  const notes = await reconciled(
    "message_id,ticket_id,visibility\nm1,1,private\nm2,1,public\n",
    "message_id,ticket_id,visibility\nm1,1,public\nm2,7,public\n",
    { form: messages, key: ["message_id"] },
  );
  expect(notes.findings.map(({ id, severity }) => [id, severity])).toEqual([
    ["made-public", "critical"],
    ["wrong-parent", "critical"],
  ]);
  const people = await reconciled(
    "customer_id,channel,channel_user_id\nc1,line,u1\nc2,line,u2\n",
    "customer_id,channel,channel_user_id\nc1,line,u1\nc1,line,u2\n",
    { form: recordKind("customers-channel-ids"), key: ["channel", "channel_user_id"] },
  );
  expect(people.findings[0]?.id).toBe("wrongly-merged");
});

it("shows of messages their length only", async () => {
  const found = await reconciled("id,body\n1,my secret\n", "id,body\n1,other\n");
  expect(JSON.stringify(found)).not.toContain("secret");
});

it("knows no rate for an empty old file", async () => {
  expect((await reconciled("id,a\n", csvOf([["id", "a"]]))).matchRate).toBeNull();
});

it("matches a key that holds a time, in whatever zone it is written", async () => {
  const found = await reconciled(
    "id,at,a\n1,2026-03-02T01:10:00Z,x\n1,2026-03-02T02:10:00Z,y\n",
    "id,at,a\n1,2026-03-02 10:10:00+08:00,y\n1,2026-03-02 09:10:00+08:00,x\n",
    { key: ["id", "at"] },
  );
  expect(found).toMatchObject({ missing: 0, extra: 0, rewritten: 2, findings: [] });
});
