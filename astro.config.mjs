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
  // Nothing is fetched from elsewhere and no text of a vendor can become script.
  security: {
    csp: {
      algorithm: "SHA-256",
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
      ],
    },
  },
  vite: { build: { assetsInlineLimit: 0 } },
});
