// Runs in a process of its own, as the build of the report does: Astro writes its working files under
// the folder it is started in, and says much that is not for a buyer's eyes.
import { join } from "node:path";
import { build } from "astro";
import { relativeAddresses } from "./relative-addresses.ts";

const [projectFolder = "", workFolder = ""] = process.argv.slice(2);
const inside = (name: string) => join(workFolder, name);

// Whoever started this build was killed when this pipe closes: then nobody waits for it.
process.stdin.on("end", () => process.exit(1)).resume();

await build({
  root: projectFolder,
  srcDir: join(projectFolder, "src/islands"),
  configFile: false,
  outDir: inside("site"),
  cacheDir: inside("cache"),
  publicDir: inside("nothing-public"),
  logLevel: "error",
  output: "static",
  build: { format: "preserve", assets: "assets", assetsPrefix: "." },
  integrations: [relativeAddresses()],
  devToolbar: { enabled: false },
  vite: {
    // No script inside a page: its content policy forbids it.
    build: { assetsInlineLimit: 0 },
    worker: { format: "es" },
    // A script finds the others beside itself, under whatever address the folder is served.
    experimental: {
      renderBuiltUrl: (_, { hostType }) => (hostType === "js" ? { relative: true } : undefined),
    },
    environments: { prerender: { resolve: { noExternal: true } } },
  },
});

process.exit(0);
