import { expect, it } from "vitest";
import { rehearsedExports } from "../../../src/core/rehearsal/rehearsed-exports.ts";
import { textExport } from "../../workspaces/text-export.ts";

const rows = "ticket_id,status\n1,open\n2,solved\n";
const at = (path: string) => ({ path, bytes: new Uint8Array() });
const noBytes = () => [];
const folder = "pilots/norvane/export-rehearsal";

it("reconciles old against new of each period, and nothing else", async () => {
  const files = [
    at(`${folder}/old/tickets.csv`),
    at(`${folder}/new/tickets.csv`),
    at(`${folder}/rehearsal.yaml`),
    at("pilots/norvane/tickets.csv"),
  ];
  const opened: string[] = [];
  const found = await rehearsedExports(
    files,
    (path) => {
      opened.push(path);
      return textExport(rows);
    },
    noBytes,
  );
  expect(opened).toEqual([`${folder}/old/tickets.csv`, `${folder}/new/tickets.csv`]);
  expect(found.results.get("norvane")?.totals.matchRate).toBe(1);
  expect(found.diagnostics).toEqual([]);
});

it("tells of a kind that was exported on one side only", async () => {
  const found = await rehearsedExports(
    [at(`${folder}/old/tickets.csv`), at(`${folder}/old/x.csv`), at(`${folder}/new/tickets.csv`)],
    () => textExport(rows),
    noBytes,
  );
  expect(found.diagnostics.map(({ code }) => code)).toEqual(["kind-on-one-side"]);
  expect(found.results.get("norvane")?.totals.matchRate).toBe(0.5);
});

it.each(["old", "new"])("calls nothing lost where only the %s side was exported", async (side) => {
  const files = [at(`${folder}/${side}/tickets.csv`), at(`${folder}/${side}/articles.csv`)];
  const found = await rehearsedExports(files, () => textExport(rows), noBytes);
  expect(found.diagnostics).toMatchObject([
    { code: "rehearsal-on-one-side", params: { side, found: 2 } },
  ]);
  expect(found.results.size).toBe(0);
});

it("opens the attachments that lie beside their tables", async () => {
  const table = "file_id,name,message_id,bytes,sha256\nF-1,a.txt,M-1,3,\n";
  const files = [
    at(`${folder}/old/attachments.csv`),
    at(`${folder}/new/attachments.csv`),
    at(`${folder}/new/attachments/F-1.txt`),
  ];
  const open = () => textExport(table);
  const whole = await rehearsedExports(files, open, () => [new TextEncoder().encode("abc")]);
  expect(whole.results.get("norvane")?.kinds[0]?.files?.new).toMatchObject({ found: 1 });
  const cut = await rehearsedExports(files, open, () => [new TextEncoder().encode("a")]);
  expect(cut.results.get("norvane")?.kinds[0]?.findings).toMatchObject([
    { id: "changed", column: "bytes", rows: 1 },
  ]);
});
