// The service worker of the workbench, as a script of its own; one line before it says what was
// shipped. It answers from what this version brought, so that
// the workbench works without a network and never mixes two versions.
import type { Shipped } from "./shipped-files.ts";

interface ExtendableEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: "install" | "activate", listener: (event: ExtendableEvent) => void): void;
  addEventListener(kind: "fetch", listener: (event: FetchEvent) => void): void;
  addEventListener(kind: "message", listener: (event: MessageEvent) => void): void;
}

declare const self: WorkerScope;
declare const shipped: Shipped;

const { scope } = self.registration;
/** Another workbench on the same host keeps its files under another name. */
const ours = `touchstone ${scope} `;
const name = ours + shipped.version;

self.addEventListener("install", (event) => event.waitUntil(keepAll()));

async function keepAll(): Promise<void> {
  const cache = await caches.open(name);
  const addresses = shipped.files.map((path) => new URL(path, scope));
  await cache.addAll(addresses.map((address) => new Request(address, { cache: "reload" })));
}

self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

async function takeOver(): Promise<void> {
  for (const other of await caches.keys()) {
    if (other.startsWith(ours) && other !== name) await caches.delete(other);
  }
  await self.clients.claim();
}

/** A new version waits until the person wants it. */
self.addEventListener("message", ({ data }) => {
  if (data === "take-over") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(scope)) {
    event.respondWith(kept(request));
  }
});

async function kept(request: Request): Promise<Response> {
  const address = new URL(request.url);
  address.search = "";
  if (address.pathname.endsWith("/")) address.pathname += "index.html";
  const cache = await caches.open(name);
  return (await cache.match(address)) ?? fetch(request);
}
