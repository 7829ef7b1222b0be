import { expect, it } from "vitest";
import { lookAtExport } from "../../../../src/core/pilot/format/look-at-export.ts";
import { noChoices } from "../../../../src/core/pilot/format/translate/import-choices.ts";
import { sourceOf } from "./import-sources.ts";

const look = (text: string) => lookAtExport(sourceOf(text), noChoices);
const bytesOf = (...bytes: number[]) => ({
  name: "a.csv",
  chunks: () => [Uint8Array.from([...new TextEncoder().encode("a,b\n"), ...bytes, 0x0a])],
});

it("names the kind and shows ten rows", async () => {
  const rows = Array.from({ length: 14 }, (_, at) => `${at},2026-05-04 09:00`).join("\n");
  const seen = await look(`Ticket ID,Created time,Resolved time\n${rows}\n`);
  expect([seen.format, seen.formatName, seen.rows.length]).toEqual(["freshdesk", "Freshdesk", 10]);
  expect([seen.encoding, seen.zoneIsWritten]).toEqual(["ascii", false]);
});

it("sees that times name their zone, and that a file has none", async () => {
  const zoned = await look("ticket_id,created_at\n1,2026-05-04T09:00:00Z\n");
  expect(zoned.zoneIsWritten).toBe(true);
  expect((await look("ticket_id,created_at\n")).zoneIsWritten).toBeNull();
});

it("guesses the columns of a kind that nobody knows, below a preface", async () => {
  const seen = await look("客服月報\n單號,開單時間,心情\n7,2026-05-04 09:00,好\n");
  expect(seen.format).toBeNull();
  expect(seen.headers).toEqual(["單號", "開單時間", "心情"]);
  expect(seen.rows).toEqual([["7", "2026-05-04 09:00", "好"]]);
  expect(seen.guesses.map(({ column }) => column)).toEqual(["ticket_id", "created_at"]);
});

it("leaves open what is neither UTF-8 nor Big5, and tells Big5 from UTF-8", async () => {
  const encoding = async (...bytes: number[]) =>
    (await lookAtExport(bytesOf(...bytes), noChoices)).encoding;
  expect(await encoding(0xa7, 0x41)).toBe("cp950");
  expect(await encoding(0xe4, 0xbd, 0xa0)).toBe("utf-8");
  expect(await encoding(0xff, 0xff)).toBe("unknown");
});

it("knows stored cells", async () => {
  expect((await look('{"touchstoneCells":1}\n')).isStoredCells).toBe(true);
});
