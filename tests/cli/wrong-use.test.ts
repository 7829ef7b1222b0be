import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { touchstone } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "touchstone-wrong-"));

beforeAll(() => {
  writeFileSync(join(folder, "tickets.csv"), "ticket_id,created_at\n1,2026-06-01T00:00:00Z\n");
  writeFileSync(join(folder, "plan.yaml"), "schemaVersion: 1\nzone: Asia/Taipei\nwindow: {}\n");
  mkdirSync(join(folder, "mine"));
  writeFileSync(join(folder, "mine/thesis.txt"), "precious");
});

afterAll(() => rmSync(folder, { recursive: true }));

const zone = ["--zone", "Asia/Taipei"];

/** A call, the exit code that it deserves, and what the sentence must say in either language. */
const wrongCalls: [words: string[], exit: number, zhHant: RegExp, en: RegExp][] = [
  [["chekc"], 2, /沒有「chekc」.*check/, /no command "chekc".*check/],
  [["frobnicate"], 2, /沒有「frobnicate」這個指令。輸入/, /"frobnicate"\. touchstone --help/],
  [["--frob"], 2, /沒有 --frob 這個選項/, /no option --frob/],
  [["check", "--jsno"], 2, /--jsno.*--json/, /--jsno.*--json/],
  [["check", "-x"], 2, /沒有 -x 這個選項/, /no option -x/],
  [["check", "--json=yes"], 2, /--json 後面不接值/, /--json takes no value/],
  [["schema", "--json"], 2, /拿掉 --json/, /leave --json out/],
  [["check", "a", "b"], 2, /多了「b」/, /"b" is one too many/],
  [["kpi"], 2, /還少了檔案.*kpi TICKETS/, /missing.*kpi TICKETS/],
  [["compare", "tickets.csv"], 2, /還少了/, /missing/],
  [["decide", "--require"], 2, /--require 後面要接一個值/, /--require needs a value/],
  [["decide", "--require", "done"], 2, /small-pilot/, /small-pilot/],
  [["explain", "unknown-kye"], 2, /unknown-key？/, /Did you mean unknown-key\?/],
  [["check", "nowhere"], 2, /找不到「.*nowhere」/, /nowhere" does not exist/],
  [["decide", "tickets.csv"], 2, /「.*tickets.csv」不是資料夾/, /tickets.csv" is not a folder/],
  [["kpi", "none.csv", ...zone], 2, /找不到「.*none.csv」/, /none.csv" does not exist/],
  [["kpi", "mine", ...zone], 2, /mine」是資料夾/, /mine" is a folder/],
  [["compare", "tickets.csv", "none.csv", ...zone], 2, /找不到/, /does not exist/],
  [["kpi", "tickets.csv"], 2, /--zone Asia\/Taipei/, /--zone Asia\/Taipei/],
  [["kpi", "tickets.csv", "--zone", "Asia/Taipai"], 2, /要用 Asia\/Taipei/, /mean Asia\/Taipei/],
  [["kpi", "tickets.csv", "--zone", "Mars/Base"], 2, /沒有「Mars\/Base」/, /zone "Mars\/Base"/],
  [["kpi", "tickets.csv", "--plan", "none.yaml"], 2, /找不到/, /does not exist/],
  [["kpi", "tickets.csv", "--plan", "mine"], 2, /是資料夾/, /is a folder/],
  [["kpi", "tickets.csv", "--plan", "plan.yaml"], 1, /window.*windows/s, /window.*windows/s],
  [["kpi", "tickets.csv", ...zone, "--period", "third"], 2, /「third」/, /not "third"/],
  [
    ["kpi", "tickets.csv", ...zone, "--window", "2026-02-30..2026-03-01"],
    2,
    /--window 要寫成/,
    /--window is/,
  ],
  [
    ["kpi", "tickets.csv", ...zone, "--window", "2026-03-02..2026-03-01"],
    2,
    /--window 的起日 2026-03-02 晚於迄日/,
    /--window: the first day 2026-03-02 is after the last/,
  ],
  [["report", "--out", "mine"], 2, /不屬於 Touchstone/, /no report of Touchstone/],
  [["report", "--out", "tickets.csv"], 2, /不是資料夾/, /is not a folder/],
  [["new", "tickets.csv/a"], 2, /「.*tickets.csv」不是資料夾/, /tickets.csv" is not a folder/],
  [["check"], 1, /找不到決策檔/, /No decision file/],
  [["decide"], 1, /先修正上面各項/, /mend the above/],
  [["report"], 1, /先修正上面各項/, /mend the above/],
];

it.each(wrongCalls)(
  "%j ends with %i and a sentence that helps",
  async (words, exit, zhHant, en) => {
    for (const [lang, sentence] of [
      ["zh-Hant", zhHant],
      ["en", en],
    ] as const) {
      const ran = await touchstone([...words, "--lang", lang], { folder });
      expect([ran.exit, ran.err]).toEqual([exit, expect.stringMatching(sentence)]);
      expect(ran.err).not.toMatch(/^ +at |Error:|這是 Touchstone 的錯|a fault of Touchstone/m);
      if (exit === 2) expect([ran.out, ran.err.split("\n")]).toEqual(["", [expect.anything(), ""]]);
    }
    expect(existsSync(join(folder, "dist"))).toBe(false);
  },
);

it("tells an unknown language in Chinese, the language of those who said none", async () => {
  const { exit, err } = await touchstone(["check", "--lang", "fr"]);
  expect([exit, err]).toEqual([2, "沒有「fr」這個語言；請用 --lang zh-Hant 或 --lang en。\n"]);
});

it("takes two dashes before the command, as some package managers leave them", async () => {
  expect((await touchstone(["--", "explain", "unknown-key"])).exit).toBe(0);
});

it.skipIf(process.platform !== "linux")("says in one sentence where it may not write", async () => {
  // Nobody makes folders in /sys, the superuser of a test machine neither.
  const { exit, err } = await touchstone(["new", "/sys/mine", "--lang", "en"]);
  expect([exit, err]).toEqual([1, expect.stringMatching(/^No permission for "\/sys\/mine.*\n$/)]);
});
