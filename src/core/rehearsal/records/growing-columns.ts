import { rowOfTexts } from "./record-row.ts";
import type { RecordListener } from "./record-scanner.ts";

/** Records that name their fields one by one: columns are told as they turn up. */
export class GrowingColumns {
  private readonly listener: RecordListener;
  private readonly names: string[] = [];
  private readonly places = new Map<string, number>();

  constructor(listener: RecordListener) {
    this.listener = listener;
  }

  /** Hands over one record as a row; absent fields are empty cells. */
  record(fields: Iterable<readonly [name: string, text: string]>): void {
    const texts: string[] = this.names.map(() => "");
    const known = this.names.length;
    for (const [name, text] of fields) texts[this.placeOf(name)] = text;
    if (this.names.length > known) this.listener.columns([...this.names]);
    this.listener.row(rowOfTexts(texts));
  }

  /** Tells the columns of a file without records. */
  finish(): void {
    if (this.names.length === 0) this.listener.columns([]);
  }

  private placeOf(name: string): number {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    this.places.set(name, this.names.length);
    this.names.push(name);
    return this.names.length - 1;
  }
}
