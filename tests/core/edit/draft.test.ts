import fc from "fast-check";
import { expect, it } from "vitest";
import {
  changedPaths,
  differingPaths,
  openedDraft,
  redone,
  savedDraft,
  undone,
  withText,
} from "../../../src/core/edit/draft.ts";

const opened = openedDraft(new Map([["a.yaml", "a: 1\n"]]));
const note = { label: "a", at: "2026-11-24T01:00:00Z", by: "Lin" };

it("takes steps back and does them again", () => {
  const changed = withText(opened, "a.yaml", "a: 2\n", note);
  expect(changedPaths(changed)).toEqual(["a.yaml"]);
  expect(undone(changed).texts).toEqual(opened.texts);
  expect(redone(undone(changed))).toEqual(changed);
  expect([undone(opened), redone(opened)]).toEqual([opened, opened]);
});

it("makes and deletes documents", () => {
  const made = withText(opened, "b.yaml", "", note);
  expect([made.texts.has("b.yaml"), made.past[0]?.whole]).toEqual([true, "created"]);
  expect(undone(made).texts.has("b.yaml")).toBe(false);
  const deleted = withText(opened, "a.yaml", null, note);
  expect(changedPaths(deleted)).toEqual(["a.yaml"]);
  expect(undone(deleted).texts.get("a.yaml")).toBe("a: 1\n");
});

it("knows what is not saved yet", () => {
  const changed = withText(opened, "a.yaml", "a: 2\n", note);
  expect(changedPaths(savedDraft(changed))).toEqual([]);
  expect(changedPaths(undone(savedDraft(changed)))).toEqual(["a.yaml"]);
  expect(withText(opened, "a.yaml", "a: 1\n", note)).toBe(opened);
});

it("finds documents that were made, deleted or changed, in the order of their paths", () => {
  const before = new Map([
    ["b.yaml", "1"],
    ["a.yaml", "1"],
    ["c.yaml", "1"],
  ]);
  const after = new Map([
    ["d.yaml", "1"],
    ["a.yaml", "2"],
    ["c.yaml", "1"],
  ]);
  expect(differingPaths(before, after)).toEqual(["a.yaml", "b.yaml", "d.yaml"]);
});

it("comes back to where it began, whatever was done", () => {
  const steps = fc.array(
    fc.tuple(fc.constantFrom("a.yaml", "b.yaml"), fc.option(fc.string({ maxLength: 5 }))),
  );
  fc.assert(
    fc.property(steps, (all) => {
      const worked = all.reduce((draft, [path, text]) => withText(draft, path, text, note), opened);
      const back = worked.past.reduce(undone, worked);
      expect(back.texts).toEqual(opened.texts);
      expect(back.future.reduce(redone, back).texts).toEqual(worked.texts);
    }),
  );
});
