const pattern = /^pilots\/([^/]+)\/export-rehearsal\/(old|new)\/attachments\/(.+)$/;

/**
 * Is this path of a workspace an attachment of a rehearsed export, of which period, on which side?
 *
 * @example storedAttachment("pilots/norvane/export-rehearsal/new/attachments/F-1.jpg")?.below // "F-1.jpg"
 */
export function storedAttachment(
  path: string,
): { period: string; side: "old" | "new"; below: string } | null {
  const [, period, side, below] = pattern.exec(path) ?? [];
  if (!period || !below || (side !== "old" && side !== "new")) return null;
  return { period, side, below };
}
