import type { KeptDraft } from "../../adapters/browser-drafts.ts";
import { archiveOf, download } from "../../adapters/browser-zip.ts";
import {
  changedPaths,
  type Draft,
  redone,
  savedDraft,
  undone,
  withText,
} from "../../core/edit/draft.ts";
import { editYaml } from "../../core/edit/edit-yaml.ts";
import type { PlainMap, PlainValue } from "../../core/edit/plain-value.ts";
import { isPlainMap } from "../../core/edit/plain-value.ts";
import { plainValueOf, readSource } from "../../core/edit/yaml-source.ts";
import { replacedDocument } from "../../core/parse/replaced-document.ts";
import type { SourceFile } from "../../core/parse/source-file.ts";
import type { Workspace } from "../../core/parse/workspace.ts";
import { documentAt } from "../../core/schema/documents.ts";
import { scoredVendors } from "../../core/score/scored-vendors.ts";
import { Analyser, pause } from "./analyser.ts";
import type { AnalysisAnswer } from "./analysis-worker.ts";
import { DraftKeeper } from "./draft-keeper.ts";
import { filesOf, writtenFiles } from "./files-of.ts";
import { Journal, withJournal } from "./journal.ts";
import { saveIntoFolder } from "./save-into-folder.ts";
import { openedState, type SessionState } from "./session-state.ts";
import { today } from "./today.ts";

/**
 * One workspace at work. Every change is applied to the values at once, written into the text right
 * after the page has been drawn, kept in the browser, and analysed by a worker.
 */
export class Session {
  readonly id: string;
  readonly handle: FileSystemDirectoryHandle | null;
  state: SessionState;
  private readonly others: SourceFile[];
  private readonly listeners = new Set<() => void>();
  private readonly analyser = new Analyser((answer) => this.take(answer));
  private readonly keeper: DraftKeeper;
  private readonly journal: Journal;
  private readonly values = new Map<string, PlainValue>();
  /** Changes of values that the texts do not have yet, by path. */
  private readonly unwritten = new Map<string, string>();
  private writing: ReturnType<typeof setTimeout> | undefined;

