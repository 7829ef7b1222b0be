import { expect, it } from "vitest";
import type { Link } from "../../../../src/core/report/link.ts";
import { livingLinks } from "../../../../src/core/report/origins/living-links.ts";
import type { Page } from "../../../../src/core/report/report.ts";
import { tracesOf } from "../../../workspaces/untraced-numbers.ts";

const page = (id: string, section: string, ...links: Link[]): Page => ({
  id,
  title: id,
  navigationLabel: id,
  group: "proof",
  sections: [
    {
      id: section,
      title: section,
      blocks: links.map((link) => ({ kind: "text", text: "1", trace: { file: "f", link } })),
    },
  ],
});

it("keeps ways that lead somewhere, shortens those to a missing section, drops those to a missing page", () => {
  const front = page(
    "decision",
    "why",
    { page: "cost", anchor: "price" },
    { page: "cost", anchor: "draws" },
    { page: "robustness", anchor: "draws" },
  );
  const traces = tracesOf(livingLinks([front, page("cost", "price")]));
  expect(traces.map(({ link }) => link)).toEqual([
    { page: "cost", anchor: "price" },
    { page: "cost" },
    undefined,
  ]);
});
