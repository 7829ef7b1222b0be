import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { test as base } from "@playwright/test";
import { serveFolder } from "../../src/adapters/folder-server.ts";

const builder = resolve(import.meta.dirname, "fixtures/build-site.ts");
/** A name with a space and Chinese in it: the site must not care where it lies. */
const subPath = "子 路徑";

export type FixtureSites = {
  /** Addresses of the two sites, with a slash at the end. */
  sample: string;
  hostile: string;
  /** Folder of the sample site on disk. */
  folder: string;
};

/** Tests over two sites made from the fixture report, served under a sub-path; built once a worker. */
export const test = base.extend<object, { sites: FixtureSites }>({
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a destructured first argument.
    async ({}, use, worker) => {
      const top = resolve(
        import.meta.dirname,
        `../../test-results/fixture-${worker.parallelIndex}`,
      );
      rmSync(top, { recursive: true, force: true });
      for (const kind of ["sample", "hostile"]) {
        execFileSync(process.execPath, [builder, kind, join(top, subPath, kind)]);
      }
      const server = await serveFolder(top, 0);
      const address = `${server.address}${encodeURIComponent(subPath)}/`;
      await use({
        sample: `${address}sample/`,
        hostile: `${address}hostile/`,
        folder: join(top, subPath, "sample"),
      });
      await server.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});
