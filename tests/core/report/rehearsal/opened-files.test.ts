import { expect, it } from "vitest";
import { expiredLinks, openedFiles } from "../../../../src/core/report/rehearsal/opened-files.ts";
import type { AttachmentFiles } from "../../../../src/core/schema/reconcile-output.ts";
import { rehearsalText } from "../../../../src/core/text/zh-hant/rehearsal.ts";

const said = (files: AttachmentFiles | null) =>
  openedFiles({ kind: "attachments", files }, rehearsalText, "zh-Hant");
const expiring = { rows: 0, byDay: [] };
const one = { listed: 9, found: 8, opened: 7, unjudged: 1, contradicted: 2 };

it("says that nothing was opened, or what was found side by side", () => {
  expect(said(null)).toEqual([]);
  expect(said({ old: null, new: null, notOpening: null, expiring })[0]).toContain(
    "沒有打開任何檔案",
  );
  const [old = "", next = ""] = said({
    old: one,
    new: { ...one, found: 6 },
    notOpening: 0,
    expiring,
  });
  expect(old).toContain("（舊）：清單 9 筆，找到並量測 8 個檔案");
  expect(next).toContain("（新）：清單 9 筆，找到並量測 6 個檔案；7 個檔頭符合檔名");
});

it("says when links that expire end, and how many had before the rehearsal", () => {
  const links = {
    rows: 4,
    byDay: [
      { day: "2026-10-01", rows: 3 },
      { day: null, rows: 1 },
    ],
  };
  const words = said({ old: null, new: null, notOpening: null, expiring: links });
  expect(words[1]).toContain("4 筆只給會過期的連結");
  expect(words[1]).toContain("2026-10-01 3 筆、沒寫明 1 筆");
  expect(expiredLinks(links, "2026-10-02", rehearsalText, "zh-Hant")[0]).toContain("3 筆");
  expect(expiredLinks(links, "2026-10-01", rehearsalText, "zh-Hant")[0]).toContain("0 筆");
});
