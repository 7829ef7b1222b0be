import type { Language } from "../core/text/language.ts";

/** What the system calls a failure, in words for a person; `FILE` is replaced by the path. */
const texts: Readonly<Record<string, Record<Language, string>>> = {
  ENOSPC: {
    "zh-Hant": "磁碟空間不足，沒有寫入「FILE」；原來的檔案沒有改變。",
    en: 'The disk is full; "FILE" was not written and the old file is unchanged.',
  },
  EROFS: {
    "zh-Hant": "磁碟是唯讀的，無法寫入「FILE」。",
    en: 'The disk is read-only; "FILE" cannot be written.',
  },
  EACCES: {
    "zh-Hant": "沒有權限使用「FILE」；請檢查檔案或資料夾的權限。",
    en: 'No permission for "FILE"; check the permissions of the file or its folder.',
  },
  ENOENT: { "zh-Hant": "找不到「FILE」。", en: '"FILE" does not exist.' },
  ENOTDIR: { "zh-Hant": "「FILE」不是資料夾。", en: '"FILE" is not a folder.' },
  EISDIR: { "zh-Hant": "「FILE」是資料夾，不是檔案。", en: '"FILE" is a folder, not a file.' },
};

const other: Readonly<Record<Language, string>> = {
  "zh-Hant": "無法使用「FILE」（CODE）。",
  en: '"FILE" cannot be used (CODE).',
};

/** The same trouble under another name. */
const synonyms: Readonly<Record<string, string>> = { EPERM: "EACCES", EDQUOT: "ENOSPC" };

/** A file or folder that could not be read or written: expected, and told in one sentence. */
export class FileProblem extends Error {
  readonly code: string;
  readonly path: string;

  constructor(code: string, path: string, cause: unknown) {
    super(`${code} ${path}`, { cause });
    this.name = "FileProblem";
    this.code = synonyms[code] ?? code;
    this.path = path;
  }

  /** The one sentence that a person reads. */
  explain(language: Language): string {
    const text = texts[this.code]?.[language] ?? other[language].replace("CODE", this.code);
    return text.replace("FILE", () => this.path);
  }
}

/** Runs a file action; a failure of the system comes back as `FileProblem`, a bug as it is. */
export async function withFileProblems<Result>(path: string, action: () => Promise<Result>) {
  try {
    return await action();
  } catch (error) {
    if (error instanceof Error && "code" in error && typeof error.code === "string") {
      throw new FileProblem(error.code, path, error);
    }
    throw error;
  }
}
