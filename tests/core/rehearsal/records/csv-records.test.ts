import { expect, it } from "vitest";
import { UnreadableRecords } from "../../../../src/core/rehearsal/records/record-scanner.ts";
import { bytesExport, cellsOf, textExport } from "../../../workspaces/text-export.ts";

it("reads a table in chunks of any size, quotes and all", async () => {
  const file = textExport('id,topic\r\n1,"a, ""b"""\r\n2,退貨\r\n', "csv", 3);
  expect(await file.columns()).toEqual(["id", "topic"]);
  expect(await cellsOf(file)).toEqual([
    ["1", 'a, "b"'],
    ["2", "退貨"],
  ]);
});

it("gives the same cells from UTF-16 and from CP950", async () => {
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Buffer.from("id;t\n1;退\n", "utf16le")),
  ]);
  const cp950 = Uint8Array.from([...Buffer.from("id,t\n1,"), 0xb0, 0x68, 10]);
  expect(await cellsOf(bytesExport(utf16))).toEqual([["1", "退"]]);
  expect(await cellsOf(bytesExport(cp950))).toEqual([["1", "退"]]);
});

it("refuses a workbook", async () => {
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4, ...new Uint8Array(100)]);
  await expect(cellsOf(bytesExport(zip))).rejects.toBeInstanceOf(UnreadableRecords);
});

it("judges Chinese by the rule of the ticket files: asked in doubt, named when it is in no encoding", async () => {
  const simplified = [0xbf, 0xcd, 0xb7, 0xfe, 0xd7, 0xe9];
  const unclear = Uint8Array.from([...Buffer.from("id,t\n1,"), ...simplified, 10]);
  await expect(cellsOf(bytesExport(unclear))).rejects.toMatchObject({
    reason: "records-in-unclear-chinese",
    details: { gb18030: "客服组" },
  });
  const none = Uint8Array.from([...Buffer.from("id,t\n1,"), 0xff, 0xff, 10]);
  await expect(cellsOf(bytesExport(none))).rejects.toMatchObject({
    reason: "records-in-no-encoding",
    details: { count: 1, line: 2 },
  });
});

it("takes a few cells in no encoding for damage, not for another encoding", async () => {
  const damaged = Uint8Array.from([...Buffer.from("id,t\n1,退\n2,貨\n3,"), 0xe9, 0x80, 10]);
  expect((await cellsOf(bytesExport(damaged))).map(([, text]) => text)).toEqual([
    "退",
    "貨",
    "\uFFFD",
  ]);
});
