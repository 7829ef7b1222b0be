import { expect, it } from "vitest";
import type { Block } from "../../../../src/core/report/report.ts";
import { profileSection } from "../../../../src/core/report/sections/profile-section.ts";
import { changed, contextOf, scoreOf } from "../../../workspaces/reported-decision.ts";

const context = contextOf();
const blocksOf = (vendor: string): Block[] =>
  profileSection(scoreOf(vendor, context), context).blocks;

it("gives totals and standing; an excluded vendor has totals and no rank", () => {
  const [block] = blocksOf("gamma");
  expect(block?.kind === "figures" && block.figures.slice(0, 4)).toMatchObject([
    { label: "Proven", text: "73.0" },
    { label: "Claimed", text: "73.0" },
    { label: "Possible", text: "73.0" },
    { label: "Rank", text: "—", value: null, detail: "Excluded", tone: "bad" },
  ]);
});

it("says of a vendor without a pilot that nothing was measured", () => {
  const missing = { kind: "text", text: expect.stringContaining("no pilot tickets") };
  expect(blocksOf("beta")).toContainEqual(missing);
  expect(blocksOf("alpha")).not.toContainEqual(missing);
});

it("says who makes it, who sells it and until when", () => {
  const reseller = { name: "Agent Co", authorisedUntil: "2027-06-30" };
  const plan = { name: "Pro", quotedOn: "2026-10-01", validUntil: "2026-12-31" };
  const sold = contextOf(changed("scorecards/alpha.yaml", { reseller, plan }));
  const [, terms] = profileSection(scoreOf("alpha", sold), sold).blocks;
  expect(terms?.kind === "terms" && terms.entries.slice(2).map(({ text }) => text)).toEqual([
    "Agent Co; authorised until 30 June 2027",
    "Pro; quoted on 1 October 2026; quote valid until 31 December 2026",
  ]);
});
