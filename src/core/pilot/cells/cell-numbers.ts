/** Most cells for which a plain table is made; more are looked up. */
const mostInTable = 4_000_000;

/** Days and strata → the number of a cell, in order of first use. Few of all possible ones occur. */
export class CellNumbers {
  readonly days: number[] = [];
  readonly strata: number[] = [];
  private readonly from: number;
  private readonly strataCount: number;
  private readonly table: Int32Array | null;
  private readonly sparse = new Map<number, number>();

  /** For the local days `from` to `to` and this number of strata. */
  constructor(from: number, to: number, strataCount: number) {
    const size = Math.max(0, to - from + 1) * strataCount;
    this.from = from;
    this.strataCount = strataCount;
    this.table = size <= mostInTable ? new Int32Array(size).fill(-1) : null;
  }

  get count(): number {
    return this.days.length;
  }

  numberOf(day: number, stratum: number): number {
    const key = (day - this.from) * this.strataCount + stratum;
    const known = this.table === null ? (this.sparse.get(key) ?? -1) : (this.table[key] as number);
    return known >= 0 ? known : this.add(key, day, stratum);
  }

  private add(key: number, day: number, stratum: number): number {
    const number = this.days.length;
    this.days.push(day);
    this.strata.push(stratum);
    if (this.table === null) this.sparse.set(key, number);
    else this.table[key] = number;
    return number;
  }
}
