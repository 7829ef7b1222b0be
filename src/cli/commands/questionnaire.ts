import { type Command, UsageError } from "../command.ts";
import { makeQuestionnaires } from "../questionnaire/make.ts";
import { readFilled } from "../questionnaire/read.ts";
import { cliText } from "../text.ts";

export const questionnaire: Command = {
  usage: "questionnaire [DIR] --out F.xlsx | questionnaire read F.xlsx|FOLDER [DIR]",
  summary: {
    "zh-Hant": "產生廠商與委員填寫的試算表問卷，並把填好的讀回來；先列出差異，要寫入才寫入",
    en: "Make the workbooks that vendors and evaluators fill in, and read them back: differences first",
  },
  options: {
    out: { type: "string" },
    vendor: { type: "string" },
    evaluator: { type: "string" },
    "reveal-weights": { type: "boolean" },
    write: { type: "boolean" },
    replace: { type: "boolean" },
  },
  optionHelp: {
    "out F": {
      "zh-Hant": "寫到這個 .xlsx；沒有指定對象就是資料夾，每家廠商與每位委員各一份",
      en: "This .xlsx; without a vendor or evaluator a folder, one workbook for each of them",
    },
    "vendor V": { "zh-Hant": "這家廠商的問卷", en: "The questionnaire of this vendor" },
    "evaluator E": { "zh-Hant": "這位委員的評分表", en: "The sheet of this evaluator" },
    "reveal-weights": {
      "zh-Hant": "讓廠商看到權重；不加就不給",
      en: "Let vendors see the weights; hidden unless told",
    },
    write: {
      "zh-Hant": "read：把新的答案寫進 YAML，註解保留",
      en: "read: write new answers into the YAML; comments stay",
    },
    replace: {
      "zh-Hant": "read --write：連與檔案不同的答案也換掉（兩個值都先列出）",
      en: "read --write: also replace answers that differ from the file (both are shown first)",
    },
  },
  positionals: { least: 0, most: 3 },
  json: "on-request",
  run: (call) => {
    const { positionals, options, language } = call;
    const text = cliText(language);
    const isReading = positionals[0] === "read";
    if (isReading && positionals[1] === undefined)
      throw new UsageError(text.questionnaireNeedsFile);
    if (isReading && options.replace === true && options.write !== true) {
      throw new UsageError(text.questionnaireReplaceNeedsWrite);
    }
    return isReading ? readFilled(call) : makeQuestionnaires(call);
  },
};
