/** How files begin that hold a workbook: a zip archive (.xlsx, .ods), or Excel's older form (.xls). */
const beginnings = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

/**
 * Is this file a workbook (or another zip archive), whatever its name says? Seen from its first bytes.
 *
 * @example isWorkbook(Uint8Array.of(0x50, 0x4b, 0x03, 0x04)) // true
 */
export function isWorkbook(bytes: Uint8Array): boolean {
  return beginnings.some((beginning) => beginning.every((byte, index) => bytes[index] === byte));
}
