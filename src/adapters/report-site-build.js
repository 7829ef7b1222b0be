// Plain JavaScript, as to take the types out of it would cost every report a tenth of a second.
// Runs in a process of its own: Astro writes its working files under the folder it is started in,
// and says much that is not for a buyer's eyes.
import { join } from "node:path";
import { build } from "astro";

const [projectFolder = "", workFolder = ""] = process.argv.slice(2);
const inside = (/** @type {string} */ name) => join(workFolder, name);

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
    plugins: [asTheyAre(["@observablehq/plot", "linkedom"])],
    // The work folder may lie anywhere and see no `node_modules`: all else is bundled.
    environments: { prerender: { resolve: { noExternal: true } } },
  },
});

process.exit(0);

/**
 * Large libraries are not bundled anew but loaded from where they lie: already while the bundler works, in
 * threads of its own, on the rest.
 *
 * @param {readonly string[]} libraries
 */
function asTheyAre(libraries) {
  return {
    name: "touchstone-libraries-as-they-are",
    enforce: /** @type {const} */ ("pre"),
    resolveId(/** @type {string} */ id) {
      if (!libraries.includes(id)) return undefined;
      const address = import.meta.resolve(id);
      void import(address);
      return { id: address, external: /** @type {const} */ ("absolute") };
    },
  };
}