  constructor(kept: KeptDraft, by: string) {
    this.id = kept.id;
    this.handle = kept.handle;
    this.others = kept.others;
    this.journal = new Journal(kept.id);
    this.keeper = new DraftKeeper(kept, (told) => this.takeKept(told));
    this.state = openedState(kept, withJournal(kept.id, kept.draft, by), by);
    this.keeper.start(this.state.draft, kept.others);
    this.analyseSoon(0);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  snapshot = (): SessionState => this.state;

  /** The value of a document as of the last keystroke; null when it is missing or no document. */
  valueAt(path: string): PlainMap | null {
    const known = this.values.get(path);
    if (known !== undefined) return isPlainMap(known) ? known : null;
    const text = this.state.draft.texts.get(path);
    if (text === undefined) return null;
    const value = plainValueOf(readSource(text));
    this.values.set(path, value);
    return isPlainMap(value) ? value : null;
  }

  /** Changes a document; `label` says in the person's words what was done. */
  change(path: string, change: (value: PlainMap) => PlainMap, label: string): void {
    const value = change(this.valueAt(path) ?? {});
    this.values.set(path, value);
    this.unwritten.set(path, label);
    this.journal.note(path, { value, label });
    const { workspace } = this.state;
    const next = workspace && replacedDocument(workspace, path, value);
    this.show({ kept: "keeping", ...(next ? this.ranked(next) : {}) });
    clearTimeout(this.writing);
    this.writing = setTimeout(() => this.write(), 0);
  }

  /** Replaces the text of a document as a whole, or deletes it. */
  replaceText(path: string, text: string | null, label: string): void {
    this.write();
    this.values.delete(path);
    this.putText(path, text, label);
    this.afterText();
  }

  undo(): void {
    this.write();
    this.travel(undone(this.state.draft));
  }

  redo(): void {
    this.write();
    this.travel(redone(this.state.draft));
  }

  setName(by: string): void {
    this.show({ by });
  }

  changedPaths(): string[] {
    this.write();
    return changedPaths(this.state.draft);
  }

  /** Writes what changed into the folder that was opened; see `saveIntoFolder` for what it refuses. */
  async saveToFolder(evenIfChanged: boolean): Promise<void> {
    this.write();
    if (this.handle === null) return;
    const { draft } = this.state;
    await saveIntoFolder(this.handle, draft, evenIfChanged);
    await this.saved(draft);
  }

  /** Hands the whole workspace to the person as a zip archive. */
  async saveAsArchive(): Promise<void> {
    this.write();
    const { draft } = this.state;
    download(`${this.state.name || "touchstone"}.zip`, archiveOf(this.files()));
    await this.saved(draft);
  }

  /** What was typed while the files were being written is not saved yet. */
  private async saved(draft: Draft): Promise<void> {
    this.show({ draft: { ...this.state.draft, saved: savedDraft(draft).saved } });
    await this.keep();
  }

  /** Ends the work; the draft stays in the browser unless it holds nothing that is not saved. */
  async end(): Promise<void> {
    this.write();
    this.analyser.end();
    if (changedPaths(this.state.draft).length === 0) await this.keeper.discard();
    else await this.keep();
  }

  /** Says something to people who do not see the page. */
  announce(announced: string): void {
    this.show({ announced });
  }

  /** Everything in the workspace, with the documents as they stand now. */
  files(): SourceFile[] {
    return filesOf(this.state.draft, this.others);
  }

  /** Brings the texts up to the values; called before the page is left, too. */
  write(): void {
    clearTimeout(this.writing);
    if (this.unwritten.size === 0) return;
    for (const [path, label] of this.unwritten) {
      const value = this.values.get(path) ?? null;
      this.putValue(path, value, label);
    }
    this.unwritten.clear();
    this.afterText();
  }

  /** A text with an error in its form cannot take a value; then the change is not made. */
  private putValue(path: string, value: PlainValue, label: string): void {
    try {
      this.putText(path, editYaml(this.state.draft.texts.get(path) ?? "", value), label);
    } catch (error) {
      this.values.delete(path);
      this.state = { ...this.state, failure: `${path}: ${String(error)}` };
    }
  }

  private putText(path: string, text: string | null, label: string): void {
    this.journal.note(path, { text, label });
    const note = { label, at: new Date().toISOString(), by: this.state.by };
    this.state = { ...this.state, draft: withText(this.state.draft, path, text, note) };
  }

  private travel(draft: Draft): void {
    if (draft === this.state.draft) return;
    const before = this.state.draft.texts;
    this.state = { ...this.state, draft };
    let { workspace } = this.state;
    for (const path of new Set([...before.keys(), ...draft.texts.keys()])) {
      if (before.get(path) === draft.texts.get(path)) continue;
      this.journal.note(path, { text: draft.texts.get(path) ?? null, label: path });
      // Stored cells are no document: the worker reads them.
      if (documentAt(path) === null) continue;
      this.values.delete(path);
      workspace = workspace && replacedDocument(workspace, path, this.valueAt(path));
    }
    if (workspace) this.show(this.ranked(workspace));
    this.afterText();
  }

  private afterText(): void {
    this.show({ kept: "keeping" });
    this.analyseSoon(pause);
    this.keep();
  }

  private ranked(workspace: Workspace): Partial<SessionState> {
    const { analysis } = this.state;
    const asOf = workspace.decision.value.asOf ?? analysis?.asOf ?? today();
    return { workspace, quick: scoredVendors(workspace, analysis?.comparisons ?? new Map(), asOf) };
  }

  private analyseSoon(after: number): void {
    this.show({ isAnalysing: true });
    const files = () => ({ written: writtenFiles(this.state.draft), others: this.others });
    this.analyser.askSoon(files, after);
  }

  private take(answer: AnalysisAnswer): void {
    if ("failure" in answer) {
      this.show({ failure: answer.failure, isAnalysing: false });
      return;
    }
    const { analysis } = answer;
    this.show({ analysis, failure: null, isAnalysing: false });
    // While a person is typing, what they typed is newer than what the worker read.
    if (this.unwritten.size > 0) return;
    const { workspace } = analysis;
    this.show(workspace ? this.ranked(workspace) : { workspace: null, quick: null });
  }

  private takeKept(told: SessionState["kept"]): void {
    const isLatest = this.unwritten.size === 0;
    if (told === "kept" && isLatest) this.journal.clear();
    this.show({ kept: told === "kept" && !isLatest ? "keeping" : told });
  }

  private keep(): Promise<void> {
    return this.keeper.keep(this.state.draft);
  }

  private show(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
