import { expect, it } from "vitest";
import { glossaryPage } from "../../../../src/core/report/pages/glossary-page.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

it("explains the method first, then every document by its path", () => {
  const { sections } = glossaryPage(contextOf());
  expect(sections[0]?.id).toBe("words");
  expect(sections.map(({ title }) => title)).toContain("checklists/decision.yaml");
  for (const { blocks } of sections) {
    const [block] = blocks;
    expect(block?.kind === "terms" && block.entries.length).toBeGreaterThan(1);
  }
});
