import { expect, it } from "vitest";
import { specialBytes } from "../../../../src/core/pilot/scan/special-bytes.ts";
import { WordTree } from "../../../../src/core/pilot/scan/word-tree.ts";

const isSpecial = specialBytes(44);
const teach = (tree: WordTree, word: string, number: number) => {
  const bytes = new TextEncoder().encode(word);
  tree.learn(bytes, 0, bytes.length, number);
};
const bytesOf = (text: string) => new TextEncoder().encode(text);

it("finds the words it has learned, and the end of them", () => {
  const tree = new WordTree();
  const line = bytesOf("line,lines,客服\n");
  tree.learn(line, 0, 4, 7);
  tree.learn(line, 5, 10, 8);
  tree.learn(line, 11, 17, 9);
  expect([tree.walk(line, 0, isSpecial), tree.end]).toEqual([7, 4]);
  expect([tree.walk(line, 5, isSpecial), tree.end]).toEqual([8, 10]);
  expect([tree.walk(line, 11, isSpecial), tree.end]).toEqual([9, 17]);
});

it("does not take a beginning or a longer word for a word", () => {
  const tree = new WordTree();
  tree.learn(bytesOf("line"), 0, 4, 7);
  expect(tree.walk(bytesOf("lin,"), 0, isSpecial)).toBe(-1);
  expect(tree.walk(bytesOf("liner,"), 0, isSpecial)).toBe(-1);
  expect(tree.walk(bytesOf(","), 0, isSpecial)).toBe(-1);
});

it("stays small: words beyond its room are not learned, and those before are kept", () => {
  const tree = new WordTree();
  for (let word = 0; word < 1_500; word += 1) teach(tree, `w${word}`, word);
  expect(tree.walk(bytesOf("w1000,"), 0, isSpecial)).toBe(1000);
  tree.learn(bytesOf("x".repeat(5_000)), 0, 5_000, 3_000);
  expect(tree.walk(bytesOf(`${"x".repeat(5_000)},`), 0, isSpecial)).toBe(-1);
});
