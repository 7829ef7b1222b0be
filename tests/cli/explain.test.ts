import { expect, it } from "vitest";
import { allCodes } from "../../src/core/diagnostic/codes.ts";
import { explanationsSchema } from "../../src/core/diagnostic/json.ts";
import { bothLanguages, touchstone } from "./terminal.ts";

it.each(bothLanguages)("lists every code, and explains each one, in %s", async (lang) => {
  const { exit, out } = await touchstone(["explain", "--lang", lang]);
  expect([exit, out.trim().split("\n")]).toEqual([
    0,
    expect.objectContaining({ length: allCodes.length }),
  ]);
  for (const code of allCodes) {
    const one = await touchstone(["explain", code, "--lang", lang]);
    expect([one.exit, one.err]).toEqual([0, ""]);
    expect(one.out.split("\n").length).toBeGreaterThan(4);
    expect(out).toContain(`  ${code} `);
  }
});

it("tells machines the same when asked, and people in a pipe the text", async () => {
  const { out } = await touchstone(["explain", "unknown-key", "--lang", "en", "--json"]);
  const { codes } = explanationsSchema.parse(JSON.parse(out));
  expect(codes).toMatchObject([{ code: "unknown-key", severity: "error", title: "Unknown key" }]);
  const all = await touchstone(["explain", "--json"]);
  expect(explanationsSchema.parse(JSON.parse(all.out)).codes).toHaveLength(allCodes.length);
});
