import { expect, it } from "vitest";
import { tableBytes } from "../../../../src/core/rehearsal/reconcile/table-bytes.ts";
import { textExport } from "../../../workspaces/text-export.ts";

const records = (count: number) =>
  [...Array(count)].map((_, at) => `{"id":${at},"topic":"退貨, \\"急\\""}\n`).join("");

async function textOf(file: ReturnType<typeof textExport>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const bytes of tableBytes(file)) parts.push(bytes);
  return Buffer.concat(parts).toString();
}

it("writes records as a table, those that came before a column with an empty cell", async () => {
  const json = textExport('{"id":1}\n{"id":2,"topic":"a, \\"b\\"\\n"}\n', "json");
  expect(await textOf(json)).toBe('id,topic\n1,\n2,"a, ""b""\n"\n');
  const many = (await textOf(textExport(records(9_000), "json"))).split("\n");
  expect([many.length, many[9_000]]).toEqual([9_002, '8999,"退貨, ""急"""']);
});

it("stops reading when nobody wants more, and tells what else goes wrong", async () => {
  for await (const bytes of tableBytes(textExport(records(20_000), "json"))) {
    expect(bytes.length).toBeGreaterThan(60_000);
    break;
  }
  await expect(textOf(textExport('{"id":1}\n{"id":', "json"))).rejects.toThrow("records-not-json");
});
