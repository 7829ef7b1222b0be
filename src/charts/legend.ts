import { type Drawing, fontSize, lineHeight, pixelWidth, shape } from "./canvas.ts";
import { wrapLabel } from "./wrap-label.ts";

/** One entry: what the sign looks like (by class) and what it means. */
export type LegendEntry = {
  label: string;
  sign: (x: number, y: number) => ReturnType<typeof shape>[];
};

const signWidth = 26;
const gap = 18;
const rowHeight = 22;

/** A legend that flows into as many rows as it needs; a label longer than the drawing is broken. */
export const legend = (
  entries: LegendEntry[],
  drawing: Drawing,
  left: number,
): { height: number; shapes: ReturnType<typeof shape>[] } => {
  let x = left;
  let row = 0;
  const shapes = entries.flatMap((entry) => {
    const lines = wrapLabel(entry.label, (drawing.width - left - signWidth - 4) / fontSize, 3);
    const width = signWidth + Math.max(0, ...lines.map(pixelWidth));
    if (x > left && x + width > drawing.width) {
      x = left;
      row += 1;
    }
    const y = row * rowHeight + 12;
    const at = x + signWidth;
    const drawn = [
      ...entry.sign(x, y),
      ...lines.map((line, index) =>
        shape("text", { class: "legend-label", x: at, y: y + 4.5 + index * lineHeight }, line),
      ),
    ];
    x += width + gap;
    // A broken label has its rows to itself.
    if (lines.length > 1) {
      row += lines.length - 1;
      x = drawing.width + 1;
    }
    return drawn;
  });
  return { height: entries.length === 0 ? 0 : (row + 1) * rowHeight + 6, shapes };
};

/** A box as a sign: part of a bar. */
export const boxSign =
  (className: string, fill?: string) =>
  (x: number, y: number): ReturnType<typeof shape>[] => [
    shape("rect", {
      class: className,
      x,
      y: y - 6,
      width: 18,
      height: 12,
      ...(fill ? { fill } : {}),
    }),
  ];
