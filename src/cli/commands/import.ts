import { basename, dirname, join, resolve } from "node:path";
import { openAtomicStream } from "../../adapters/atomic-stream.ts";
import { exportSources } from "../../adapters/export-source.ts";
import { clearStaleTemporaries } from "../../adapters/files.ts";
import { type Diagnostic, hasErrors } from "../../core/diagnostic/diagnostic.ts";
import { visible } from "../../core/diagnostic/visible.ts";
import {
  type ImportResult,
  importExports,
} from "../../core/pilot/format/translate/import-exports.ts";
import { hashedPerson } from "../../core/pilot/format/translate/person-key.ts";
import type { ColumnMap } from "../../core/schema/column-map.ts";
import type { ImportOutput } from "../../core/schema/import-output.ts";
import { type Call, type Command, UsageError } from "../command.ts";
import { importChoices } from "../import-choices.ts";
import { importInTerminal } from "../import-in-terminal.ts";
import { type PersonSalt, personSalt } from "../person-salt.ts";
import { printProblems } from "../print-problems.ts";
import { cliText } from "../text.ts";
import { askedMap } from "../ticket-documents.ts";
import { ticketPath } from "../ticket-path.ts";
import { watchedSource } from "../watched-source.ts";

type Imported = { result: ImportResult; output: ImportOutput };

/** Writes the tickets beside their place and puts them there only when all of them are written. */
async function importTo(out: string, map: ColumnMap | null, salt: PersonSalt, call: Call) {
  const sources = [];
  const { terminal, language } = call;
  await clearStaleTemporaries(dirname(out));
  for (const file of call.positionals) {
    if (terminal.errIsTerminal) terminal.err(`${cliText(language).readingTickets(file)}\n`);
    const path = await ticketPath(file, call);
    for (const source of await exportSources(path, file)) {
      sources.push(await watchedSource(source, path, call));
    }
  }
  const choices = importChoices(map, call);
  const stream = openAtomicStream(out);
  try {
    const key = hashedPerson(salt.salt);
    const result = await importExports(sources, choices, {
      keys: { requester: key, agent: key },
      onPiece: (bytes) => stream.write(bytes),
    });
    if (result.isWritten && result.output.tickets > 0) stream.commit();
    else stream.discard();
    return result;
  } catch (error) {
    stream.discard();
    throw error;
  }
}

async function imported(call: Call, map: ColumnMap | null): Promise<Imported> {
  const { terminal, options, language } = call;
  if (options.out === undefined) throw new UsageError(cliText(language).importNeedsOut);
  const out = resolve(terminal.folder, String(options.out));
  const salt = await personSalt(out);
  const result = await importTo(out, map, salt, call);
  const isThere = result.isWritten && result.output.tickets > 0;
  const output = {
    ...result.output,
    out: isThere ? String(options.out) : null,
    salt: isThere ? salt.from : null,
  };
  return { result, output };
}

/** Maps to be checked are data of their own: they go to stdout, so that they can be saved. */
function tellGuesses({ guesses }: ImportResult, { terminal, language }: Call): void {
  for (const { file, yaml } of guesses) {
    const path = join(file, "..", "column-map.yaml");
    const shown = yaml.split("\n").map(visible).join("\n");
    terminal.err(
      `${cliText(language).mapGuessed(visible(basename(file)), visible(path))}\n\n${shown}\n`,
    );
  }
}

export const importCommand: Command = {
  usage: "import FILE… --out tickets.csv",
  summary: {
    "zh-Hant": "把客服系統的匯出檔轉成標準工單檔：認出格式、逐欄說明去向、每一列都對得上帳",
    en: "Turn a helpdesk's exports into canonical tickets: kind, every column and every row accounted for",
  },
  options: {
    out: { type: "string" },
    format: { type: "string" },
    zone: { type: "string" },
    map: { type: "string" },
    "date-order": { type: "string" },
    calendar: { type: "string" },
    "serials-from": { type: "string" },
    encoding: { type: "string" },
    "session-gap": { type: "string" },
  },
  optionHelp: {
    "out FILE": {
      "zh-Hant": "寫到哪裡；全部寫完才會出現或取代舊檔",
      en: "Where to write; it appears, or replaces the old file, only when all is written",
    },
    "format NAME": {
      "zh-Hant": "哪一家的匯出；沒給就由欄名認出",
      en: "Which kind of export; else recognised by its headers",
    },
    "zone ZONE": {
      "zh-Hant": "沒寫時區的時間屬於哪個時區，例如 Asia/Taipei；絕不當成 UTC",
      en: "Zone of times that name none, such as Asia/Taipei; never taken to be UTC",
    },
    "map FILE": {
      "zh-Hant": "column-map.yaml：認不得的檔案，逐欄說明是什麼",
      en: "column-map.yaml, which says what the columns of any other file are",
    },
    "date-order ORDER": {
      "zh-Hant": "day-month-year、month-day-year 或 year-month-day；整欄判斷不出時才需要",
      en: "day-month-year, month-day-year or year-month-day; where the column cannot decide",
    },
    "calendar NAME": {
      "zh-Hant": "minguo：年份是民國年",
      en: "minguo: years count from 1912",
    },
    "serials-from YEAR": {
      "zh-Hant": "1900 或 1904：日期是試算表的序號",
      en: "1900 or 1904: dates are a spreadsheet's serials",
    },
    "encoding NAME": {
      "zh-Hant": "utf-8、cp950、gb18030 或 windows-1252；前兩種會自動判斷",
      en: "utf-8, cp950, gb18030 or windows-1252; the first two are recognised",
    },
    "session-gap HOURS": {
      "zh-Hant": "聊天記錄靜默多久算下一件，預設 24 小時",
      en: "Silence after which a chat is a new case; 24 hours unless told",
    },
  },
  positionals: { least: 1, most: Number.MAX_SAFE_INTEGER },
  json: "in-a-pipe",
  run: async (call) => {
    const { terminal, language, wantsJson } = call;
    const found = await askedMap(call);
    const ofMap: readonly Diagnostic[] = found?.diagnostics ?? [];
    if (hasErrors(ofMap)) {
      printProblems(ofMap, call);
      return 1;
    }
    const { result, output } = await imported(call, found?.value ?? null);
    printProblems([...ofMap, ...result.diagnostics], call);
    tellGuesses(result, call);
    terminal.out(
      wantsJson ? `${JSON.stringify(output, null, 2)}\n` : importInTerminal(output, language),
    );
    return output.out === null || hasErrors(result.diagnostics) ? 1 : 0;
  },
};
