import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { problemReportSchema } from "../../src/core/diagnostic/json.ts";
import { decideOutput } from "../../src/core/schema/decide-output.ts";
import { touchstone } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-freeze-"));
const path = join(folder, "checklists/decision.yaml");
const freeze = (...words: string[]) => touchstone(["freeze", ...words], { folder });

beforeAll(async () => {
  await touchstone(["new", "."], { folder });
});
afterAll(() => rmSync(folder, { recursive: true }));

it("adds one signed hash to the decision and leaves every other line and comment", async () => {
  const before = readFileSync(path, "utf8");
  const { exit, out } = await freeze("--what", "kpis", "--by", "林曉晴");
  const [hash] = /[0-9a-f]{64}/.exec(out) ?? [];
  expect([exit, hash]).toEqual([0, expect.any(String)]);
  const after = readFileSync(path, "utf8");
  for (const line of before.trimEnd().split("\n")) expect(after).toContain(line.trimEnd());
  expect(after).toContain(hash);
  expect(after).toContain("林曉晴");
  const checked = await touchstone(["check"], { folder });
  const { problems } = problemReportSchema.parse(JSON.parse(checked.out));
  // What any new workspace is told before a vendor answered; the freeze itself adds nothing.
  const expected = ["placeholder-left", "only-one-vendor", "answered-by-nobody"];
  const others = problems.filter(({ code }) => !expected.includes(code));
  expect([checked.exit, others]).toEqual([0, []]);
});

it("closes the item of the stage that waited for it, and gives the same hash again", async () => {
  const { out } = await touchstone(["decide"], { folder });
  const [first] = decideOutput.parse(JSON.parse(out)).stages;
  expect(first?.open).not.toContain("kpi-freeze");
  const [again, once] = [await freeze("--what", "kpis", "--by", "x"), readFileSync(path, "utf8")];
  const hashes = once.match(/[0-9a-f]{64}/g) ?? [];
  expect(again.out).toContain(hashes[0]);
});

it.each([
  [[]],
  [["--what", "kpis"]],
  [["--what", "prices", "--by", "x"]],
  [["--what", "kpis", "--by", " "]],
])("says how it is written when %j is not enough", async (words) => {
  const { exit, err } = await freeze(...words, "--lang", "en");
  expect([exit, err]).toEqual([2, expect.stringContaining("--what kpis|criteria --by")]);
});

it("takes no day that is still to come when the decision has no asOf", async () => {
  const before = readFileSync(path, "utf8");
  const { exit, err } = await freeze("--what", "kpis", "--by", "x", "--on", "9999-12-31");
  expect([exit, err]).toEqual([2, expect.stringContaining("沒有寫入")]);
  expect(readFileSync(path, "utf8")).toBe(before);
});

it("never writes a day that the next check would refuse, and takes the day of the signature", async () => {
  const early = mkdtempSync(join(folder, "early-"));
  await touchstone(["new", "."], { folder: early });
  const decision = join(early, "checklists/decision.yaml");
  const written = readFileSync(decision, "utf8").replace(/^# asOf: \S+/m, "asOf: 2026-03-31");
  writeFileSync(decision, written);
  const sign = (...on: string[]) =>
    touchstone(["freeze", "--what", "criteria", "--by", "x", "--lang", "en", ...on], {
      folder: early,
    });
  for (const on of [[], ["--on", "2026-04-01"]]) {
    const { exit, err } = await sign(...on);
    expect([exit, err]).toEqual([2, expect.stringMatching(/--on.*asOf|asOf.*--on/)]);
  }
  expect((await sign("--on", "31.3.2026")).err).toContain("2026-03-31");
  expect(readFileSync(decision, "utf8")).toBe(written);
  const { exit, out } = await sign("--on", "2026-03-30");
  expect([exit, out]).toEqual([0, expect.stringContaining("criteria, weights and method")]);
  expect(readFileSync(decision, "utf8")).toContain("on: 2026-03-30");
});

it("freezes on the government track too, where not having frozen is itself an error", async () => {
  const text = readFileSync(path, "utf8").replace("track: private", "track: government");
  expect(text).toContain("track: government");
  writeFileSync(path, text);
  const { exit, out } = await freeze("--what", "criteria", "--by", "x");
  expect([exit, out]).toEqual([0, expect.stringMatching(/[0-9a-f]{64}/)]);
});
