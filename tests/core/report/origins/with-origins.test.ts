import { expect, it } from "vitest";
import { withOrigins } from "../../../../src/core/report/origins/with-origins.ts";
import type { Block, Page } from "../../../../src/core/report/report.ts";
import { simpleTable } from "../../../../src/core/report/simple-table.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

const own = { file: "own.yaml", line: 3 };
const pageOf = (id: string, section: string, ...blocks: Block[]): Page => ({
  id,
  title: id,
  navigationLabel: id,
  group: "proof",
  sections: [{ id: section, title: section, blocks }],
});
const tracedBlocks = (page: Page) => withOrigins(page, contextOf()).sections[0]?.blocks;

it("puts the rule beside a table with numbers, by vendor, and leaves what has a source", () => {
  const numbers = simpleTable(
    "mix-alpha",
    "Mix",
    [
      ["a", "A"],
      ["b", "B", "right"],
    ],
    [["one", [{ text: "x" }, { text: "3", value: 3 }]]],
  );
  const [first] = tracedBlocks(pageOf("pilot", "alpha", { kind: "table", table: numbers })) ?? [];
  const context = contextOf();
  expect(first?.kind === "table" && first.table.trace).toEqual({
    file: context.comparisons.get("alpha")?.periods.pilot.file,
    rule: context.originsText.mix,
    link: { page: "pilot", anchor: "definitions" },
  });
  const traced = { ...numbers, trace: own };
  const [kept] = tracedBlocks(pageOf("pilot", "alpha", { kind: "table", table: traced })) ?? [];
  expect(kept?.kind === "table" && kept.table.trace).toEqual(own);
});

it("puts it beside sentences, items, terms and figures that hold a number and no source", () => {
  const blocks = tracedBlocks(
    pageOf(
      "cost",
      "price",
      { kind: "text", text: "Costs 3 more." },
      { kind: "text", text: "No number." },
      {
        kind: "figures",
        figures: [
          { label: "a", text: "3" },
          { label: "b", text: "4", trace: own },
        ],
      },
      {
        kind: "list",
        ordered: false,
        items: [{ text: "3", link: { page: "cost" } }, { text: "4" }],
      },
      { kind: "terms", entries: [{ term: "a", text: "3" }] },
    ),
  );
  const rule = contextOf().originsText.price;
  expect(blocks).toMatchObject([
    { trace: { rule } },
    {},
    { figures: [{ trace: { rule } }, { trace: own }] },
    { items: [{ text: "3" }, { trace: { rule } }] },
    { entries: [{ trace: { rule } }] },
  ]);
  expect(blocks?.[1]).not.toHaveProperty("trace");
});

it("leaves pages of definitions as they are", () => {
  const page = pageOf("glossary", "words", { kind: "text", text: "0 to 100" });
  expect(withOrigins(page, contextOf())).toEqual(page);
});
