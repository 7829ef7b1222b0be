import { expect, it } from "vitest";
import { migrate, type Versions, versions } from "../../../src/core/parse/migrate.ts";
import { readYaml } from "../../../src/core/parse/read-yaml.ts";
import { locate } from "../../../src/core/parse/yaml-value.ts";
import { file, found, paths } from "../../workspaces/checked-case.ts";

/** A made-up past: version 1 wrote "tool", version 2 "kind", version 3 lists makers. */
const past: Versions = {
  current: 3,
  migrations: [
    {
      kind: "vendor",
      from: 1,
      id: "tool-to-kind",
      migrate: ({ tool = null, ...rest }) => ({ ...rest, kind: tool }),
    },
    {
      kind: "vendor",
      from: 2,
      id: "maker-to-list",
      migrate: ({ maker = null, ...rest }) => ({ ...rest, makers: [maker] }),
    },
  ],
};

function migrated(text: string, known?: Versions) {
  const { root, source } = readYaml(file("scorecards/a.yaml", text));
  if (root === null) throw new Error("unreadable");
  return { before: root, ...migrate("vendor", root, source, known) };
}
const old = "schemaVersion: 1\nname: A\ntool: suite\nmaker: { name: M }\n";

it("leads an old document through every step, with one note", () => {
  const { root, findings } = migrated(old, past);
  expect(root?.value).toEqual({
    schemaVersion: 3,
    name: "A",
    kind: "suite",
    makers: [{ name: "M" }],
  });
  expect(findings).toMatchObject([
    {
      code: "migrated-document",
      severity: "note",
      params: { found: 1, current: 3, changes: "tool-to-kind, maker-to-list" },
    },
  ]);
});

it("begins at the version that is written", () => {
  const { findings } = migrated("schemaVersion: 2\nkind: suite\nmaker: M\n", past);
  expect(findings[0]?.params.changes).toBe("maker-to-list");
});

it("what stayed keeps its place in the file; what moved stands where its surroundings stand", () => {
  const { root, before } = migrated(old, past);
  if (!root) throw new Error("refused");
  const name = locate(root, ["name"]).found;
  expect([name.start, name.end]).toEqual([old.indexOf("A"), old.indexOf("A") + 1]);
  const moved = locate(root, ["makers", 0, "name"]);
  expect(moved.steps).toBe(3);
  expect([moved.found.start, moved.found.end]).toEqual([before.start, before.end]);
});

it("another kind of document, and today's version, come back as they are", () => {
  const elsewhere = {
    ...past,
    migrations: past.migrations.map((one) => ({ ...one, kind: "kpis" as const })),
  };
  expect(migrated(old, { ...elsewhere, current: 1 }).root?.value).toHaveProperty("tool");
  const { root, before, findings } = migrated(old);
  expect(root).toBe(before);
  expect(findings).toEqual([]);
  expect(versions.current).toBe(1);
});

it("a document from the future is refused whole, with nothing guessed about its keys", () => {
  const { root, findings } = migrated("schemaVersion: 4\nnewKey: 1\n", past);
  expect(root).toBeNull();
  expect(findings).toMatchObject([{ code: "newer-document", params: { found: 4, current: 3 } }]);
  const [one, ...more] = found([paths.vendor, "schemaVersion: 1", "schemaVersion: 2"]);
  expect(one?.code).toBe("newer-document");
  expect(more).toEqual([]);
});

it("a version that is no number, or below the first, is left for the schema to tell", () => {
  expect(migrated("schemaVersion: one\n", past).findings).toEqual([]);
  expect(migrated("schemaVersion: 0\n").root?.value).toEqual({ schemaVersion: 0 });
});
