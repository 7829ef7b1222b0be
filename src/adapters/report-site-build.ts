// Runs in a process of its own: Astro writes its working files under the folder it is started in,
// and says much that is not for a buyer's eyes.
import { join } from "node:path";
import { build } from "astro";

const [projectFolder = "", workFolder = ""] = process.argv.slice(2);
const inside = (name: string) => join(workFolder, name);

// Whoever started this build was killed when this pipe closes: then nobody waits for it.
process.stdin.on("end", () => process.exit(1)).resume();

await build({
  root: projectFolder,
  configFile: false,
  outDir: inside("site"),
  cacheDir: inside("cache"),
  publicDir: inside("nothing-public"),
  logLevel: "error",
  output: "static",
  // `en/index.astro` stays `en/index.html`, so that the site also works when opened from a disk.
  build: { format: "preserve" },
  devToolbar: { enabled: false },
  vite: {
    // The work folder may lie anywhere and see no `node_modules`: all is bundled.
    environments: { prerender: { resolve: { noExternal: true } } },
  },
});

process.exit(0);
