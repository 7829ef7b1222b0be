// Runs in a process of its own, as the build of the report does: Astro writes its working files under
// the folder it is started in, and says much that is not for a buyer's eyes.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type AstroUserConfig, build } from "astro";
import { relativeAddresses } from "./relative-addresses.ts";
import { offlineWorkerFile } from "./shipped-files.ts";

const [projectFolder = "", workFolder = ""] = process.argv.slice(2);
const inside = (name: string) => join(workFolder, name);

type Plugin = Extract<
  NonNullable<NonNullable<AstroUserConfig["vite"]>["plugins"]>[number],
  { name: string }
>;

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
    plugins: [offlineWorker()],
    // A script finds the others beside itself, under whatever address the folder is served.
    experimental: {
      renderBuiltUrl: (_, { hostType }) => (hostType === "js" ? { relative: true } : undefined),
    },
    environments: { prerender: { resolve: { noExternal: true } } },
  },
});

process.exit(0);

/** The service worker is a script of its own, under one name for ever, at the top of the site. */
function offlineWorker(): Plugin {
  const source = fileURLToPath(new URL("./offline-worker.ts", import.meta.url));
  return {
    name: "touchstone-offline-worker",
    applyToEnvironment: ({ name }) => name === "client",
    buildStart() {
      this.emitFile({ type: "chunk", id: source, fileName: offlineWorkerFile });
    },
  };
}
