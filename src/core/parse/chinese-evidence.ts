/** So many characters show a person well enough how a text would read. */
const longestSample = 24;

const asBig5 = new TextDecoder("big5");
const asGb18030 = new TextDecoder("gb18030");

/** Symbols, and the characters that schools teach first, stand in these rows of Big5. */
function isUsualInBig5(lead: number): boolean {
  return lead >= 0xa1 && lead <= 0xc6;
}

/** Symbols, and the 3,755 characters of everyday use, stand in these rows of GB 2312. */
function isUsualInGb(lead: number, trail: number): boolean {
  return trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3));
}

/**
 * Tells Big5 from GB18030 where the bytes are good in both, as nearly all Simplified Chinese text is:
 * by how many of its characters are unusual in each. Traditional text has few characters that are
 * unusual in Big5 and very many that would be in GB; Simplified text the other way round. Note only
 * texts that are good Big5 and not UTF-8.
 *
 * @example evidence.isInDoubt // true after 客服组 in GB18030, false after 客服組 in Big5
 */
export class ChineseEvidence {
  private unusualInBig5 = 0;
  private unusualInGb = 0;
  private characters = 0;
  private sample = new Uint8Array(0);

  /** Counts the two-byte characters of a text. */
  note(bytes: Uint8Array): void {
    let found = 0;
    const first = bytes.findIndex((byte) => byte >= 0x80);
    for (let at = 0; at < bytes.length; at += 1) {
      const lead = bytes[at] ?? 0;
      if (lead < 0x80) continue;
      at += 1;
      found += 1;
      if (!isUsualInBig5(lead)) this.unusualInBig5 += 1;
      if (!isUsualInGb(lead, bytes[at] ?? 0)) this.unusualInGb += 1;
    }
    if (found > 0 && this.characters === 0)
      this.sample = bytes.slice(first, first + 2 * longestSample);
    this.characters += found;
  }

  /** Is GB18030 at least as likely as Big5? */
  get isInDoubt(): boolean {
    return this.characters > 0 && this.unusualInGb <= this.unusualInBig5;
  }

  /** The first text read in both ways, for a person to see which one makes sense. */
  get readings(): { big5: string; gb18030: string } {
    return {
      big5: asBig5.decode(this.sample).slice(0, longestSample),
      gb18030: asGb18030.decode(this.sample).slice(0, longestSample),
    };
  }
}
