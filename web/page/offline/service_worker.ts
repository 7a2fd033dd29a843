/**
 * Keeps the page for when there is no network. All files of one version lie in one cache, and are answered from it alone, so
 * that versions never mix: a new one is fetched whole, and takes over when the last page of the old one is closed.
 */
export {};

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: a hash of all files, and their addresses beside this script. */
declare const VERSION: string;
declare const FILES: readonly string[];

const PREFIX = "prosescope ";
const NAME = PREFIX + VERSION;

async function install(): Promise<void> {
  const cache = await caches.open(NAME);
  // Not from the browser's own cache, which may hold older ones.
  await cache.addAll(
    FILES.map((file) => new Request(new URL(file, self.registration.scope), { cache: "reload" })),
  );
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  const scoped = names.filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(scoped.map((name) => caches.delete(name)));
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(NAME);
  const kept = await cache.match(request, { ignoreSearch: true });
  // The page has more addresses than one, as index.html.
  const page = request.mode === "navigate" ? await cache.match("./") : undefined;
  return kept ?? page ?? fetch(request);
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(forgetOthers()));
self.addEventListener("fetch", (event) => {
  if (event.request.method === "GET") event.respondWith(answer(event.request));
});
