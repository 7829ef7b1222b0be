import { basename, extname, resolve } from "node:path";
import { attachmentFiles, exportFolder, isFolder } from "../adapters/export-folder.ts";
import { recordFile } from "../adapters/record-file.ts";
import { usualAcceptance } from "../core/rehearsal/acceptance-sample.ts";
import type { ExportPair } from "../core/rehearsal/reconcile/export-pair.ts";
import type { ExportTask } from "../core/rehearsal/reconcile/reconcile-export.ts";
import { recordKind } from "../core/rehearsal/record-kind.ts";
import { formatOfName } from "../core/rehearsal/records/record-scanner.ts";
import { type Call, UsageError } from "./command.ts";
import { rehearsalText } from "./rehearsal-text.ts";

function list(value: string | boolean | undefined): string[] {
  return typeof value === "string"
    ? value
        .split(",")
        .map((one) => one.trim())
        .filter((one) => one !== "")
    : [];
}

function shareOption(name: string, usual: number, { options, language }: Call): number {
  const written = options[name];
  if (written === undefined) return usual;
  const share = Number(written);
  if (share > 0 && share < 1) return share;
  throw new UsageError(rehearsalText(language).shareWrong(name));
}

async function pairsOfFolders(old: string, next: string, call: Call): Promise<ExportPair[]> {
  const [oldName = "", newName = ""] = call.positionals;
  const oldFiles = await exportFolder(old, oldName);
  const newFiles = await exportFolder(next, newName);
  const kinds = [...new Set([...oldFiles.keys(), ...newFiles.keys()])].sort();
  const attached = { oldFiles: await attachmentFiles(old), newFiles: await attachmentFiles(next) };
  return kinds.map((kind) => ({
    kind,
    old: oldFiles.get(kind) ?? null,
    new: newFiles.get(kind) ?? null,
    ...attached,
  }));
}

function pairOfFiles(old: string, next: string, call: Call): ExportPair[] {
  const [oldName = "", newName = ""] = call.positionals;
  const text = rehearsalText(call.language);
  const [oldFormat, newFormat] = [formatOfName(old), formatOfName(next)];
  if (oldFormat === null) throw new UsageError(text.unknownEnding(oldName));
  if (newFormat === null) throw new UsageError(text.unknownEnding(newName));
  const kind = basename(old, extname(old));
  if (list(call.options.key).length === 0 && recordKind(kind) === null) {
    throw new UsageError(text.needsKey);
  }
  const [oldFile, newFile] = [
    recordFile(old, oldFormat, oldName),
    recordFile(next, newFormat, newName),
  ];
  return [{ kind, old: oldFile, new: newFile }];
}

/** What is to be reconciled: two files, or the record kinds of two folders. */
export async function reconcileTask(call: Call): Promise<ExportTask> {
  const [oldName = "", newName = ""] = call.positionals;
  const { folder } = call.terminal;
  const [old, next] = [resolve(folder, oldName), resolve(folder, newName)];
  const [isOldFolder, isNewFolder] = [await isFolder(old), await isFolder(next)];
  if (isOldFolder !== isNewFolder) throw new UsageError(rehearsalText(call.language).mixedPaths);
  const key = list(call.options.key);
  return {
    pairs: isOldFolder ? await pairsOfFolders(old, next, call) : pairOfFiles(old, next, call),
    key: key.length > 0 ? key : null,
    ignoredColumns: list(call.options.ignore),
    terms: {
      confidence: shareOption("confidence", usualAcceptance.confidence, call),
      tolerableShare: shareOption("tolerable", usualAcceptance.tolerableShare, call),
    },
  };
}
