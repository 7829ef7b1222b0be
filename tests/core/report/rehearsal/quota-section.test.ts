import { expect, it } from "vitest";
import { quotaSection } from "../../../../src/core/report/rehearsal/quota-section.ts";
import { withFolder } from "../../../workspaces/pilot-records.ts";
import { provenContext } from "../../../workspaces/proven-sample.ts";

it("tells what was billed, and what is unknown", async () => {
  expect(JSON.stringify(quotaSection(await provenContext("en")))).toContain("11 messages per 100");
  const bare = await provenContext("en", (workspace) =>
    withFolder(workspace, () => ({ tests: null })),
  );
  expect(JSON.stringify(quotaSection(bare))).toContain("no billing record");
});
