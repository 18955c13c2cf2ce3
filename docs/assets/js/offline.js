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

  async function list(place) {
    var store = await caches.open("wellcited:" + base.pathname + ":pages");
    var items = [];
    for (var key of await store.keys()) {
      var text = await (await store.match(key)).text();
      var heading = new DOMParser().parseFromString(text, "text/html").querySelector("h1");
      if (heading && key.url !== location.href.split("#")[0]) items.unshift(item(key.url, heading.textContent.trim()));
    }
    place.querySelector("ul").append(...items);
    place.hidden = !items.length;
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
  if (kept && "caches" in window) list(kept).catch(function () {});
  if (isSafe && root.dataset.offline !== undefined && "serviceWorker" in navigator) {
    addEventListener("load", function () {
      // Later than the first answer of a search: what is kept for another day must not hold up what is read today.
      setTimeout(function () { navigator.serviceWorker.register(new URL("sw.js", base)).catch(function () {}); }, 2000);
    });
  }
})(document.documentElement);
