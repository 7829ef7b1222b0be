import { drawAudit } from "../audit/draw.ts";
import { readAudit } from "../audit/read.ts";
import type { Command } from "../command.ts";

export const audit: Command = {
  usage: "audit [DIR] --vendor V | audit read F.xlsx|F.csv [DIR] --vendor V",
  summary: {
    "zh-Hant":
      "回覆抽查：依通路與作者（AI、真人）抽樣，產生兩位評分人的評分表（XLSX 與 CSV），並把評分讀回來",
    en: "Audit of replies: draw by channel and author, make the sheets of two raters (XLSX and CSV), read the marks back",
  },
  options: {
    vendor: { type: "string" },
    ai: { type: "string" },
    human: { type: "string" },
    seed: { type: "string" },
    out: { type: "string" },
    replace: { type: "boolean" },
    write: { type: "boolean" },
  },
  optionHelp: {
    "vendor V": { "zh-Hant": "哪一家的試點", en: "Whose pilot" },
    "ai N": { "zh-Hant": "抽幾則 AI 回覆，預設 100", en: "Replies of the AI; 100 unless told" },
    "human N": { "zh-Hant": "抽幾則真人回覆，預設 50", en: "Replies of people; 50 unless told" },
    "seed N": {
      "zh-Hant": "亂數種子，預設用 decision.yaml 的",
      en: "Seed; that of decision.yaml unless told",
    },
    "out FOLDER": {
      "zh-Hant": "評分表寫到這個資料夾，預設是該試點的 audit-sheets/",
      en: "Folder for the sheets; audit-sheets/ of the pilot unless told",
    },
    replace: { "zh-Hant": "已有抽樣也重抽", en: "Draw anew although there is a sample" },
    write: {
      "zh-Hant": "read：把評分寫進 reply-audit.csv",
      en: "read: write the marks into reply-audit.csv",
    },
  },
  positionals: { least: 0, most: 3 },
  run: (call) => (call.positionals[0] === "read" ? readAudit(call) : drawAudit(call)),
};
