// Before anything is painted: say that scripts run, take the colours that the reader chose here before, and let the
// telephone numbers of the reader's region come first. Done later, the page would move under the reader's eyes.
(function (root) {
  root.classList.remove("no-js");

  function kept(name) {
    try {
      return localStorage.getItem(name);
    } catch (blocked) {
      return null; // a browser that keeps nothing: the device's own settings are right
    }
  }

  // Without a choice nothing is set, and the stylesheet follows the device.
  var colours = kept("wellcited-colours");
  if (colours === "light") root.setAttribute("data-md-color-scheme", "default");
  if (colours === "dark") root.setAttribute("data-md-color-scheme", "slate");

  // The language that the browser is set to may name a region. That is a guess: it puts numbers first and hides none.
  var chosen = kept("wellcited-region");
  var guess = /-([a-z]{2})(-|$)/i.exec(navigator.language || "");
  root.setAttribute("data-wc-region", chosen || (guess ? guess[1].toLowerCase() : ""));
  root.setAttribute("data-wc-region-by", chosen ? "reader" : "language");

  function put(list, mine, onlyMine) {
    list.wcRegions = list.wcRegions || Array.from(list.children); // the order of the owners
    var isMine = function (item) { return item.getAttribute("data-wc-region") === mine; };
    var first = list.wcRegions.find(isMine);
    var rest = list.wcRegions.filter(function (item) { return item !== first; });
    (first ? [first].concat(rest) : rest).forEach(function (item, place) {
      if (list.children[place] !== item) list.insertBefore(item, list.children[place] || null);
      item.classList.toggle("wc-mine", item === first);
      item.hidden = Boolean(onlyMine && first && item !== first);
    });
  }

  function arrange() {
    var mine = root.getAttribute("data-wc-region");
    var sure = root.getAttribute("data-wc-region-by") === "reader";
    document.querySelectorAll("[data-wc-regions]").forEach(function (list) {
      // A list with nothing behind it may not have been read to its end yet.
      if (list.nextSibling) put(list, mine, sure && list.getAttribute("data-wc-regions") === "one");
    });
    document.querySelectorAll("[data-wc-choice]").forEach(function (form) { form.hidden = false; });
  }

  // What the browser has read of the page is put in order before it is painted; so is everything after a choice.
  new MutationObserver(arrange).observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["data-wc-region", "data-wc-region-by"],
  });
})(document.documentElement);
