import { expect, it } from "vitest";
import { ReplyCandidates } from "../../../src/core/experience/reply-candidates.ts";
import { textExport } from "../../workspaces/text-export.ts";

it("finds replies of AI and of people, but none of spam", async () => {
  const found = new ReplyCandidates();
  await textExport(
    "ticket_id,channel,topic,first_bot_reply_at,first_public_agent_reply_at,exclusion_reason\n" +
      "1,line,x,2026-09-01T00:00:00Z,2026-09-01T01:00:00Z,\n2,email,y,,2026-09-01T01:00:00Z,\n3,line,x,2026-09-01T00:00:00Z,,spam\n",
  ).read(found);
  expect(found.found.map(({ ticket, author }) => [ticket, author])).toEqual([
    ["1", "ai"],
    ["1", "human"],
    ["2", "human"],
  ]);
  expect(found.missing).toEqual([]);
});
