import { type Drawing, fontSize, lineHeight, shape } from "./canvas.ts";
import { wrapLabel } from "./wrap-label.ts";

/** The name of an axis, wrapped: how much room it takes, and its lines from a given height down. */
export const axisLabel = (text: string, drawing: Drawing, left: number) => {
  const lines = wrapLabel(text, (drawing.width - left - 6) / fontSize, 3);
  return {
    height: lines.length * lineHeight,
    shapes: (top: number) =>
      lines.map((line, index) =>
        shape("text", { class: "axis-label", x: left, y: top + 13 + index * lineHeight }, line),
      ),
  };
};
