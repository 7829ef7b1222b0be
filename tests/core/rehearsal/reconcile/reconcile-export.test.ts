import { expect, it } from "vitest";
import { usualAcceptance } from "../../../../src/core/rehearsal/acceptance-sample.ts";
import { reconcileExport } from "../../../../src/core/rehearsal/reconcile/reconcile-export.ts";
import { reconcileOutput } from "../../../../src/core/schema/reconcile-output.ts";
import { textExport } from "../../../workspaces/text-export.ts";

const tickets = "ticket_id,status\n1,open\n2,solved\n";
const messages = "message_id,ticket_id\na,1\nb,2\n";
const settings = { key: null, ignoredColumns: [], terms: usualAcceptance };

it("adds up the kinds, and says which of the field table came", async () => {
  const pairs = [
    { kind: "tickets", old: textExport(tickets), new: textExport(tickets) },
    { kind: "thread-messages", old: textExport(messages), new: textExport(messages) },
  ];
  const { output } = await reconcileExport({ pairs, ...settings });
  expect(reconcileOutput.parse(output).totals).toMatchObject({ sameRows: 4, matchRate: 1 });
  expect(output.kindsFound).toEqual(["tickets", "thread-messages"]);
  expect(output.kindsMissing).toHaveLength(13);
  expect(output.kinds[0]?.requiredMissing).toContain("source_system");
});

it("tells rows that lost their parent, but not those that never had one", async () => {
  const stray = `${messages}c,99\n`;
  const lost = "ticket_id,status\n1,open\n";
  const pairs = [
    { kind: "tickets", old: textExport(tickets), new: textExport(lost) },
    { kind: "thread-messages", old: textExport(stray), new: textExport(stray) },
  ];
  const { output } = await reconcileExport({ pairs, ...settings });
  const found = output.kinds.flatMap(({ findings }) => findings.map(({ id, rows }) => [id, rows]));
  expect(found).toEqual([
    ["missing-rows", 1],
    ["orphaned-rows", 1],
  ]);
});

it("counts a kind of one side as missing or extra", async () => {
  const pairs = [
    { kind: "tickets", old: textExport(tickets), new: null },
    { kind: "articles", old: null, new: textExport("article_id\n1\n") },
  ];
  const { output } = await reconcileExport({ pairs, ...settings });
  expect(output.totals).toMatchObject({ criticalRows: 2, majorRows: 1, matchRate: 0 });
});

it("names the file that lacks its key", async () => {
  const pairs = [{ kind: "tickets", old: textExport(tickets), new: textExport("Id\n1\n") }];
  const { unmatched } = await reconcileExport({ pairs, ...settings });
  expect(unmatched).toMatchObject([
    { kind: "tickets", missingKeys: [{ column: "ticket_id", side: "new" }] },
  ]);
});

it("counts an attachment whose file is lost as lost, and one that came back as a page as not opening", async () => {
  const table = textExport(
    "file_id,name,message_id,bytes\n1,a.jpg,m,3\n2,b.jpg,m,3\n3,c.jpg,m,3\n",
  );
  const photo = () => [Uint8Array.of(255, 216, 255)];
  const page = () => [new TextEncoder().encode("<html>")];
  const oldFiles = new Map([1, 2, 3].map((id) => [`${id}.jpg`, photo]));
  const newFiles = new Map<string, () => Uint8Array[]>([
    ["1.jpg", photo],
    ["2.jpg", page],
  ]);
  const pair = { kind: "attachments", old: table, new: table, oldFiles, newFiles };
  const { output } = await reconcileExport({ pairs: [pair], ...settings });
  const [kind] = reconcileOutput.parse(output).kinds;
  expect(kind?.findings.map(({ id, column, rows }) => [id, column, rows])).toEqual([
    ["missing-rows", null, 1],
    ["changed", "bytes", 1],
    ["changed", "sha256", 1],
    ["not-opening", null, 1],
  ]);
  expect(output.totals).toMatchObject({ sameRows: 1, criticalRows: 1, majorRows: 1 });
});

it("counts an attachment that is only a link that expires as lost", async () => {
  const link = "https://f.example/x/a.jpg?X-Amz-Date=20261001T000000Z&X-Amz-Expires=60";
  const table = textExport(`file_id,name,url\n1,a.jpg,${link}&X-Amz-Signature=HIDDEN\n2,b.jpg,\n`);
  const pair = { kind: "attachments", old: table, new: table };
  const { output } = await reconcileExport({ pairs: [pair], ...settings });
  const [kind] = reconcileOutput.parse(output).kinds;
  expect(kind?.findings.map(({ id, severity, rows }) => [id, severity, rows])).toEqual([
    ["expiring-links", "critical", 1],
    ["missing-rows", "critical", 1],
  ]);
  expect(output.totals).toMatchObject({ matchRate: 0.5, criticalRows: 1 });
  expect(JSON.stringify(output)).not.toContain("HIDDEN");
});

it("shows nothing that opens a link, in keys and cells of any kind", async () => {
  const link = (mark: string) => `https://f.example/x/a.jpg?sig=HIDDEN${mark}`;
  const attachments = textExport(`file_id,name\n${link("")},a.jpg\n2,b.jpg\n`);
  const side = (mark: string) => textExport(`message_id,ticket_id,file_url\na,1,${link(mark)}\n`);
  const lone = (mark: string) => textExport(`ticket_id,status\n${link(mark)},open\n2,open\n`);
  const pairs = [
    { kind: "attachments", old: attachments, new: attachments },
    { kind: "thread-messages", old: side("1"), new: side("2") },
    { kind: "tickets", old: lone("1"), new: lone("2") },
  ];
  const { output } = await reconcileExport({ pairs, ...settings });
  const ids = output.kinds.flatMap(({ findings }) => findings.map(({ id }) => id));
  expect(ids).toEqual(expect.arrayContaining(["expiring-links", "changed", "missing-rows"]));
  expect(JSON.stringify(output)).toContain("f.example/…/a.jpg");
  expect(JSON.stringify(output)).not.toContain("HIDDEN");
});
