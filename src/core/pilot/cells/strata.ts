import type { TraitMeaning } from "../ticket/trait-meaning.ts";

/** The channel and topic of a cell; topics are left out where a file has none. */
export interface Stratum {
  channel: string;
  topic: string;
}

/**
 * Channel and topic → a small number. Several words of an export may mean one channel, so strata are
 * told apart by their names.
 */
export class Strata {
  readonly all: Stratum[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly hasTopics: boolean;

  constructor(hasTopics: boolean) {
    this.hasTopics = hasTopics;
  }

  numberOf({ channelName: channel, topicName }: TraitMeaning): number {
    const topic = this.hasTopics ? topicName : "";
    const name = JSON.stringify([channel, topic]);
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.all.push({ channel, topic });
    this.numbers.set(name, this.all.length - 1);
    return this.all.length - 1;
  }
}
