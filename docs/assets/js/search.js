// The way into the search: a click on its link, or one of the keys `/` and `s`, opens it where the reader is. What its
// answers need is asked for only then. If that cannot be had, the search page is next, as it is without scripts.
(function () {
  var page = document.querySelector("[data-wc-search-page]");
  var link = document.querySelector("[data-wc-search]");
  var dialog = document.querySelector("[data-wc-search-dialog]");
  if (!page && !(link && dialog && dialog.showModal)) return;

  var isFilled = false;

  function fetched() {
    return import("./search/dialog.mjs");
  }

  function open(event) {
    event.preventDefault();
    if (page) {
      page.querySelector("input").focus();
      return;
    }
    // First the field, then its program: on a slow network nobody's words are lost meanwhile.
    var input = dialog.querySelector("input");
    if (!dialog.open) dialog.showModal();
    input.focus();
    input.select();
    fetched().then(function (module) {
      if (!isFilled) module.fill(dialog, link.href);
      isFilled = true;
    }).catch(function () {
      if (dialog.open) location.href = link.href + (input.value.trim() ? "?q=" + encodeURIComponent(input.value) : "");
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
