import type { Ticket } from "./ticket.ts";

/** What of a ticket repeats from row to row: words, counts, marks and yes-or-no. */
export type Traits = Pick<
  Ticket,
  | "status"
  | "channel"
  | "topic"
  | "initiatedBy"
  | "exclusion"
  | "aiKind"
  | "reopens"
  | "replies"
  | "sessions"
  | "aiInvolved"
  | "aiResolved"
  | "csat"
  | "csatScale"
  | "csatOffered"
  | "nps"
  | "slaMet"
>;

/** Numbers of 32 bits into which the traits of a ticket are packed. */
const width = 9;

/**
 * Every combination of traits that occurs, each kept once: traits → a small number.
 *
 * A few thousand combinations stand for millions of tickets, so that a row costs four bytes for all
 * of these columns, and what they mean is worked out once per combination.
 */
export class TraitCombinations {
  readonly all: Traits[] = [];
  private readonly wanted = new Int32Array(width);
  private packed: Int32Array<ArrayBuffer> = new Int32Array(256 * width);
  private slots = new Int32Array(1024).fill(-1);

  /** The number of the ticket's combination; a new one gets the next number. */
  numberOf(ticket: Traits): number {
    this.pack(ticket);
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = hashOf(this.wanted, 0) & mask;
    for (;;) {
      const number = slots[slot] as number;
      if (number < 0) return this.add(ticket, slot);
      if (this.isWanted(number)) return number;
      slot = (slot + 1) & mask;
    }
  }

  private pack(ticket: Traits): void {
    const { wanted } = this;
    wanted[0] = ticket.channel;
    wanted[1] = ticket.topic;
    wanted[2] = ticket.status;
    wanted[3] = ticket.initiatedBy;
    wanted[4] = ticket.exclusion;
    wanted[5] = ticket.aiKind;
    wanted[6] = (ticket.reopens & 0xffff) | (ticket.replies << 16);
    wanted[7] =
      (ticket.sessions & 0xffff) |
      ((ticket.aiInvolved & 3) << 16) |
      ((ticket.aiResolved & 3) << 18) |
      ((ticket.csatOffered & 3) << 20) |
      ((ticket.slaMet & 3) << 22) |
      (ticket.nps << 24);
    wanted[8] = (ticket.csat & 0xffff) | (ticket.csatScale << 16);
  }

  private isWanted(number: number): boolean {
    const { packed, wanted } = this;
    const from = number * width;
    for (let at = 0; at < width; at += 1) if (packed[from + at] !== wanted[at]) return false;
    return true;
  }

  private add(ticket: Traits, slot: number): number {
    const number = this.all.length;
    this.all.push(traitsOf(ticket));
    if ((number + 1) * width > this.packed.length) this.packed = doubled(this.packed);
    this.packed.set(this.wanted, number * width);
    this.slots[slot] = number;
    if (number * 2 > this.slots.length) this.spread();
    return number;
  }

  private spread(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    const mask = this.slots.length - 1;
    for (let number = 0; number < this.all.length; number += 1) {
      let slot = hashOf(this.packed, number * width) & mask;
      while ((this.slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      this.slots[slot] = number;
    }
  }
}

/** Without a loop: a small file is over before one would have been compiled. */
function hashOf(packed: Int32Array, from: number): number {
  let hash = mixed(0, packed[from] as number);
  hash = mixed(hash, packed[from + 1] as number);
  hash = mixed(hash, packed[from + 2] as number);
  hash = mixed(hash, packed[from + 3] as number);
  hash = mixed(hash, packed[from + 4] as number);
  hash = mixed(hash, packed[from + 5] as number);
  hash = mixed(hash, packed[from + 6] as number);
  hash = mixed(hash, packed[from + 7] as number);
  return mixed(hash, packed[from + 8] as number);
}

function mixed(hash: number, value: number): number {
  const product = Math.imul(hash ^ value, 0x9e3779b1);
  return product ^ (product >>> 15);
}

function doubled(table: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(table.length * 2);
  larger.set(table);
  return larger;
}

function traitsOf(ticket: Traits): Traits {
  const { status, channel, topic, initiatedBy, exclusion, aiKind } = ticket;
  const { reopens, replies, sessions, aiInvolved, aiResolved } = ticket;
  const { csat, csatScale, csatOffered, nps, slaMet } = ticket;
  const words = { status, channel, topic, initiatedBy, exclusion, aiKind };
  const counts = { reopens, replies, sessions, aiInvolved, aiResolved };
  return { ...words, ...counts, csat, csatScale, csatOffered, nps, slaMet };
}
