import { afterAll, expect, it, vi } from "vitest";
import { openedDraft } from "../../../src/core/edit/draft.ts";

/** The worker that analyses, and nothing of a browser but that: answers when a test says so. */
class SilentWorker extends EventTarget {
  static latest: SilentWorker;
  asked = 0;

  constructor() {
    super();
    SilentWorker.latest = this;
  }

  postMessage({ number }: { number: number }): void {
    this.asked = number;
  }

  terminate(): void {}
}

vi.stubGlobal("window", globalThis);
vi.stubGlobal("localStorage", undefined);
vi.stubGlobal("Worker", SilentWorker);
afterAll(() => vi.unstubAllGlobals());
const { Session } = await import("../../../src/islands/workbench/session.ts");

const path = "scorecards/vega.yaml";

function sessionOf(text: string) {
  const draft = openedDraft(new Map([[path, text]]));
  const summary = { id: "a", name: "", changedAt: "", steps: 0, unsaved: 0, handle: null };
  return new Session({ ...summary, draft, others: [] }, "Lin");
}

const naming = (name: string) => (value: object) => ({ ...value, name });

it("hands out the text of a document with the last keystroke in it", () => {
  const session = sessionOf("name: Vega # a star\n");
  session.change(path, naming("Altair"), "name");
  expect(session.textAt(path)).toBe("name: Altair # a star\n");
});

it("tells of a change that a broken text did not take, until the next change", async () => {
  const session = sessionOf("name: [\n");
  session.change(path, naming("Altair"), "name");
  session.write();
  expect(session.state.refused).toEqual({ path, why: expect.stringContaining("no YAML") });
  expect(session.state.failure).toBeNull();
  expect(session.textAt(path)).toBe("name: [\n");

  const { latest } = SilentWorker;
  await vi.waitUntil(() => latest.asked === 2);
  const analysis = { workspace: null, diagnostics: [], decision: null, comparisons: new Map() };
  const answer = { number: latest.asked, analysis };
  latest.dispatchEvent(new MessageEvent("message", { data: answer }));
  expect(session.state.isAnalysing).toBe(false);
  expect(session.state.refused).not.toBeNull();

  session.replaceText(path, "name: Vega\n", "text");
  expect(session.state.refused).toBeNull();
});
