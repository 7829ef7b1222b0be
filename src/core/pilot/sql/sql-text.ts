/**
 * A name of a table, column or database as ClickHouse reads it, whatever characters it holds.
 *
 * @example quotedName("tickets`; DROP") // "`tickets\\`; DROP`"
 */
export function quotedName(name: string): string {
  return `\`${escaped(name, "`")}\``;
}

/**
 * A text as ClickHouse reads it, whatever characters it holds.
 *
 * @example quotedText("it's") // "'it\\'s'"
 */
export function quotedText(text: string): string {
  return `'${escaped(text, "'")}'`;
}

/** Control characters are written out too, so that a statement stays readable and on its lines. */
function escaped(text: string, mark: string): string {
  const safe = text.replaceAll("\\", "\\\\").replaceAll(mark, `\\${mark}`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be escaped
  return safe.replace(/[\u0000-\u001f\u007f]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(2, "0");
    return `\\x${code}`;
  });
}

/**
 * Texts as the list that stands after IN, or inside an array.
 *
 * @example textList(["line", "email"]) // "'line', 'email'"
 */
export function textList(texts: Iterable<string>): string {
  return [...texts].map(quotedText).join(", ");
}

/**
 * Is the value one of these texts? `0` for an empty list, which ClickHouse would refuse after IN.
 *
 * @example isOneOf("channel", ["line"]) // "channel IN ('line')"
 */
export function isOneOf(value: string, texts: Iterable<string>): string {
  const list = textList(texts);
  return list === "" ? "0" : `${value} IN (${list})`;
}

/**
 * Lines moved to the right, for pieces of a statement inside others.
 *
 * @example indented("a,\nb", 2) // "  a,\n  b"
 */
export function indented(text: string, blanks: number): string {
  return text.replace(/^(?=.)/gm, " ".repeat(blanks));
}
