import { expect, it } from "vitest";
import { parseDocument } from "yaml";
import { sourceText } from "../../../src/core/parse/source-text.ts";
import { readNode, type Walk } from "../../../src/core/parse/yaml-nodes.ts";

function walk(text: string) {
  const state: Walk = { source: sourceText("a.yaml", text), findings: [], lastQuote: null };
  const root = readNode(state, parseDocument(text, { uniqueKeys: false }).contents, 0);
  return { ...state, root };
}

it("knows where every key and value stands", () => {
  const text = "channels:\n  - id: line\n";
  const { root } = walk(text);
  const id = root.children.get("channels")?.children.get(0)?.children.get("id");
  expect(id && text.slice(id.start, id.end)).toBe("line");
  expect(id?.key && text.slice(id.key.start, id.key.end)).toBe("id");
});

it("what is left out leaves its owners marked as not whole, and no others", () => {
  const { root } = walk("bad: { a: 1, a: 2 }\ngood: { a: 1 }\n");
  expect(root.isWhole).toBe(false);
  expect(root.children.get("bad")?.isWhole).toBe(false);
  expect(root.children.get("good")?.isWhole).toBe(true);
});

it("keys that are numbers keep their writing", () => {
  expect(walk("1.50: a\ntrue: b\n").root.value).toEqual({ "1.50": "a", true: "b" });
});

it("no key reaches the prototype of anything", () => {
  const { root, findings } = walk('"__proto__": { polluted: 1 }\nconstructor: { prototype: 1 }\n');
  expect(findings.map(({ code }) => code)).toEqual(["forbidden-key"]);
  expect(Object.keys(root.value ?? {})).toEqual(["constructor"]);
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});
