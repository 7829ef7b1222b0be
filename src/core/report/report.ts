import type { Language } from "../text/language.ts";
import type { ChartSpec } from "./chart-spec.ts";
import type { Link } from "./link.ts";
import type { ScoreSheet } from "./score-sheet.ts";
import type { Cell, Table, Tone } from "./table.ts";
import type { Trace } from "./trace.ts";

/** A key number with its name: 「已證實總分 61.4」. */
export type Figure = {
  label: string;
  text: string;
  value?: number | null;
  detail?: string;
  tone?: Tone;
  trace?: Trace;
};

/** One of the five stages in the firewall picture. */
export type StageMark = {
  id: string;
  number: number;
  label: string;
  status: "done" | "open" | "waiting";
  statusLabel: string;
  /** How far it is, in words: 「還缺 3 項」. */
  detail: string;
  link?: Link;
};

export type ListItem = {
  text: string;
  detail?: string;
  tone?: Tone;
  mark?: string;
  link?: Link;
  trace?: Trace;
};

/** The closed set of things a page is made of. */
export type Block =
  | { kind: "text"; text: string; trace?: Trace }
  | { kind: "callout"; tone: Tone; title: string; text: string; trace?: Trace }
  | { kind: "figures"; figures: Figure[] }
  | { kind: "list"; ordered: boolean; items: ListItem[] }
  | { kind: "terms"; entries: { term: string; text: string; cell?: Cell; trace?: Trace }[] }
  | { kind: "stages"; stages: StageMark[] }
  | { kind: "table"; table: Table }
  | { kind: "chart"; chart: ChartSpec };

/** What not every reader may see; editions for such readers are made without these sections. */
export type Holding = "prices" | "sheets";

export type Section = {
  id: string;
  title: string;
  lead?: string;
  holds?: readonly Holding[];
  blocks: Block[];
};

/**
 * One page. `id` is also its file name: `decision` → `decision.html`, `vendor-polaris` →
 * `vendor-polaris.html`; the first page of a report is its front page.
 */
export type Page = {
  id: string;
  title: string;
  navigationLabel: string;
  /** Which group of the navigation it stands in; vendors share one. */
  group: "decision" | "vendors" | "proof" | "method";
  summary?: string;
  sections: Section[];
};

/**
 * The single thing that every face shows, complete in one language. Pages, Markdown, CSV and JSON
 * are made from it and compute nothing.
 */
export type Report = {
  schemaVersion: 1;
  language: Language;
  title: string;
  organisation: string;
  asOf: string;
  isDraft: boolean;
  draftLabel: string;
  isFictional: boolean;
  fictionalLabel: string;
  /** For which readers this edition was made, in words; null when it is the only one. */
  edition: string | null;
  outcome: { id: string; label: string; sentence: string; vendor: string | null; tone: Tone };
  /** SHA-256 of everything the report was made from, so that two copies can be told apart. */
  inputHash: string;
  /** What the totals are made of; null where they are not computed or not for this reader. */
  scoreSheet: ScoreSheet | null;
  pages: Page[];
};
