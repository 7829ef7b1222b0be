import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { contentPolicy } from "../../src/layouts/content-policy.ts";

it("allows the one style sheet by the hash a browser computes, and no script", () => {
  const style = "body { color: 黑; }";
  const hash = createHash("sha256").update(style).digest("base64");
  expect(contentPolicy(style)).toContain(`style-src 'sha256-${hash}'`);
  expect(contentPolicy(style)).toContain("script-src 'none'");
});
