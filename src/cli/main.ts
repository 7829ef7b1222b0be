import { runCommandLine } from "./command-line.ts";

/** npm starts scripts in the checkout; `INIT_CWD` is where the person stood. */
const folder = process.env.INIT_CWD ?? process.cwd();

/** Whoever reads may stop early, as `head` does: that is no fault, and ends the run. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await runCommandLine(process.argv.slice(2), {
  folder,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isInteractive: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
});
