import { join, resolve } from "node:path";
import { writeFileAtomically } from "../../adapters/files.ts";
import { type DocumentKind, documents } from "../../core/schema/documents.ts";
import { jsonSchemaPath, jsonSchemaText } from "../../core/schema/json-schema.ts";
import type { Command } from "../command.ts";
import { cliText } from "../text.ts";

export const schema: Command = {
  usage: "schema [DIR]",
  summary: {
    "zh-Hant": "把各文件的 JSON Schema 寫到 DIR/public/schema，供編輯器提示與檢查",
    en: "Write the JSON Schema of every document to DIR/public/schema, for editors",
  },
  positionals: { least: 0, most: 1 },
  run: async ({ terminal, language, positionals: [folder = "."] }) => {
    const root = resolve(terminal.folder, folder);
    const kinds = Object.keys(documents) as DocumentKind[];
    for (const kind of kinds) {
      await writeFileAtomically(join(root, jsonSchemaPath(kind)), jsonSchemaText(kind));
    }
    terminal.err(`${cliText(language).schemaWrote(kinds.length, join(root, "public/schema"))}\n`);
    return 0;
  },
};
