import { expect, it } from "vitest";
import { commandNames, loadCommand } from "../../src/cli/commands.ts";
import { displayWidth } from "../../src/core/diagnostic/display-width.ts";
import { bothLanguages, touchstone } from "./terminal.ts";

const chinese = /[\u4e00-\u9fff]/;

it("names every command of the plan", () => {
  const planned = [
    "check",
    "report",
    "decide",
    "rank",
    "kpi",
    "compare",
    "schema",
    "explain",
    "new",
  ];
  expect(commandNames).toEqual(expect.arrayContaining(planned));
});

it.each(bothLanguages)("has an overview with every command, in %s", async (lang) => {
  const asked = await Promise.all([
    touchstone(["--help", "--lang", lang]),
    touchstone(["help", "--lang", lang]),
    touchstone(["--lang", lang]),
  ]);
  const [first = asked[0]] = asked;
  for (const ran of asked) expect(ran).toEqual({ exit: 0, out: first?.out, err: "" });
  for (const name of commandNames) expect(first?.out).toMatch(new RegExp(`^  ${name}\\b`, "m"));
});

it.each(commandNames)(
  "tells how `%s` is used, with every option, in both languages",
  async (name) => {
    const { options = {}, json } = await loadCommand(name);
    for (const lang of bothLanguages) {
      const { exit, out, err } = await touchstone([name, "--help", "--lang", lang]);
      expect([exit, err]).toEqual([0, ""]);
      expect(await touchstone(["help", name, "--lang", lang])).toMatchObject({ exit: 0, out });
      expect(await touchstone(["--lang", lang, name, "-h"])).toMatchObject({ exit: 0, out });
      expect(out).toContain(`touchstone ${name}`);
      for (const option of Object.keys(options))
        expect(out).toMatch(new RegExp(`^  --${option} `, "m"));
      expect(out.includes("--json")).toBe(json !== undefined);
      expect(chinese.test(out)).toBe(lang === "zh-Hant");
      for (const line of out.split("\n")) expect(displayWidth(line)).toBeLessThan(140);
    }
  },
);

it("says its version", async () => {
  expect((await touchstone(["--version"])).out).toMatch(/^Touchstone \d+\.\d+\.\d+\n$/);
});
