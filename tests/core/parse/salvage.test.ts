import { expect, it } from "vitest";
import { z } from "zod";
import { readYaml } from "../../../src/core/parse/read-yaml.ts";
import { salvage } from "../../../src/core/parse/salvage.ts";
import { locate } from "../../../src/core/parse/yaml-value.ts";
import { file } from "../../workspaces/checked-case.ts";

const entry = z.strictObject({ id: z.string(), weight: z.number(), note: z.string().optional() });
const schema = z.strictObject({ version: z.literal(1), name: z.string(), list: z.array(entry) });

function saved(text: string) {
  const { root } = readYaml(file("a.yaml", text));
  return root && salvage(root, schema, (value) => schema.safeParse(value).error?.issues ?? []);
}

const good = "version: 1\nname: n\nlist:\n";

it("a faulty optional part is left out, its owner kept", () => {
  const root = saved(`${good}  - { id: a, weight: 1, note: 5 }\n`);
  expect(root?.value).toEqual({ version: 1, name: "n", list: [{ id: "a", weight: 1 }] });
});

it("a faulty entry goes, and the others keep their places under their new numbers", () => {
  const text = `${good}  - { id: a, weight: one }\n  - { id: b, weight: 2 }\n  - { id: 3, weight: 3 }\n`;
  const root = saved(text);
  expect(root?.value).toMatchObject({ list: [{ id: "b" }, { id: "—", weight: 3 }] });
  const start = root ? locate(root, ["list", 0, "id"]).found.start : 0;
  expect(text[start]).toBe("b");
});

it("marks what is no longer whole", () => {
  const root = saved(`${good}  - { id: a, weight: 1 }\n  - { id: b, weight: 2, extra: 1 }\n`);
  const whole = (path: (string | number)[]) => root && locate(root, path).found.isWhole;
  expect([whole([]), whole(["list"]), whole(["list", 0]), whole(["list", 1])]).toEqual([
    false,
    false,
    true,
    false,
  ]);
});

it("a missing field of the document itself is filled, so that the rest can be used", () => {
  expect(saved("list: []\n")?.value).toEqual({ list: [], version: 1, name: "—" });
});

it("what is no mapping at all cannot be saved", () => {
  expect(saved("just a text\n")).toBeNull();
});
