import { expect, it } from "vitest";
import { pageNotes } from "../../../src/core/report/page-notes.ts";

const first = { file: "scorecards/polaris.yaml", line: 3 };
const second = { file: "checklists/decision.yaml", line: 9, rule: "sum" };

it("numbers sources in the order in which a page names them, one number for one place", () => {
  const notes = pageNotes({
    id: "decision",
    title: "Decision",
    navigationLabel: "Decision",
    group: "decision",
    sections: [
      {
        id: "why",
        title: "Why",
        blocks: [
          { kind: "figures", figures: [{ label: "a", text: "1", trace: first }] },
          {
            kind: "list",
            ordered: false,
            items: [
              { text: "b", trace: second },
              { text: "c", trace: { ...first } },
            ],
          },
        ],
      },
    ],
  });
  expect(notes.list.map(({ number, trace }) => [number, trace.file])).toEqual([
    [1, first.file],
    [2, second.file],
  ]);
  expect(notes.numberOf({ ...first })).toBe(1);
  expect(notes.numberOf({ file: "other" })).toBe(0);
});
