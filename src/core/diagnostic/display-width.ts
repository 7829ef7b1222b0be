/** Scripts and symbols that fill two columns of a terminal (Unicode East Asian Width W and F). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;

/** Marks that stand on the character before them. */
const combining = /\p{Mn}|\p{Me}|\u200d|\ufe0f/u;

/**
 * How many columns of a terminal does one character take? 2 for Chinese characters and most emoji,
 * 0 for combining marks, else 1.
 *
 * @example characterWidth("權") // 2
 */
export function characterWidth(character: string): 0 | 1 | 2 {
  if (combining.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/**
 * How many columns of a terminal does a text take? The text should be `visible` already.
 *
 * @example displayWidth("權重 weight") // 11
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}
