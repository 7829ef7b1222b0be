import { GrowingColumns } from "./growing-columns.ts";
import { type RecordListener, type RecordScanner, UnreadableRecords } from "./record-scanner.ts";

/** Text that is still waiting for the end of its record may not grow beyond this. */
const longestRecord = 32 * 1024 * 1024;

const namePattern = "[A-Za-z_\\u0080-\\uffff][\\w.\\-:\\u0080-\\uffff]*";
const noise = /^\s*(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>)/i;

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Only the five names of XML itself and numbers: entities that a file declares are never followed. */
function plainText(text: string): string {
  return text.replace(
    /<!\[CDATA\[([\s\S]*?)\]\]>|&(#x?[\da-f]+|\w+);/gi,
    (whole: string, data: string | undefined, name: string | undefined) => {
      if (data !== undefined) return data;
      if (name === undefined) return whole;
      if (!name.startsWith("#")) return named[name] ?? whole;
      const isHex = /^#x/i.test(name);
      const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function attributesOf(text: string): (readonly [string, string])[] {
  const found = text.matchAll(new RegExp(`(${namePattern})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "g"));
  return [...found].map((one) => [one[1] ?? "", plainText(one[2] ?? one[3] ?? "")] as const);
}

/** Fields of a record: its attributes and its child elements; deeper elements stay as their text. */
function fieldsOf(head: string, inner: string): (readonly [string, string])[] {
  const child = new RegExp(`<(${namePattern})((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</\\1\\s*>)`, "g");
  const children = [...inner.matchAll(child)].map(
    (one) => [one[1] ?? "", plainText((one[3] ?? "").replace(/^\s+|\s+$/g, ""))] as const,
  );
  return [...attributesOf(head), ...children];
}

/** Elements below the root, one at a time. */
class XmlRecords implements RecordScanner {
  private readonly columns: GrowingColumns;
  private readonly decoder = new TextDecoder();
  private text = "";
  private isRootOpen = false;
  private isRootClosed = false;

  constructor(listener: RecordListener) {
    this.columns = new GrowingColumns(listener);
  }

  push(chunk: Uint8Array): void {
    this.text += this.decoder.decode(chunk, { stream: true });
    this.take();
    if (this.text.length > longestRecord) throw new UnreadableRecords("records-not-xml");
  }

  finish(): void {
    this.text += this.decoder.decode();
    this.take();
    if (!this.isRootClosed) throw new UnreadableRecords("records-not-xml");
    this.columns.finish();
  }

  private take(): void {
    if (!this.isRootOpen && !this.openRoot()) return;
    let at = 0;
    for (let end = this.next(at); end !== null; end = this.next(at)) at = end;
    this.text = this.text.slice(at);
  }

  /** Skips what stands before the root element, and the root's own tag. */
  private openRoot(): boolean {
    for (let found = noise.exec(this.text); found; found = noise.exec(this.text)) {
      this.text = this.text.slice(found[0].length);
    }
    const root = new RegExp(`^\\uFEFF?\\s*<${namePattern}[^>]*?(/?)>`).exec(this.text);
    if (root === null) {
      if (/^\uFEFF?\s*[^<\s]/.test(this.text)) throw new UnreadableRecords("records-not-xml");
      return false;
    }
    this.text = this.text.slice(root[0].length);
    this.isRootOpen = true;
    this.isRootClosed = root[1] === "/";
    return true;
  }

  /** Where the next record ends; null when more text is needed. */
  private next(from: number): number | null {
    const pattern = new RegExp(
      `\\s*(?:<!--[\\s\\S]*?-->|</${namePattern}\\s*>|<(${namePattern})((?:\\s(?:[^>"']|"[^"]*"|'[^']*')*?)?)(/?)>)`,
      "y",
    );
    pattern.lastIndex = from;
    const tag = pattern.exec(this.text);
    if (tag === null) return null;
    const [whole, name, head = "", empty] = tag;
    if (name === undefined) {
      if (!whole.includes("<!--")) this.isRootClosed = true;
      return pattern.lastIndex;
    }
    if (empty === "/") {
      this.columns.record(attributesOf(head));
      return pattern.lastIndex;
    }
    const close = `</${name}>`;
    const end = this.text.indexOf(close, pattern.lastIndex);
    if (end < 0) return null;
    this.columns.record(fieldsOf(head, this.text.slice(pattern.lastIndex, end)));
    return end + close.length;
  }
}

/**
 * Reads the elements below the root of an XML file as records, chunk by chunk. Entities that the file
 * declares itself are left as they are.
 *
 * @example xmlRecords({ columns, row }).push(bytes) // tells the columns, then each row
 * @throws UnreadableRecords when the text is no XML
 */
export function xmlRecords(listener: RecordListener): RecordScanner {
  return new XmlRecords(listener);
}
