import react from "@astrojs/react";
import { defineConfig } from "astro/config";

/**
 * The report and the workbench as plain files: no server, no address of their own, so that they
 * work under any sub-path, from disk and offline. The command line says where the pages go
 * (TOUCHSTONE_OUT) and hands the report over; see the pages.
 */
export default defineConfig({
  output: "static",
  outDir: process.env.TOUCHSTONE_OUT ?? "./dist",
  trailingSlash: "never",
  build: { format: "file", inlineStylesheets: "always", assets: "assets" },
  integrations: [react()],
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
