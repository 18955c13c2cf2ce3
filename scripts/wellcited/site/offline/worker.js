// Keeps what a reader has opened, so that it can be opened again without a network.
//
// VERSION, KEPT and FOREVER stand above: the build writes them. Pages are always asked for first: advice may have changed.
// A copy is shown only where no answer comes, and it says so (docs/assets/js/offline.js reads `data-copy`).
// Three stores: `pages` and `files` (what pages need) outlive a new version of the site, bounded by number; `set` holds
// the search and the page `offline/`, and belongs to one version.

const SCOPE = new URL(self.registration.scope);
const PREFIX = `wellcited:${SCOPE.pathname}:`;
const PAGES = `${PREFIX}pages`;
const FILES = `${PREFIX}files`;
const SET = `${PREFIX}set:${VERSION}`;
const MOST = { [PAGES]: 60, [FILES]: 200, [SET]: 400 };
const OFFLINE = new URL("offline/", SCOPE).href;
const NEEDED = KEPT.map((path) => new URL(path, SCOPE).href);
const SEARCH = /^(?:pagefind\/|search\/.+\.json$|assets\/js\/search\/)/;
/** Pieces of the index: each is named by what it holds, so that a copy is never too old. */
const PIECES = /^pagefind\/(?:fragment|index)\//;
/** Keeping what a page asked for must not take the time of showing it. Milliseconds. */
const AFTER = 400;
/** Addresses in `set`. One that was let go may still be among them; all are, once they were read from the store. */
const kept = new Set();
let isRead = false;

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(Promise.all([fill(SET, [OFFLINE]), fill(FILES, NEEDED)]));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(begin());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(SCOPE.href) || request.headers.has("range")) return;
  const path = address(request.url).slice(SCOPE.href.length);
  if (request.mode === "navigate") event.respondWith(page(event));
  else if (FOREVER.includes(path)) event.respondWith(keptFirst(event, FILES));
  else if (PIECES.test(path)) piece(event);
  else event.respondWith(askedFirst(event, SEARCH.test(path) ? SET : FILES));
});

async function fill(name, urls) {
  const store = await caches.open(name);
  await store.addAll(urls);
}

/** Free the stores of older versions; keep the pages that are open now, which were loaded before there was a worker. */
async function begin() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && !(name in MOST));
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
  const open = await self.clients.matchAll({ type: "window" });
  await Promise.all(open.map((client) => fetch(address(client.url)).then(keepPage).catch(() => {})));
}

/** A page from the network; without one its copy; without that the page that says what can be read. */
async function page(event) {
  try {
    // `no-cache`: the host is asked even where the browser holds an answer that it would take for fresh.
    const answer = await fetch(event.request, { cache: "no-cache" });
    event.waitUntil(keepPage(answer.clone(), event.request.url).catch(() => {}));
    return answer;
  } catch (gone) {
    const wanted = address(event.request.url);
    const copy = await found(wanted);
    if (copy) return wanted === OFFLINE ? copy : marked(copy);
    return Response.redirect(`${OFFLINE}#${encodeURIComponent(wanted.slice(SCOPE.href.length))}`, 302);
  }
}

async function keptFirst(event, name) {
  const copy = await (await caches.open(name)).match(address(event.request.url), { ignoreVary: true });
  return copy || askedFirst(event, name);
}

/**
 * A piece of the index: its copy, if there is one. Any other is left to the browser, whose way to the network is shorter,
 * and kept afterwards: a question needs a dozen of them at once.
 */
function piece(event) {
  const url = address(event.request.url);
  if (!isRead || kept.has(url)) {
    event.respondWith(keptFirst(event, SET));
    if (!isRead) event.waitUntil(readKept().catch(() => {}));
  } else {
    // By then the browser holds it, and being named by what it holds, that one is as good as the host's.
    event.waitUntil(afterwards().then(() => fetch(url, { cache: "force-cache" })).then((answer) => keepGood(SET, url, answer)).catch(() => {}));
  }
}

async function readKept() {
  const keys = await (await caches.open(SET)).keys();
  keys.forEach((key) => kept.add(key.url));
  isRead = true;
}

async function askedFirst(event, store) {
  try {
    const answer = await fetch(event.request);
    if (isGood(answer)) {
      const copy = answer.clone();
      event.waitUntil(afterwards().then(() => keep(store, event.request.url, copy)));
    }
    return answer;
  } catch (gone) {
    const copy = await found(event.request.url);
    if (copy) return copy;
    throw gone;
  }
}

const afterwards = () => new Promise((resolve) => setTimeout(resolve, AFTER));

/** Keep a page with the day on which it came, and the pictures in it. */
async function keepPage(answer, url = answer.url) {
  const type = answer.headers.get("content-type") || "";
  if (url === OFFLINE || !answer.ok || answer.type !== "basic" || answer.redirected || !type.startsWith("text/html")) return;
  const text = await answer.text();
  const headers = new Headers({ "content-type": type, "x-wellcited-kept": new Date().toISOString() });
  const policy = answer.headers.get("content-security-policy");
  if (policy) headers.set("content-security-policy", policy);
  await keep(PAGES, url, new Response(text, { headers }));
  const pictures = [...text.matchAll(/<img\b[^>]*?\ssrc="([^"]+)"/g)].map((match) => picture(match[1], url));
  await Promise.all(pictures.filter(Boolean).map(keepPicture));
}

function picture(source, page) {
  const url = new URL(source.replaceAll("&amp;", "&"), page).href;
  return url.startsWith(SCOPE.href) ? url : null;
}

async function keepPicture(url) {
  if (await found(url)) return;
  await keepGood(FILES, url, await fetch(url));
}

const isGood = (answer) => answer.ok && answer.type === "basic";

async function keepGood(name, url, answer) {
  if (isGood(answer)) await keep(name, url, answer);
}

/** Keep an answer as the newest of its store, and let the oldest go; not what every page needs. */
async function keep(name, url, answer) {
  const store = await caches.open(name);
  await store.delete(address(url));
  await store.put(address(url), answer);
  if (name === SET) kept.add(address(url));
  const keys = (await store.keys()).filter((key) => !NEEDED.includes(key.url));
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST[name])).map((key) => store.delete(key)));
}

async function found(url) {
  for (const name of [PAGES, SET, FILES]) {
    const store = await caches.open(name);
    const copy = await store.match(address(url), { ignoreVary: true });
    if (copy) return copy;
  }
  return undefined;
}

/** A copy that says of itself since when it was kept. */
async function marked(copy) {
  const day = copy.headers.get("x-wellcited-kept") || "";
  const text = await copy.text();
  return new Response(text.replace("<html ", `<html data-copy="${day.replace(/[^0-9TZ:.-]/g, "")}" `), {
    headers: copy.headers,
  });
}

/** An address without question and place: what a reader searched for is never kept. */
function address(url) {
  const bare = new URL(url);
  bare.search = "";
  bare.hash = "";
  return bare.href;
}
