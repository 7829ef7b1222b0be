import { expect, it } from "vitest";
import { linkedAttachments } from "../../../../src/core/rehearsal/attachments/linked-attachments.ts";
import { cellsOf, textExport } from "../../../workspaces/text-export.ts";

const signed = "https://f.example/x/a.jpg?Expires=1790812800&Signature=HIDDEN";
const header = "file_id,name,url\n";
const borrowed = textExport(`${header}1,a.jpg,${signed}\n2,b.jpg,https://own.example/b.jpg\n`);

it("leaves out what is only a link that expires, and keeps no signature", async () => {
  const found = await linkedAttachments(borrowed, borrowed, new Set());
  expect(found.links).toEqual({
    rows: 1,
    byDay: [{ day: "2026-10-01", rows: 1 }],
    examples: [{ key: "1", old: "f.example/…/a.jpg", new: "f.example/…/a.jpg" }],
  });
  expect((await cellsOf(found.new)).map(([id]) => id)).toEqual(["2"]);
  expect(JSON.stringify(await cellsOf(found.old))).not.toContain("HIDDEN");
});

it("believes a file that is there, or a link of the new system that lasts", async () => {
  expect((await linkedAttachments(borrowed, borrowed, new Set(["1"]))).links.rows).toBe(0);
  const own = textExport(`${header}1,a.jpg,https://own.example/a.jpg\n`);
  expect((await linkedAttachments(borrowed, own, new Set())).links.rows).toBe(0);
});

it("does not believe a bare row whose partner is only a link that expires", async () => {
  const bare = textExport("file_id,name\n1,a.jpg\n");
  expect((await linkedAttachments(borrowed, bare, new Set())).links.rows).toBe(1);
});
