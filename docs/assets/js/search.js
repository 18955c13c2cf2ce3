// The way into the search: a click on its link, or one of the keys `/` and `s`, opens it where the reader is. What it
// needs is asked for only then. If that cannot be had, the link leads to the search page as it does without scripts.
(function () {
  var link = document.querySelector("[data-wc-search]");
  if (!link) return;
  var page = document.querySelector("[data-wc-search-page]");

  function open(event) {
    if (event) event.preventDefault();
    if (page) {
      page.querySelector("input").focus();
      return;
    }
    import("./search/dialog.mjs").then(function (module) { module.open(link.href); }).catch(function () {
      location.href = link.href;
    });
  }

  function fetchAhead() {
    if (!page) import("./search/dialog.mjs").catch(function () {});
  }

  function isTyping(element) {
    return element.isContentEditable || /^(input|select|textarea)$/i.test(element.tagName);
  }

  link.addEventListener("click", function (event) {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    open(event);
  });
  link.addEventListener("pointerenter", fetchAhead, { once: true });
  link.addEventListener("focus", fetchAhead, { once: true });
  document.addEventListener("keydown", function (event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === "/" || event.key === "s") open(event);
  });
  if (page) {
    import("./search/page.mjs").catch(function () { location.replace(new URL("../a-to-z/", link.href).href); });
  }
})();
