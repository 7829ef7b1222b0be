import { expect, it } from "vitest";
import { ChineseEvidence } from "../../../src/core/parse/chinese-evidence.ts";
import { readTable } from "../../../src/core/parse/read-table.ts";

/** 客服组, 电话 and 退货 as GB 2312 has them. */
const simplified = ["bfcdb7fed7e9", "b5e7bbb0", "cdcbbbf5"].map((hex) => Uint8Array.fromHex(hex));
/** 客服組, 電話 and 退貨 in Big5. */
const traditional = ["abc8aa41b2d5", "b971b8dc", "b068b366"].map((hex) => Uint8Array.fromHex(hex));

function evidenceOf(texts: readonly Uint8Array[]): ChineseEvidence {
  const evidence = new ChineseEvidence();
  for (const text of texts) evidence.note(text);
  return evidence;
}

it("doubts Simplified text that Big5 would read as other characters", () => {
  for (const text of simplified) {
    expect(() => new TextDecoder("big5", { fatal: true }).decode(text)).not.toThrow();
    expect(evidenceOf([text]).isInDoubt).toBe(true);
  }
  expect(evidenceOf(simplified).readings).toEqual({ big5: "諦督郪", gb18030: "客服组" });
});

it("takes Traditional text as Big5, and says nothing where there is no Chinese", () => {
  for (const text of traditional) expect(evidenceOf([text]).isInDoubt).toBe(false);
  expect(evidenceOf(traditional).isInDoubt).toBe(false);
  expect(evidenceOf([new TextEncoder().encode("phone")]).isInDoubt).toBe(false);
});

it("keeps a small table that may be either from being read", () => {
  const bytes = new Uint8Array([...new TextEncoder().encode("week,covers\n1,"), 0xbf, 0xcd, 0x0a]);
  const { table, diagnostics } = readTable({ path: "weekly-cost.csv", bytes }, []);
  expect([table, diagnostics[0]?.code]).toEqual([null, "chinese-encoding-unclear"]);
});
