import { expect, it } from "vitest";
import { openedFiles } from "../../../../src/core/report/rehearsal/opened-files.ts";
import type { AttachmentFiles } from "../../../../src/core/schema/reconcile-output.ts";
import { rehearsalText } from "../../../../src/core/text/zh-hant/rehearsal.ts";

const said = (files: AttachmentFiles | null) =>
  openedFiles({ kind: "attachments", files }, rehearsalText, "zh-Hant");
const one = { listed: 9, found: 8, opened: 7, unjudged: 1, contradicted: 2 };

it("says that nothing was opened, or what was found side by side", () => {
  expect(said(null)).toEqual([]);
  expect(said({ old: null, new: null, notOpening: null })[0]).toContain("沒有打開任何檔案");
  const [old = "", next = ""] = said({ old: one, new: { ...one, found: 6 }, notOpening: 0 });
  expect(old).toContain("（舊）：清單 9 筆，找到並量測 8 個檔案");
  expect(next).toContain("（新）：清單 9 筆，找到並量測 6 個檔案；7 個檔頭符合檔名");
});
