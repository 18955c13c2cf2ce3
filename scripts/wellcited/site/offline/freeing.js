// This site keeps no copies of its pages (any more). Browsers that hold an older worker get this one in its place: it
// deletes what was kept, and goes.

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil(free());
});

async function free() {
  const prefix = `wellcited:${new URL(self.registration.scope).pathname}:`;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
