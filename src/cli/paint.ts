import colours from "picocolors";
import type { Paint } from "../core/diagnostic/human.ts";
import type { Terminal } from "./command.ts";

const coloured: Paint = {
  severity: (text, severity) =>
    severity === "error"
      ? colours.red(text)
      : severity === "warning"
        ? colours.yellow(text)
        : colours.cyan(text),
  quiet: colours.dim,
};

/** Colours at a terminal, none in a pipe; picocolors also heeds NO_COLOR. */
export function paintFor(terminal: Terminal): Paint | undefined {
  return terminal.isInteractive ? coloured : undefined;
}
