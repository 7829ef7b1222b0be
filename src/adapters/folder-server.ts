import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";

const typeByEnding: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
  ".yaml": "text/yaml; charset=utf-8",
};

/** A running server of one folder, for this machine only. */
export interface FolderServer {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the finished pages of one folder on the loopback address, so that nobody else on the
 * network can read a company's decision. `port` 0 takes any free one; a busy port is an error.
 */
export async function serveFolder(folder: string, port: number): Promise<FolderServer> {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => refuse(response, 500));
  });
  await listening(server, port);
  const bound = server.address();
  const boundPort = typeof bound === "object" && bound !== null ? bound.port : port;
  return { address: `http://127.0.0.1:${boundPort}/`, close: () => closed(server) };
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse) {
  if (!isForThisMachine(request.headers.host)) return refuse(response, 421);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const file = await fileFor(root, request.url ?? "/");
  if (file === undefined) return refuse(response, 404);
  response.writeHead(200, {
    "content-type": typeByEnding[extname(file.path).toLowerCase()] ?? "application/octet-stream",
    "content-length": file.size,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
  });
  if (request.method === "HEAD") return void response.end();
  createReadStream(file.path)
    .on("error", () => response.destroy())
    .pipe(response);
}

/** A page elsewhere may point its own name at this machine; only the machine's names are served. */
function isForThisMachine(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host ?? "");
}

/** The file that an address names: itself, the page of a folder, or the page without its ending. */
async function fileFor(root: string, url: string) {
  const wanted = pathIn(root, url);
  if (wanted === undefined) return undefined;
  for (const path of [wanted, join(wanted, "index.html"), `${wanted}.html`]) {
    const found = await plainFile(root, path);
    if (found !== undefined) return found;
  }
  return undefined;
}

function pathIn(root: string, url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? "/");
    return path.includes("\0") ? undefined : join(root, path);
  } catch {
    return undefined; // an address that cannot be decoded names nothing
  }
}

/** The real path decides, so neither `..` nor a link leads out of the folder. */
async function plainFile(root: string, path: string) {
  try {
    const real = await realpath(path);
    const found = await stat(real);
    const inside = real.startsWith(root.endsWith(sep) ? root : root + sep);
    return inside && found.isFile() ? { path: real, size: found.size } : undefined;
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number) {
  if (!response.headersSent) response.writeHead(status, { "content-type": "text/plain" });
  response.end(`${status}\n`);
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
