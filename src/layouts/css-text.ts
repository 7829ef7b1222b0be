/** A text as CSS writes it: whatever could end it, or the style element, is written by its number. */
export const cssText = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} ·.,:()（）：、_-]/gu, (one) => `\\${one.codePointAt(0)?.toString(16)} `)}"`;
