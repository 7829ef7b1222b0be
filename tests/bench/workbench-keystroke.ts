// `node tests/bench/workbench-keystroke.ts [KEYS] [SITE]`: levels typed in Chromium into a decision of 8 vendors
// and 45 criteria, like a typist (a key each 120 ms, after every fifth a rest), without throttling. What is measured:
// - work: processor time of the page's main thread from the key until the frame with the new ranking is handed over
//   (every task in between, whatever it is for), and the same without others' turns on a busy machine: wall time;
// - stands, painted: from the key's own time stamp until the ranking's new numbers are in the page, and until a message
//   posted in the next animation frame arrives: so with the wait for that frame, up to 16.7 ms;
// - firm: from that time stamp until the worker's shares of first places are in the page, and from the question
//   posted to that worker until its answer.
// The reference of the same run is a letter typed into a field of the same page (an empty React change), painted.
// With PROFILE=FILE the page's own processor time is written there for the browser's tools.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { zipSync } from "fflate";
import { chromium, type Page } from "playwright-core";
import { serveFolder } from "../../src/adapters/folder-server.ts";
import { chromiumFlags, installedChromium } from "../../src/adapters/installed-chromium.ts";

const project = resolve(import.meta.dirname, "../..");
const keys = Number(process.argv[2] ?? "40");
const place = mkdtempSync(join(tmpdir(), "touchstone-bench-"));
const readySite = process.argv[3];
const copies = ["orchard", "palisade", "quillon", "ravelin", "saltmere"];

/** The sample with five more vendors, as a zip archive. */
function workspace(): Buffer {
  const entries: Record<string, Uint8Array> = {};
  for (const top of ["checklists", "scorecards", "pilots"]) {
    for (const entry of readdirSync(join(project, top), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) entries[path.slice(project.length + 1)] = readFileSync(path);
    }
  }
  const card = readFileSync(join(project, "scorecards/norvane.yaml"), "utf8");
  for (const name of copies) {
    const anew = card.replaceAll("Norvane", name.charAt(0).toUpperCase() + name.slice(1));
    entries[`scorecards/${name}.yaml`] = new TextEncoder().encode(anew);
  }
  return Buffer.from(zipSync(entries, { level: 1 }));
}

type Watched = {
  inPage: number[];
  painted: number[];
  field: number[];
  firm: number[];
  answer: number[];
};

