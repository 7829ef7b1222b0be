import { type Drawing, pixelWidth, shape } from "./canvas.ts";

/** One entry: what the sign looks like (by class) and what it means. */
export type LegendEntry = {
  label: string;
  sign: (x: number, y: number) => ReturnType<typeof shape>[];
};

const signWidth = 26;
const gap = 18;
const rowHeight = 22;

/** A legend that flows into as many rows as it needs. */
export const legend = (
  entries: LegendEntry[],
  drawing: Drawing,
  left: number,
): { height: number; shapes: ReturnType<typeof shape>[] } => {
  let x = left;
  let row = 0;
  const shapes = entries.flatMap((entry) => {
    const width = signWidth + pixelWidth(entry.label);
    if (x > left && x + width > drawing.width) {
      x = left;
      row += 1;
    }
    const y = row * rowHeight + 12;
    const drawn = [
      ...entry.sign(x, y),
      shape("text", { class: "legend-label", x: x + signWidth, y: y + 4.5 }, entry.label),
    ];
    x += width + gap;
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
