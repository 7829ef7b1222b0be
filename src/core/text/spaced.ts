/** Chinese on one side and a Latin letter or a digit on the other. */
function meets(before: string, after: string): boolean {
  const isHan = (character: string) => /\p{Script=Han}/u.test(character);
  const isLatin = (character: string) => /[\p{Script=Latin}\d]/u.test(character);
  return (isHan(before) && isLatin(after)) || (isLatin(before) && isHan(after));
}

/**
 * A Chinese sentence with names and numbers set into it: where Chinese and Latin letters or digits would
 * touch, a space stands between them. Within a name nothing changes.
 *
 * @example spaced`${"Norvane"}領先` // "Norvane 領先"; 「青鳥」 stays as it is
 */
export function spaced(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | undefined)[]
): string {
  return parts.reduce((sentence, part, index) => {
    const value = index === 0 ? "" : String(values[index - 1] ?? "");
    return [value, part].reduce((whole, piece) => {
      const isTight = meets(Array.from(whole.slice(-2)).at(-1) ?? "", Array.from(piece)[0] ?? "");
      return whole + (isTight ? " " : "") + piece;
    }, sentence);
  }, "");
}
