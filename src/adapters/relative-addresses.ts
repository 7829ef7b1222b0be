import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/**
 * Astro knows one prefix for all assets; with "." that is right only for pages at the top. This
 * mends the pages in sub-folders, so that the site works under any sub-path and from disk.
 */
export function relativeAddresses(): AstroIntegration {
  return {
    name: "touchstone-relative-addresses",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        for (const file of files.filter((name) => name.endsWith(".html"))) {
          const page = await readFile(join(root, file), "utf8");
          const mended = withAssetsAbove(page, depthOf(relative(root, join(root, file))));
          if (mended !== page) await writeFile(join(root, file), mended);
        }
      },
    },
  };
}

/** How many folders a page lies below the top: `index.html` 0, `en/risks.html` 1. */
function depthOf(path: string): number {
  return path.split(sep).length - 1;
}

/** Points `="./assets/…"` of a page that lies `depth` folders down to the assets at the top. */
export function withAssetsAbove(page: string, depth: number): string {
  return depth === 0 ? page : page.replaceAll('="./assets/', `="${"../".repeat(depth)}assets/`);
}
