import { expect, it } from "vitest";
import { largestYaml, readYaml } from "../../../src/core/parse/read-yaml.ts";
import { file, places } from "../../workspaces/checked-case.ts";

const read = (text: string) => readYaml(file("a.yaml", text));
const faults = (text: string) =>
  places(read(text).diagnostics).map((place) => place.replace("a.yaml:", ""));
const reason = (text: string) => read(text).diagnostics.map(({ params }) => params.reason);

it("reads values, days staying text and words staying words", () => {
  const { root, diagnostics } = read("a: 2026-05-01\nb: yes\nc: 1:30\nd: [1, 2.5, ~]\ne: NO\n");
  expect(diagnostics).toEqual([]);
  expect(root?.value).toEqual({ a: "2026-05-01", b: "yes", c: "1:30", d: [1, 2.5, null], e: "NO" });
});

it.each([
  ["a doubled key", "a: 1\nb: 2\na: 3\n", "duplicate-key 3:1"],
  ["a tab", "a:\n\tb: 1\n", "tab-indent 2:1"],
  ["an alias", "a: &x 1\nb: *x\n", "alias-refused 2:4"],
  ["an unknown tag", "a: !foo 1\n", "unknown-tag 1:4"],
  ["a binary tag", "a: !!binary aGk=\n", "unknown-tag 1:4"],
  ["a second document", "a: 1\n---\nb: 2\n", "several-documents 2:1"],
  ["nothing", "# only a remark\n", "empty-document 1:1"],
  ["a prototype", "__proto__: { admin: true }\n", "forbidden-key 1:1"],
  ["a leading zero", "phone: 0212345678\n", "leading-zero 1:8"],
  ["a very long number", "id: 123456789012345678901\n", "number-loses-digits 1:5"],
  ["a key that is a list", "? [a]\n: 1\n", "key-not-text 1:3"],
  ["a control character", "a: x\u0007y\n", "control-character 1:5"],
])("%s is named at its place", (_, text, place) => {
  expect(faults(text)).toEqual([place]);
});

it.each([
  ["bad-indent", "a:\n  b: 1\n   c: 2\n", "yaml-syntax 3:4"],
  ["bad-indent", "list:\n  - a: 1\n   b: 2\n", "yaml-syntax 3:4"],
  ["not-closed", "a: [1, 2\nb: 3\n", "yaml-syntax 2:1"],
  ["quote-not-closed", 'a: 1\nb: "x\nc: 3\n', "yaml-syntax 2:4"],
  ["colon-missing", "a: 1\nb\nc: 2\n", "yaml-syntax 2:1"],
  ["blank-after-colon", "a:b\nc: 1\n", "yaml-syntax 1:1"],
  ["colon-in-text", "a: b: c\n", "yaml-syntax 1:4"],
  ["reserved-character", "a: @x\n", "yaml-syntax 1:4"],
  ["bad-escape", 'a: "\\q"\n', "yaml-syntax 1:5"],
  ["directive", "%YAML 1.1\n---\na: yes\n", "yaml-syntax 1:1"],
])("the writing error %s is told where a person would mend it", (name, text, place) => {
  expect(faults(text)).toEqual([place]);
  expect(reason(text)).toEqual([name]);
});

it("a document whose colons are full-width is told line by line", () => {
  expect(faults("名稱：測試\n# 說明：略\n權重：3\n")).toEqual([
    "full-width-colon 1:3",
    "full-width-colon 3:3",
  ]);
  expect(faults("a: 1\n權重：3\nb: 2\n")).toEqual(["full-width-colon 2:3"]);
});

it("everything wrong is told at once", () => {
  expect(faults("a: 012\na: 1\nb: *x\nc: !t 1\n")).toEqual([
    "unknown-tag 4:4",
    "leading-zero 1:4",
    "duplicate-key 2:1",
    "alias-refused 3:4",
  ]);
});

it("a YAML 1.1 heading changes nothing about what words mean", () => {
  expect(read("%YAML 1.1\n---\na: yes\nb: 2026-05-01\n").root?.value).toEqual({
    a: "yes",
    b: "2026-05-01",
  });
});

it("a bomb of aliases is refused before it grows", () => {
  const levels = Array.from(
    { length: 40 },
    (_, at) => `l${at + 1}: &l${at + 1} [*l${at}, *l${at}]`,
  );
  const { diagnostics } = read(["l0: &l0 x", ...levels].join("\n"));
  expect(diagnostics).toHaveLength(80);
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["alias-refused"]));
});

it("deep nesting is refused, by us or by the parser's own limit", () => {
  const nested = (depth: number) => `a: ${"[".repeat(depth)}${"]".repeat(depth)}\n`;
  expect(faults(nested(60))).toEqual([]);
  expect(read(nested(200)).diagnostics.map(({ code }) => code)).toEqual(["too-deep"]);
  expect(read(nested(100_000)).diagnostics[0]?.code).toBe("too-deep");
  expect(read("- ".repeat(50_000)).diagnostics[0]?.code).toBe("too-deep");
});

it("a file beyond the limit is not parsed", () => {
  const [first] = read(`a: "${"x".repeat(largestYaml)}"`).diagnostics;
  expect([first?.code, first?.params.limit]).toEqual(["file-too-large", largestYaml]);
});

it("a Big5 file is an error that names the encoding, and its other faults show too", () => {
  const bytes = Uint8Array.of(
    0x61,
    0x3a,
    0x20,
    0xab,
    0xc8,
    0xaa,
    0x41,
    0x0a,
    0x61,
    0x3a,
    0x20,
    0x31,
  );
  const { diagnostics, root } = readYaml({ path: "a.yaml", bytes });
  expect(diagnostics.map(({ code }) => code)).toEqual(["not-utf8", "duplicate-key"]);
  expect(diagnostics[0]?.params.encoding).toBe("Big5 (CP950)");
  expect(root?.value).toEqual({ a: "客服" });
});

it("bytes that are no text are refused", () => {
  const { diagnostics, root } = readYaml({
    path: "a.yaml",
    bytes: Uint8Array.of(0x81, 0xff, 0xff),
  });
  expect([diagnostics[0]?.code, root]).toEqual(["unreadable-encoding", null]);
});

it("a lone carriage return ends a line", () => {
  expect(read("a: 1\rb: 2\r").root?.value).toEqual({ a: 1, b: 2 });
});
