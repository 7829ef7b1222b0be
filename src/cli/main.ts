import { runCommandLine } from "./command-line.ts";

/** npm starts scripts in the checkout; `INIT_CWD` is where the person stood. */
const folder = process.env.INIT_CWD ?? process.cwd();

process.exitCode = await runCommandLine(process.argv.slice(2), {
  folder,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isInteractive: process.stdout.isTTY === true,
});
