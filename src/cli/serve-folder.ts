// `node src/cli/serve-folder.ts FOLDER [PORT]`: looks at a finished report until Ctrl+C.
import { serveFolder } from "../adapters/folder-server.ts";

const usualPort = 4321;
const [folder = "dist", port] = process.argv.slice(2);

const server = await servedOnAskedOrFreePort(folder, port);
process.stdout.write(`Touchstone 試金石: ${server.address}\nCtrl+C\n`);

/** A port that was asked for is kept; the usual one gives way when it is busy. */
async function servedOnAskedOrFreePort(path: string, asked: string | undefined) {
  if (asked !== undefined) return serveFolder(path, Number(asked));
  try {
    return await serveFolder(path, usualPort);
  } catch {
    return serveFolder(path, 0);
  }
}

/** Ctrl+C is how one ends it, so it ends well. */
process.once("SIGINT", () => {
  server.close().then(() => process.exit(0));
});
