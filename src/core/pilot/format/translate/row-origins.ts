/** Where in the export the canonical rows came from: 8 bytes a row. */
export class RowOrigins {
  private count = 0;
  private rows = new Int32Array(1024);
  private lines = new Int32Array(1024);

  /** Notes the origin of the next canonical row. */
  add(row: number, line: number): void {
    if (this.count === this.rows.length) this.grow();
    this.rows[this.count] = row;
    this.lines[this.count] = line;
    this.count += 1;
  }

  /** Data row and line in the export of a canonical row, counted from 1; null beyond the end. */
  of(canonicalRow: number): { row: number; line: number } | null {
    const index = canonicalRow - 1;
    if (index < 0 || index >= this.count) return null;
    return { row: this.rows[index] as number, line: this.lines[index] as number };
  }

  private grow(): void {
    const [rows, lines] = [this.rows, this.lines];
    this.rows = new Int32Array(rows.length * 2);
    this.lines = new Int32Array(lines.length * 2);
    this.rows.set(rows);
    this.lines.set(lines);
  }
}
