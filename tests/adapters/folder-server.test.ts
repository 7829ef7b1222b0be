import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type FolderServer, serveFolder } from "../../src/adapters/folder-server.ts";

const base = mkdtempSync(join(tmpdir(), "touchstone-server-"));
let server: FolderServer;

beforeAll(async () => {
  mkdirSync(join(base, "site", "en"), { recursive: true });
  writeFileSync(join(base, "site", "index.html"), "front");
  writeFileSync(join(base, "site", "risks.html"), "risks");
  writeFileSync(join(base, "site", "en", "index.html"), "english");
  writeFileSync(join(base, "site", "比較 表.csv"), "a,b");
  writeFileSync(join(base, "secret.txt"), "secret");
  writeFileSync(join(base, "site-secret.txt"), "secret");
  symlinkSync(join(base, "secret.txt"), join(base, "site", "link.txt"));
  server = await serveFolder(join(base, "site"), 0);
});

afterAll(async () => {
  await server.close();
  rmSync(base, { recursive: true });
});

/** Sends the path as it stands: fetch would tidy `..` away before it is sent. */
function get(path: string, { method = "GET", host = "127.0.0.1" } = {}) {
  const { port } = new URL(server.address);
  return new Promise<{ status: number; type: string; body: string }>((resolve, reject) => {
    const sent = request({ port, host: "127.0.0.1", path, method, headers: { host } }, (reply) => {
      let body = "";
      reply.on("data", (chunk) => {
        body += chunk;
      });
      reply.on("end", () =>
        resolve({
          status: reply.statusCode ?? 0,
          type: reply.headers["content-type"] ?? "",
          body,
        }),
      );
    });
    sent.on("error", reject).end();
  });
}

it("serves only on the loopback address", () => {
  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

it.each([
  ["/", "text/html; charset=utf-8", "front"],
  ["/risks.html", "text/html; charset=utf-8", "risks"],
  ["/risks", "text/html; charset=utf-8", "risks"],
  ["/en/?lang=en", "text/html; charset=utf-8", "english"],
  [`/${encodeURIComponent("比較 表.csv")}`, "text/csv; charset=utf-8", "a,b"],
])("%s is served as %s", async (path, type, body) => {
  expect(await get(path)).toEqual({ status: 200, type, body });
});

it.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/../site-secret.txt",
  "/link.txt",
  "//etc/passwd",
  "/%00",
  "/%",
  "/absent.html",
])("%s leads nowhere", async (path) => {
  const { status, body } = await get(path);
  expect([status, body]).toEqual([404, "404\n"]);
});

it("answers to no other name, so that a foreign page cannot read the report", async () => {
  expect((await get("/", { host: "attacker.example" })).status).toBe(421);
});

it("takes nothing in", async () => {
  expect((await get("/", { method: "POST" })).status).toBe(405);
  expect(await get("/", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
});
