import { expect, it } from "vitest";
import type { DisclosureLevel } from "../../../../src/core/report/levels/disclosure-level.ts";
import { reportAt } from "../../../../src/core/report/levels/report-at.ts";
import { disagreeing } from "../../../workspaces/panel-decision.ts";
import { panelInput, rankSum } from "../../../workspaces/panel-report.ts";
import { sampleInput } from "../../../workspaces/reported-sample.ts";

const input = sampleInput();
/** Every face is made from the model, so what is not in it is in no file. */
const textAt = (level: DisclosureLevel, of = input): string =>
  `${JSON.stringify(reportAt(level, of, "zh-Hant"))}${JSON.stringify(reportAt(level, of, "en"))}`;

const vendorNames = [
  ...["汐葉", "Tidalleaf", "tidalleaf", "Norvane", "norvane", "曜聲", "Luminovox", "luminovox"],
  ...["渡橋", "Duqiao"],
];
const people = ["游承志", "Yu Cheng-chih", "柯雨嵐", "Ke Yu-lan", "盧仲文", "莊惟中"];
const sheetFile = /scorecards\/evaluations\/[a-z]/;
const money = /NT\$|TWD/;

const found = (text: string, words: readonly string[]) =>
  words.filter((word) => text.includes(word));

it("the working edition hides nothing", () => {
  const text = textAt({ kind: "working" });
  expect(found(text, vendorNames)).toEqual(vendorNames);
  expect(text).toMatch(money);
  expect(text).toMatch(sheetFile);
});

it("the executive edition has the decision, prices and people, and no sheet of a member", () => {
  const text = textAt({ kind: "executive" });
  expect(text).not.toMatch(sheetFile);
  expect(text).toMatch(money);
  const { pages } = reportAt({ kind: "executive" }, input, "en");
  const sections = pages.flatMap((page) => page.sections.map(({ id }) => `${page.id} ${id}`));
  expect(sections).toContain("decision why");
  expect(sections).not.toContain("robustness agreement");
});

it("the committee sees prices only in the last stage, and names only once a consensus is on record", () => {
  const atLast = (status: "open" | "waiting") =>
    input.decision.stages.map((one) => (one.stage === "contract-price" ? { ...one, status } : one));
  const late = { ...input, decision: { ...input.decision, stages: atLast("open") } };
  expect(textAt({ kind: "committee" }, late)).toMatch(money);
  expect(textAt({ kind: "committee" }, late)).toContain("Tidalleaf");
  const early = {
    ...input,
    workspace: { ...input.workspace, consensus: null },
    decision: { ...input.decision, stages: atLast("waiting") },
  };
  const text = textAt({ kind: "committee" }, early);
  expect(text.match(money)).toBeNull();
  expect(found(text, vendorNames)).toEqual([]);
  expect(text).toContain("Vendor A");
});

it("a vendor sees its own result and the highest total, and nothing of any other", () => {
  const text = textAt({ kind: "vendor", vendor: "norvane" });
  expect(found(text, ["汐葉", "Tidalleaf", "tidalleaf", "曜聲", "Luminovox", "luminovox"])).toEqual(
    [],
  );
  expect(text).toContain("Norvane");
  expect(text).not.toMatch(sheetFile);
  const own = reportAt({ kind: "vendor", vendor: "norvane" }, input, "en");
  const highest = input.decision.score.vendors.find(({ rank }) => rank === 1)?.totals.proven ?? 0;
  expect(own.outcome.sentence).toContain(highest.toFixed(1));
  expect(own.scoreSheet).toBeNull();
  expect(own.pages.map(({ id }) => id)).toEqual(["decision", "vendor-norvane", "method"]);
});

it("the public sees criteria, weights, totals and method; no name, no person, no price, no source", () => {
  const text = textAt({ kind: "public" });
  expect(found(text, [...vendorNames, ...people])).toEqual([]);
  expect(text.match(money)).toBeNull();
  expect(text).not.toContain("scorecards/");
  const report = reportAt({ kind: "public" }, input, "en");
  const [totals] = report.pages[0]?.sections[0]?.blocks ?? [];
  expect(totals?.kind === "table" && totals.table.rows).toHaveLength(3);
  const [criteria] = report.pages[1]?.sections[0]?.blocks ?? [];
  expect(criteria?.kind === "table" && criteria.table.rows).toHaveLength(55);
  expect(report.outcome.vendor).not.toBe("tidalleaf");
});

it("neither rivals nor the public learn a price where the method counts what a point costs", () => {
  const byPrice = { ...rankSum, method: "score-per-price", tieRule: "heaviest-criterion" };
  const priced = panelInput(disagreeing, byPrice);
  const [page] = reportAt({ kind: "public" }, priced, "en").pages;
  const [block] = page?.sections[0]?.blocks ?? [];
  const table = block?.kind === "table" ? block.table : null;
  expect(table?.rows).toHaveLength(priced.workspace.vendors.size);
  expect(table?.columns.map(({ label }) => label)).toContain("Mean total");
  expect(textAt({ kind: "vendor", vendor: "alpha" }, priced)).not.toMatch(money);
});

it("traces what is said of the first place to the method that gave it", () => {
  const [why] =
    reportAt({ kind: "working" }, panelInput(disagreeing), "en").pages[0]?.sections.filter(
      ({ id }) => id === "why",
    ) ?? [];
  const list = why?.blocks.find(({ kind }) => kind === "list");
  const rules = list?.kind === "list" ? list.items.map(({ trace }) => trace?.rule ?? "") : [];
  expect(rules.join()).toContain("by the declared method");
  expect(rules[0]).not.toContain("credit");
});
