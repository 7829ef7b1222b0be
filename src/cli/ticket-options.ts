import { relative, resolve } from "node:path";
import type { ParseArgsOptionsConfig } from "node:util";
import { likelyZone } from "../core/parse/better-writing.ts";
import { isDay } from "../core/schema/day.ts";
import type { PilotPlan, PilotWindow } from "../core/schema/pilot-plan.ts";
import { isZone } from "../core/schema/zone.ts";
import { type Call, UsageError } from "./command.ts";
import { cliText } from "./text.ts";
import type { FoundPlan } from "./ticket-documents.ts";

/** Options that `kpi` and `compare` share. */
export const ticketOptions = {
  plan: { type: "string" },
  kpis: { type: "string" },
  zone: { type: "string" },
  map: { type: "string" },
} satisfies ParseArgsOptionsConfig;

export const ticketOptionHelp = {
  "plan FILE": {
    "zh-Hant": "pilot.yaml：期間、時區、格式、排除對象；沒給就用工單檔旁邊的 pilot.yaml",
    en: "pilot.yaml: periods, zone, format, exclusions; else the pilot.yaml beside the tickets",
  },
  "kpis FILE": {
    "zh-Hant": "kpis.yaml：定義、目標、界值；沒給就用計畫所在工作區的，再沒有就用預設定義",
    en: "kpis.yaml: definitions, targets, margins; else that of the plan's workspace, else defaults",
  },
  "zone ZONE": {
    "zh-Hant": "匯出檔的時區，例如 Asia/Taipei；計畫裡有就不必",
    en: "Zone of the export, such as Asia/Taipei, unless the plan says it",
  },
  "map FILE": {
    "zh-Hant": "column-map.yaml：認不得的匯出檔各欄是什麼；沒給就用檔案旁邊的",
    en: "column-map.yaml: what the columns of any other export are; else the one beside the tickets",
  },
};

/** An option such as `--baseline 2026-06-01..2026-07-26`; null when it was not given. */
export function windowOption(name: string, { options, language }: Call): PilotWindow | null {
  const value = options[name];
  if (value === undefined) return null;
  const [from = "", to = "", more] = String(value).split("..");
  if (more !== undefined || !isDay(from) || !isDay(to)) {
    throw new UsageError(cliText(language).windowWrong(name));
  }
  if (from > to) throw new UsageError(cliText(language).windowReversed(name, from, to));
  return { from, to };
}

/**
 * The plan in force: that of the file with the windows of the command line in place of its own, or
 * one made from the command line alone. Without a zone nothing can be read rightly, so it is asked
 * for; it is never taken to be UTC.
 */
export function planInForce(
  written: PilotPlan | null,
  windows: PilotPlan["windows"],
  call: Call,
): PilotPlan {
  const text = cliText(call.language);
  const zone = call.options.zone === undefined ? written?.zone : String(call.options.zone);
  if (zone === undefined) throw new UsageError(text.noZone);
  if (!isZone(zone)) throw new UsageError(text.unknownZone(zone, likelyZone(zone)));
  const base: PilotPlan = written ?? {
    schemaVersion: 1,
    zone,
    windows,
    export: { file: "tickets.csv" },
  };
  return { ...base, zone, windows: { ...base.windows, ...windows } };
}

/** A plan that nobody named on the command line holds all the same, so it is said which it is. */
export function tellPlan(file: string, found: FoundPlan | null, call: Call): void {
  const { terminal, language, options } = call;
  const asked = [options.plan, options["baseline-plan"]].map((name) =>
    name === undefined ? null : resolve(terminal.folder, String(name)),
  );
  if (found === null || asked.includes(found.path)) return;
  const path = relative(terminal.folder, found.path);
  terminal.err(`${cliText(language).planUsed(file, path)}\n`);
}
