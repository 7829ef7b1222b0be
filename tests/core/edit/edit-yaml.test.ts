import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { stringify } from "yaml";
import { applyChanges, editedSource, editYaml } from "../../../src/core/edit/edit-yaml.ts";
import { isPlainMap, type PlainValue } from "../../../src/core/edit/plain-value.ts";
import type { ValueChange } from "../../../src/core/edit/value-changes.ts";
import { plainValueOf, readSource } from "../../../src/core/edit/yaml-source.ts";

const card = `# Tidalleaf
answers:
  api-coverage: # asked twice
    claim: 4 # on the slide
    reading: 'three'
    evidence:
      - grade: demo
        on: 2026-08-17

      # seen by Lin
      - { grade: pilot, on: 2026-09-01 }
  empty:
prices: [1, 2, 3]
`;

const read = (text: string) => plainValueOf(readSource(text));

function edited(change: (value: ReturnType<typeof cardValue>) => void, text = card): string {
  const value = cardValue();
  change(value);
  return editYaml(text, value);
}

function cardValue() {
  return {
    answers: {
      "api-coverage": {
        claim: 4 as PlainValue,
        reading: "three" as PlainValue,
        evidence: [
          { grade: "demo", on: "2026-08-17" },
          { grade: "pilot", on: "2026-09-01" },
        ] as PlainValue[],
      },
      empty: null as PlainValue,
    },
    prices: [1, 2, 3] as PlainValue[],
  };
}

it("changes a value on its line and nothing else", () => {
  const text = edited((value) => {
    value.answers["api-coverage"].claim = 3;
    value.answers["api-coverage"].reading = "two";
  });
  expect(text).toBe(card.replace("claim: 4", "claim: 3").replace("'three'", "'two'"));
});

it("adds keys and items at the end of what they belong to", () => {
  const text = edited((value) => {
    Object.assign(value.answers["api-coverage"], { note: "asked again: yes" });
    value.answers["api-coverage"].evidence.push({ grade: "contract", on: "2026-10-02" });
    value.prices.push(4);
  });
  expect(text).toBe(
    card
      .replace(
        "2026-09-01 }\n",
        '2026-09-01 }\n      - { grade: contract, on: 2026-10-02 }\n    note: "asked again: yes"\n',
      )
      .replace("[1, 2, 3]", "[1, 2, 3, 4]"),
  );
});

it("fills what was empty and empties what was full", () => {
  const filled = edited((value) => {
    value.answers.empty = { claim: true };
    value.prices = [];
  });
  expect(filled).toBe(
    card.replace("empty:\n", "empty: { claim: true }\n").replace("[1, 2, 3]", "[]"),
  );
});

it("removes only the lines of what goes, and keeps the line ends of Windows", () => {
  const shorter = edited((value) => value.answers["api-coverage"].evidence.shift());
  expect(shorter).toContain("# seen by Lin\n      - { grade: pilot, on: 2026-09-01 }");
  expect(shorter).not.toContain("demo");
  const windows = card.replaceAll("\n", "\r\n");
  const text = edited((value) => {
    value.answers["api-coverage"].claim = { zh: "a", en: "b" };
  }, windows);
  expect(text.replaceAll("\r\n", "")).not.toContain("\n");
});

it("refuses a text that cannot be read", () => {
  expect(() => editYaml("a: [1\n", { a: 1 })).toThrow(RangeError);
});

const key = fc.constantFrom("a", "b", "zh-Hant", "級", "x y", "true", "1");
const leaf = fc.oneof(
  fc.constantFrom<PlainValue>(
    null,
    true,
    0,
    -1.5,
    "",
    "2026-01-01",
    "yes",
    "# no",
    "a: b",
    "一\n二",
  ),
  fc.string({ maxLength: 8 }).filter((text) => !/[^\P{Cc}\n]/u.test(text)),
);
const { value: anyValue } = fc.letrec<{ value: PlainValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", maxDepth: 4 },
    leaf,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(key, tie("value"), { maxKeys: 4 }),
  ),
}));
const anyMap = fc.dictionary(key, anyValue, { maxKeys: 4 });

it("leads from any document to any other", () => {
  fc.assert(
    fc.property(anyMap, anyMap, fc.boolean(), (before, after, isFlow) => {
      const text = stringify(before, { schema: "core", collectionStyle: isFlow ? "flow" : "any" });
      expect(read(editYaml(text, after))).toEqual(after);
    }),
    { numRuns: 400 },
  );
});

/** Every single value of a document, as a change of just that one. */
function* oneByOne(value: PlainValue): Generator<PlainValue> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const other of oneByOne(item)) yield value.with(index, other);
    }
  } else if (isPlainMap(value)) {
    for (const [name, item] of Object.entries(value)) {
      for (const other of oneByOne(item)) yield { ...value, [name]: other };
    }
  } else yield value === "changed" ? "other" : "changed";
}

it.each(readdirSync("scorecards").filter((name) => name.endsWith(".yaml")))(
  "touches one line of the sample's %s for one value",
  (name) => {
    const text = readFileSync(`scorecards/${name}`, "utf8");
    const lines = text.split("\n");
    const values = [...oneByOne(read(text))];
    for (const value of values.filter((_, index) => index % 61 === 0)) {
      const after = editYaml(text, value).split("\n");
      const differing = lines.filter((line, index) => line !== after[index]);
      expect([after.length, differing.length]).toEqual([lines.length, 1]);
    }
  },
);

it("goes on from what it has read: one change after the other gives what all at once give", () => {
  const steps: ValueChange[] = [
    { kind: "set", path: ["answers", "api-coverage", "claim"], value: 1 },
    { kind: "remove", path: ["answers", "api-coverage", "reading"] },
    { kind: "set", path: ["answers", "empty", "claim"], value: true },
  ];
  const source = steps.reduce((now, step) => editedSource(now, [step]), readSource(card));
  expect(source.text).toBe(applyChanges(card, steps));
  expect(plainValueOf(source)).toEqual(read(source.text));
});
