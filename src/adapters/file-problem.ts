import { statSync } from "node:fs";
import { dirname } from "node:path";
import type { Language } from "../core/text/language.ts";

/** What the system calls a failure, in words for a person; `FILE` is replaced by the path. */
const texts: Readonly<Record<string, Record<Language, string>>> = {
  ENOSPC: {
    "zh-Hant": "磁碟空間不足，沒有寫入「FILE」；原來的檔案沒有改變。",
    en: 'The disk is full; "FILE" was not written and the old file is unchanged.',
  },
  EROFS: {
    "zh-Hant": "磁碟是唯讀的，無法寫入「FILE」；請換一個可以寫入的資料夾。",
    en: 'The disk is read-only, so "FILE" cannot be written; name a folder that can.',
  },
  EACCES: {
    "zh-Hant": "沒有權限使用「FILE」；請檢查檔案或資料夾的權限。",
    en: 'No permission for "FILE"; check the permissions of the file or its folder.',
  },
  ENOENT: {
    "zh-Hant": "找不到「FILE」；請確認路徑有沒有打錯。",
    en: '"FILE" does not exist; check how the path is written.',
  },
  ENOTDIR: {
    "zh-Hant": "「FILE」不是資料夾；這裡要的是資料夾。",
    en: '"FILE" is not a folder; a folder is wanted here.',
  },
  EISDIR: {
    "zh-Hant": "「FILE」是資料夾，不是檔案；請寫出是裡面哪一個檔案。",
    en: '"FILE" is a folder, not a file; name the file in it.',
  },
  BROKEN_GZIP: {
    "zh-Hant":
      "「FILE」的 gzip 壓縮不完整或已損壞，無法確定少了多少列，所以不使用；請重新匯出或重新下載。",
    en: '"FILE" is a gzip file that is cut short or damaged; nobody can tell how many rows are missing, so it is not used. Export or download it again.',
  },
  NOT_A_REPORT: {
    "zh-Hant":
      "「FILE」裡有不屬於 Touchstone 報告的檔案，為免遺失，沒有寫入。請換一個新的或空的資料夾。",
    en: '"FILE" holds files that are no report of Touchstone; nothing was written, so that they are not lost. Name a new or an empty folder.',
  },
};

const other: Readonly<Record<Language, string>> = {
  "zh-Hant": "無法使用「FILE」（CODE）。",
  en: '"FILE" cannot be used (CODE).',
};

/** The same trouble under another name. */
const synonyms: Readonly<Record<string, string>> = {
  EPERM: "EACCES",
  EDQUOT: "ENOSPC",
  EEXIST: "ENOTDIR",
  Z_BUF_ERROR: "BROKEN_GZIP",
  Z_DATA_ERROR: "BROKEN_GZIP",
};

/** The path was not the right one to name; all else is trouble with a disk or with permissions. */
const ofWrongPath = ["ENOENT", "ENOTDIR", "EISDIR", "NOT_A_REPORT"];

/** Of `a.txt/b/c`, the part that is a file and keeps the rest from being folders. */
function fileInTheWay(path: string): string {
  const parent = dirname(path);
  if (parent === path) return path;
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? fileInTheWay(parent) : path;
}

/** A file or folder that could not be read or written: expected, and told in one sentence. */
export class FileProblem extends Error {
  readonly code: string;
  readonly path: string;

  constructor(code: string, path: string, cause: unknown) {
    super(`${code} ${path}`, { cause });
    this.name = "FileProblem";
    this.code = synonyms[code] ?? code;
    this.path = this.code === "ENOTDIR" ? fileInTheWay(path) : path;
  }

  /** Would another path have done, so that the call was wrong and not the world? */
  get isWrongPath(): boolean {
    return ofWrongPath.includes(this.code);
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
    if (error instanceof FileProblem) throw error;
    if (error instanceof Error && "code" in error && typeof error.code === "string") {
      throw new FileProblem(error.code, path, error);
    }
    throw error;
  }
}
