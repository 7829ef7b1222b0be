/** Code points that fill a whole square: Chinese, Japanese, Korean, full-width forms and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303f\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const unseen = /[\p{Cc}\p{Cf}\p{Mn}]/u;
const thin = /[iljtfrI.,:;'!|()[\]\s]/;
const broad = /[A-ZmwMW@%&<>=+]/;
/** Chinese fonts give these the whole square, Latin ones less. */
const square = /[…—“”‘’·※×→]/;

const characterWidth = (character: string): number => {
  if (wide.test(character) || square.test(character)) return 1;
  if (unseen.test(character)) return 0;
  if (thin.test(character)) return 0.34;
  return broad.test(character) ? 0.74 : 0.58;
};

/**
 * How wide a line of text is, in em, guessed without a browser: a Chinese character is 1, a Latin
 * letter about 0.6. Errs on the wide side, so that what is given this room never overlaps.
 *
 * @example textWidth("工單 42") // 3.5
 */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + characterWidth(character), 0);
