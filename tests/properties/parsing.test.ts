import fc from "fast-check";
import { expect, it } from "vitest";
import { stringify } from "yaml";
import { humanReport } from "../../src/core/diagnostic/human.ts";
import { visible } from "../../src/core/diagnostic/visible.ts";
import { decode } from "../../src/core/parse/decode.ts";
import { parseWorkspace } from "../../src/core/parse/parse-workspace.ts";
import { readTable } from "../../src/core/parse/read-table.ts";
import { readYaml } from "../../src/core/parse/read-yaml.ts";
import type { Located } from "../../src/core/parse/yaml-value.ts";
import { caseFiles, file, paths } from "../workspaces/checked-case.ts";

const anyText = fc.string({ unit: "binary", maxLength: 200 });

/** Characters that mean something to YAML, so that random texts reach deep into the parser. */
const yamlish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."-:?,[]{}#&*!|>'\"%@`\t\n\n  ",
        "- ",
        ": ",
        "\n  ",
        "<<: ",
        "---\n",
        "...\n",
      ),
      fc.constantFrom("a", "0x1F", "012", "null", "~", "：", "權", "&a ", "*a", "!!str ", "1e999"),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

/** Every place inside the file, every number finite. */
function everyNode(located: Located, visit: (one: Located) => void): void {
  visit(located);
  for (const child of located.children.values()) everyNode(child, visit);
}

it("any bytes are read or named, and never throw", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(paths)),
      fc.uint8Array({ maxLength: 300 }),
      (path, bytes) => {
        const { diagnostics } = parseWorkspace([...caseFiles("clean"), { path, bytes }]);
        for (const language of ["zh-Hant", "en"] as const) humanReport(diagnostics, language);
      },
    ),
    { numRuns: 150 },
  );
});

it("any text of YAML signs is read with places inside the file", () => {
  fc.assert(
    fc.property(yamlish, (text) => {
      const { root, source, diagnostics } = readYaml(file("a.yaml", text));
      for (const { place } of diagnostics) {
        expect(place.line).toBeLessThanOrEqual(source.lineStarts.length);
      }
      if (root === null) expect(diagnostics).not.toEqual([]);
      else {
        everyNode(root, ({ start, end }) => {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        });
      }
    }),
    { numRuns: 500 },
  );
});

it("what a YAML writer writes is read back as it was, with nothing to say", () => {
  const key = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text !== "__proto__");
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("tree"), { maxLength: 4 }),
      fc.dictionary(key, tie("tree"), { maxKeys: 4 }),
    ),
  }));
  const readable = (text: string) => !/[^\P{Cc}\n]/u.test(text) && !text.includes("：");
  fc.assert(
    fc.property(tree, (value) => {
      const text = stringify({ value });
      fc.pre(readable(text));
      const { root, diagnostics } = readYaml(file("a.yaml", text));
      expect(diagnostics).toEqual([]);
      expect(root?.value).toEqual({ value });
    }),
    { numRuns: 300 },
  );
});

it("the order in which files are read changes nothing", () => {
  const files = [...caseFiles("twelve-faults"), file("checklists/kpi.yaml", "a: 1\n")];
  const first = parseWorkspace(files);
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect(parseWorkspace(shuffled)).toEqual(first);
    }),
    { numRuns: 30 },
  );
});

it("reading leaves the bytes as they were, and gives the same again", () => {
  const files = caseFiles("twelve-faults");
  const before = files.map(({ bytes }) => [...bytes]);
  expect(parseWorkspace(files)).toEqual(parseWorkspace(files));
  expect(files.map(({ bytes }) => [...bytes])).toEqual(before);
});

it("any text is visible without control, and unchanged when it has nothing to hide", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const shown = visible(text);
      expect(shown).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200b-\u200f\ufeff]/u);
      expect(visible(shown)).toBe(shown);
    }),
  );
});

it("text that was UTF-8 is decoded as itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      fc.pre(!text.startsWith("\ufeff"));
      expect(decode(new TextEncoder().encode(text))?.text).toBe(text);
    }),
  );
});

it("a table that was written by the rules is read cell by cell, whatever is in the cells", () => {
  const cell = fc.string({ unit: fc.constantFrom(..."ab,;\"\n\r\t 權=+@-'0") });
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const columns = [
    { name: "a", isRequired: true },
    { name: "b", isRequired: true },
  ];
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom(",", ";", "\t"),
      fc.constantFrom("\n", "\r\n", "\r"),
      (data, delimiter, end) => {
        const lines = [["a", "b"], ...data].map((row) => row.map(quoted).join(delimiter));
        const { table, diagnostics } = readTable(file("t.csv", lines.join(end) + end), columns);
        expect(diagnostics).toEqual([]);
        expect(table?.rows.map(({ cells }) => [cells.get("a"), cells.get("b")])).toEqual(data);
      },
    ),
    { numRuns: 300 },
  );
});