/** Runs in the page before anything else: notes when keys, changes, paints and answers happen. */
function watch(): void {
  const seen: Watched = { inPage: [], painted: [], field: [], firm: [], answer: [] };
  Object.assign(window, { seen_: seen });
  let begun = 0;
  let firmFrom = 0;
  const painted = (told: number[], from: number) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => told.push(performance.now() - from);
      port2.postMessage(null);
    });
  addEventListener(
    "keydown",
    ({ key, target, timeStamp }) => {
      if (target instanceof HTMLInputElement && target.type === "text") {
        painted(seen.field, timeStamp);
      } else if (/^[0-4]$/.test(key)) {
        begun = timeStamp;
        firmFrom = timeStamp;
        painted(seen.painted, timeStamp);
      }
    },
    true,
  );
  const isIn = (place: string) => (change: MutationRecord) => {
    const { target } = change;
    return (target instanceof Element ? target : target.parentElement)?.closest(place) != null;
  };
  new MutationObserver((changes) => {
    if (begun > 0 && changes.some(isIn(".ranking .number"))) {
      seen.inPage.push(performance.now() - begun);
      begun = 0;
    }
    if (firmFrom > 0 && changes.some(isIn(".first-share"))) {
      seen.firm.push(performance.now() - firmFrom);
      firmFrom = 0;
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function ask(this: Worker, ...given: [unknown]) {
    // The other worker reads and decides everything, in its own time.
    if (!Object.hasOwn(Object(given[0]), "table")) return postMessage.apply(this, given);
    const asked = performance.now();
    const told = () => {
      seen.answer.push(performance.now() - asked);
      this.removeEventListener("message", told);
    };
    this.addEventListener("message", told);
    postMessage.apply(this, given);
  };
}

type Traced = { name: string; ts: number; dur?: number; tdur?: number; pid: number; tid: number };

/** Milliseconds of each key's way from its event to the frame handed over: processor time, and wall time. */
function workOf(trace: Buffer): { work: number[]; wall: number[] } {
  const { traceEvents } = JSON.parse(trace.toString()) as {
    traceEvents: (Traced & { args: { data?: { type?: string } } })[];
  };
  const keyed = traceEvents.filter(
    ({ name, args }) => name === "EventDispatch" && args.data?.type === "keydown",
  );
  const own = traceEvents.filter(({ pid, tid }) => pid === keyed[0]?.pid && tid === keyed[0]?.tid);
  const endOf = ({ ts, dur = 0 }: Traced) => ts + dur;
  const found = keyed.flatMap((key) => {
    const frame = own.find(({ name, ts }) => name === "Layerize" && ts > key.ts);
    if (frame === undefined) return [];
    const tasks = own.filter(
      (one) => /RunTask/.test(one.name) && endOf(one) >= key.ts && one.ts <= endOf(frame),
    );
    const work = tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0);
    return { work: work / 1000, wall: (endOf(frame) - key.ts) / 1000 };
  });
  return { work: found.map(({ work }) => work), wall: found.map(({ wall }) => wall) };
}

const seenIn = (page: Page) => page.evaluate(() => (window as unknown as { seen_: Watched }).seen_);

function line(name: string, all: readonly number[]): string {
  const sorted = [...all].sort((left, right) => left - right);
  const at = (share: number) =>
    (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(1);
  return `${name}: n ${all.length}, median ${at(0.5)} ms, p90 ${at(0.9)} ms`;
}

try {
  const site = readySite ?? join(place, "site");
  if (readySite === undefined) {
    const main = join(project, "src/cli/main.ts");
    execFileSync(process.execPath, [main, "workbench", project, "--out", site]);
  }
  const server = await serveFolder(site, 0);
  const executablePath = installedChromium();
  const browser = await chromium.launch({
    args: [...chromiumFlags()],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const page = await browser.newPage();
  await page.addInitScript(watch);
  await page.goto(`${server.address}en/`);
  const buffer = workspace();
  await page
    .locator("input[accept='.zip']")
    .setInputFiles({ name: "eight.zip", mimeType: "application/zip", buffer });
  await page.locator(".ranking .asks").waitFor({ timeout: 120_000 });
  await page.locator("[data-for=vendor] select").selectOption("orchard");
  const rows = page.locator("li.criterion:has(input[type=radio] ~ strong)");
  await rows.first().waitFor();
  const settled = () => page.locator(".ranking .asks").waitFor({ timeout: 60_000 });

  const field = rows.first().locator("[data-for=note]");
  await field.focus();
  for (let index = 0; index < keys; index += 1) {
    await page.keyboard.press("x");
    await page.waitForTimeout(60);
  }
  await page.keyboard.press("Escape");

  const cdp = await page.context().newCDPSession(page);
  if (process.env.PROFILE !== undefined) {
    await cdp.send("Profiler.enable");
    await cdp.send("Profiler.start");
  }
  const answersBefore = (await seenIn(page)).answer.length;
  const trace = { categories: ["devtools.timeline", "toplevel"] };
  if (process.env.PROFILE === undefined) await browser.startTracing(page, trace);
  await rows.first().focus();
  for (let index = 0; index < keys; index += 1) {
    await page.keyboard.press(String(index % 2 === 0 ? 0 : 4));
    // Every fifth key is followed by a rest in which the worker answers; the others come like a typist's.
    await page.waitForTimeout(index % 5 === 4 ? 300 : 120);
    if (index % 5 === 4) await settled();
  }
  if (process.env.PROFILE !== undefined) {
    const { profile } = await cdp.send("Profiler.stop");
    writeFileSync(process.env.PROFILE, JSON.stringify(profile));
  }
  const { inPage, painted, field: typed, firm, answer } = await seenIn(page);
  if (process.env.PROFILE === undefined) {
    const { work, wall } = workOf(await browser.stopTracing());
    console.log(line("a level, work of the main thread until the frame", work));
    console.log(line("a level, wall time of the same", wall));
  }
  console.log(line("a letter in a field, until painted (reference)", typed));
  console.log(line("a level, until the ranking stands in the page", inPage));
  console.log(line("a level, until the ranking is painted", painted));
  console.log(line("a level, until how firm it is stands in the page", firm));
  console.log(line("the worker's answer on how firm it is", answer.slice(answersBefore)));
  await browser.close();
  await server.close();
} finally {
  rmSync(place, { recursive: true, force: true });
}
