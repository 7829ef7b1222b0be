import { expect, it } from "vitest";
import { parseDocument } from "yaml";
import { unfolded } from "../../../src/core/parse/folded-text.ts";
import { sourceText } from "../../../src/core/parse/source-text.ts";
import { readNode, type Walk } from "../../../src/core/parse/yaml-nodes.ts";

const valueIn = (text: string) => {
  const walk: Walk = { source: sourceText("a.yaml", text), findings: [], lastQuote: null };
  return readNode(walk, parseDocument(text).contents, 0).value;
};

it("joins Chinese lines without a space, and Latin words with one", () => {
  expect(unfolded("雙方簽名， 當場交付 API key 後 結束")).toBe("雙方簽名，當場交付 API key 後結束");
});

it("is asked of every scalar that spans lines, and of no other", () => {
  expect(valueIn("a: >-\n  客服\n  系統\n")).toEqual({ a: "客服系統" });
  expect(valueIn("a: 客服\n  系統\n")).toEqual({ a: "客服系統" });
  expect(valueIn("a: '客服\n  系統'\n")).toEqual({ a: "客服系統" });
  expect(valueIn("a: 客服 系統\n")).toEqual({ a: "客服 系統" });
  expect(valueIn("a: |-\n  客服 一\n  系統\n")).toEqual({ a: "客服 一\n系統" });
});
