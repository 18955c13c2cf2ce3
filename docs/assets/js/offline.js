// Reading without a network. The worker (sw.js, at the site's root) keeps what was opened; here it is asked for, once the
// page stands, and a page that is a copy says so. On the page for what was not kept, this lists what was.
(function (root) {
  var base = new URL(root.getAttribute("data-base").replace(/\/$/, "") + "/", location.href);
  var isSafe = location.protocol === "https:" || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname);

  function say(day) {
    var time = new Date(day);
    var words = isNaN(time) ? "an earlier day"
      : time.toLocaleDateString(root.lang, { day: "numeric", month: "long", year: "numeric" });
    var line = document.createElement("p");
    line.className = "wc-copy";
    line.setAttribute("role", "status");
    document.getElementById("wc-content").prepend(line);
    line.textContent = "You are offline. This is the copy of " + words + ": the page may have changed since.";
  }

  function item(url, text) {
    var link = document.createElement("a");
    link.href = url;
    link.textContent = text;
    var line = document.createElement("li");
    line.append(link);
    return line;
  }

  async function heading(store, key) {
    var kept = await store.match(key);
    var text = kept ? await kept.text() : ""; // the worker may have made room meanwhile
    var found = new DOMParser().parseFromString(text, "text/html").querySelector("h1");
    return found && item(key.url, found.textContent.trim());
  }

  async function list(place) {
    var store = await caches.open("wellcited:" + base.pathname + ":pages");
    var here = location.href.split("#")[0];
    var keys = (await store.keys()).filter(function (key) { return key.url !== here; });
    var items = await Promise.all(keys.map(heading.bind(null, store)));
    place.querySelector("ul").append(...items.filter(Boolean).reverse());
    place.hidden = !place.querySelector("li");
    // What stands below moves down: who was there by keyboard stays in sight.
    var focused = document.activeElement;
    if (focused && focused !== document.body) focused.scrollIntoView({ block: "nearest" });
  }

  async function fill(place) {
    place.setAttribute("aria-busy", "true");
    try {
      await list(place);
    } catch (refused) {
      // A browser that lets nobody read what it kept: the page says what to do without.
    }
    place.removeAttribute("aria-busy");
  }

  function again(link) {
    try {
      var wanted = new URL(decodeURIComponent(location.hash.slice(1)), base);
      if (!location.hash || !wanted.href.startsWith(base.href)) return;
      link.href = wanted.href;
      link.parentNode.hidden = false;
    } catch (broken) {
      // An address that nobody can read: there is nothing to try again.
    }
  }

  if (root.dataset.copy !== undefined) say(root.dataset.copy);
  var kept = document.querySelector("[data-wc-kept]");
  if (kept) again(document.querySelector("[data-wc-again]"));
  if (kept && "caches" in window) fill(kept);
  if (isSafe && root.dataset.offline !== undefined && "serviceWorker" in navigator) {
    addEventListener("load", function () {
      // Later than the first answer of a search: what is kept for another day must not hold up what is read today.
      setTimeout(function () { navigator.serviceWorker.register(new URL("sw.js", base)).catch(function () {}); }, 2000);
    });
  }
})(document.documentElement);
