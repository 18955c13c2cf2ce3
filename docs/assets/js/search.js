// The way into the search: a click on its link, or one of the keys `/` and `s`, opens it where the reader is. What it
// needs is asked for only then. If that cannot be had, the link leads to the search page as it does without scripts.
(function () {
  var page = document.querySelector("[data-wc-search-page]");
  var link = document.querySelector("[data-wc-search]");
  if (!page && !link) return;

  function fetched() {
    return import("./search/dialog.mjs");
  }

  function open(event) {
    event.preventDefault();
    if (page) {
      page.querySelector("input").focus();
      return;
    }
    fetched().then(function (module) { module.open(link.href); }).catch(function () {
      location.href = link.href;
    });
  }

  function isTyping(element) {
    return element.isContentEditable || /^(input|select|textarea)$/i.test(element.tagName);
  }

  document.addEventListener("keydown", function (event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === "/" || event.key === "s") open(event);
  });

  if (page) {
    import("./search/page.mjs").catch(function () {
      location.replace(page.getAttribute("data-wc-search-page")); // without its program the page is of no use
    });
    return;
  }

  ["pointerenter", "focus"].forEach(function (name) {
    link.addEventListener(name, function () { fetched().catch(function () {}); }, { once: true });
  });
  link.addEventListener("click", function (event) {
    if (!event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) open(event);
  });
})();
