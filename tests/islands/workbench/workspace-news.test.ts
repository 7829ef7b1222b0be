import { expect, it } from "vitest";
import { replacedDocument } from "../../../src/core/parse/replaced-document.ts";
import { withoutTexts } from "../../../src/core/parse/without-texts.ts";
import type { Workspace } from "../../../src/core/parse/workspace.ts";
import { workspaceNews, workspaceWith } from "../../../src/islands/workbench/workspace-news.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";

const sample = shippedSample();
const norvane = { ...sample.vendors.get("norvane")?.value, answers: {} };
const changed = replacedDocument(sample, "scorecards/norvane.yaml", norvane) ?? sample;
const gone = new Map([...sample.vendors].filter(([name]) => name !== "norvane"));
const states: Workspace[] = [
  sample,
  changed,
  { ...sample, vendors: gone, consensus: null, pilots: new Map() },
  {
    ...sample,
    pilots: new Map([...sample.pilots].map(([at, one]) => [at, { ...one, chats: null }])),
  },
  sample,
];

it("tells every workspace whole, from the one before and what is new", () => {
  let here: Workspace | null = null;
  let there: Workspace | null = null;
  for (const state of states.map(withoutTexts)) {
    // As it crosses to the page.
    const news = structuredClone(workspaceNews(here, state));
    there = workspaceWith(there, news);
    here = state;
    expect(there).toEqual(state);
    expect([...there.vendors.keys()]).toEqual([...state.vendors.keys()]);
  }
});

it("tells one scorecard when one was changed", () => {
  const { documents, vendors, evaluations, pilots } = workspaceNews(
    withoutTexts(sample),
    withoutTexts(changed),
  );
  expect(Object.keys(documents)).toEqual([]);
  expect([...vendors.changed.keys()]).toEqual(["norvane"]);
  expect([evaluations.changed.size, pilots.changed.size]).toEqual([0, 0]);
});
