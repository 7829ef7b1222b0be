import react from "@astrojs/react";
import { defineConfig } from "astro/config";
import { relativeAddresses } from "./src/adapters/relative-addresses.ts";

/**
 * The report and the workbench as plain files: no server, no address of their own, so that they
 * work under any sub-path, from disk and offline. TOUCHSTONE_OUT says where the pages go.
 */
export default defineConfig({
  output: "static",
  outDir: process.env.TOUCHSTONE_OUT ?? "./dist",
  trailingSlash: "never",
  build: { format: "preserve", inlineStylesheets: "always", assets: "assets", assetsPrefix: "." },
  integrations: [react(), relativeAddresses()],
  devToolbar: { enabled: false },
  // No `security.csp` here: every report page carries a stricter policy of its own (no script at
  // all), and two policies together would forbid what either allows.
  vite: { build: { assetsInlineLimit: 0 } },
});
