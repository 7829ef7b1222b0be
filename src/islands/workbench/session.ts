import type { KeptDraft } from "../../adapters/browser-drafts.ts";
import {
  changedPaths,
  type Draft,
  differingPaths,
  redone,
  savedDraft,
  undone,
  withText,
} from "../../core/edit/draft.ts";
import type { PlainMap } from "../../core/edit/plain-value.ts";
import { valueChanges } from "../../core/edit/value-changes.ts";
import { replacedDocument } from "../../core/parse/replaced-document.ts";
import type { SourceFile } from "../../core/parse/source-file.ts";
import type { Workspace } from "../../core/parse/workspace.ts";
import { documentAt } from "../../core/schema/documents.ts";
import { Analyser, type Answer, pause } from "./analyser.ts";
import { DocumentValues } from "./document-values.ts";
import { DraftKeeper } from "./draft-keeper.ts";
import { filesOf } from "./files-of.ts";
import { FirmnessAsker } from "./firmness-asker.ts";
import { Journal, withJournal } from "./journal.ts";
import { QuickRanking, rankedAnew } from "./quick-ranking.ts";
import { saveIntoFolder } from "./save-into-folder.ts";
import { openedState, type SessionState } from "./session-state.ts";
import type { ShownAnalysis } from "./shown-analysis.ts";
import { Unwritten, type UnwrittenChange } from "./unwritten.ts";

/**
 * One workspace at work. Every change is applied to the values at once, written into the text right
 * after the page has been drawn, kept in the browser, and analysed by a worker.
 */
export class Session {
  readonly id: string;
  readonly handle: FileSystemDirectoryHandle | null;
  /** Told to whatever works for this session alone, once the work has ended. */
  readonly ended = new AbortController();
  state: SessionState;
  private readonly others: SourceFile[];
  private readonly listeners = new Set<() => void>();
  private readonly analyser = new Analyser((answer) => this.take(answer));
  private readonly firmness = new FirmnessAsker((answer) => this.show({ firmness: answer }));
  private readonly keeper: DraftKeeper;
  private readonly journal: Journal;
  private readonly values = new DocumentValues();
  private readonly unwritten = new Unwritten(() => this.write());
  private readonly ranking = new QuickRanking();

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
    return this.values.at(path, this.state.draft.texts);
  }

  /** The text of a document with everything typed so far; what replaces it is made from this. */
  textAt(path: string): string | undefined {
    this.write();
    return this.state.draft.texts.get(path);
  }

  /** Changes a document; `label` says in the person's words what was done. */
  change(path: string, change: (value: PlainMap) => PlainMap, label: string): void {
    const before = this.valueAt(path);
    const after = change(before ?? {});
    this.values.set(path, after);
    this.unwritten.add({ path, label, before, after });
    this.journal.note(path, { value: after, label });
    const changes = valueChanges(before, after);
    const ranked = this.ranking.after(this.state, path, after, changes);
    this.show({ kept: "keeping", refused: null, ...ranked });
  }

  /** Replaces the text of a document as a whole, or deletes it. */
  replaceText(path: string, text: string | null, label: string): void {
    this.show({ refused: null });
    this.write();
    this.values.forget(path);
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
    this.write();
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

  /** This draft was written out; what was typed meanwhile is not saved yet. */
  async saved(draft: Draft): Promise<void> {
    this.show({ draft: { ...this.state.draft, saved: savedDraft(draft).saved } });
    await this.keeper.keep(this.state.draft);
  }

  /**
   * Ends the work; what is not saved stays in the browser as a draft. False, and the work goes on,
   * when the browser cannot keep it.
   */
  async end(): Promise<boolean> {
    this.write();
    if (changedPaths(this.state.draft).length === 0) await this.keeper.discard();
    else {
      await this.keeper.keep(this.state.draft);
      if (this.state.kept === "failed") return false;
    }
    this.analyser.end();
    this.firmness.end();
    this.ended.abort();
    return true;
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
    if (this.unwritten.isEmpty) return;
    const refused = new Set<string>();
    for (const change of this.unwritten.take()) {
      if (!refused.has(change.path) && !this.putValue(change)) refused.add(change.path);
    }
    this.afterText();
  }

  /** False for a text with an error in its form, which takes no value: then the change is not made. */
  private putValue({ path, label, before, after }: UnwrittenChange): boolean {
    const text = this.state.draft.texts.get(path) ?? "";
    try {
      this.putText(path, this.values.edited(text, valueChanges(before, after)), label);
      return true;
    } catch (error) {
      this.values.forget(path);
      const why = error instanceof Error ? error.message : String(error);
      this.state = { ...this.state, refused: { path, why } };
      return false;
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
    for (const path of differingPaths(before, draft.texts)) {
      this.journal.note(path, { text: draft.texts.get(path) ?? null, label: path });
      // Stored cells are no document: the worker reads them.
      if (documentAt(path) === null) continue;
      this.values.forget(path);
      workspace = workspace && replacedDocument(workspace, path, this.valueAt(path));
    }
    if (workspace) this.showRanked(workspace);
    this.afterText();
  }

  private afterText(): void {
    this.show({ kept: "keeping" });
    this.analyseSoon(pause);
    this.keeper.keep(this.state.draft);
  }

  private analyseSoon(after: number): void {
    this.show({ isAnalysing: true });
    this.analyser.askSoon(() => ({ texts: this.state.draft.texts, others: this.others }), after);
  }

  private take(answer: Answer): void {
    if ("failure" in answer) this.show({ failure: answer.failure, isAnalysing: false });
    else this.takeAnalysis(answer.analysis);
  }

  private takeAnalysis(analysis: ShownAnalysis): void {
    this.show({ analysis, failure: null, isAnalysing: false });
    // While a person is typing, what they typed is newer than what the worker read.
    if (!this.unwritten.isEmpty) return;
    if (analysis.workspace) this.showRanked(analysis.workspace);
    else this.show({ workspace: null, quick: null });
  }

  private showRanked(workspace: Workspace): void {
    this.ranking.forget();
    this.show(rankedAnew(workspace, this.state));
  }

  private takeKept(told: SessionState["kept"]): void {
    const isLatest = this.unwritten.isEmpty;
    if (told === "kept" && isLatest) this.journal.clear();
    this.show({ kept: told === "kept" && !isLatest ? "keeping" : told });
  }

  private show(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    this.firmness.follow(this.state);
    for (const listener of this.listeners) listener();
  }
}
