// Before anything is painted: say that scripts run, and take the colours that the reader chose here before.
// Without a choice nothing is set, and the stylesheet follows the device.
(function (root) {
  root.classList.remove("no-js");
  try {
    var chosen = localStorage.getItem("wellcited-colours");
    if (chosen === "light") root.setAttribute("data-md-color-scheme", "default");
    if (chosen === "dark") root.setAttribute("data-md-color-scheme", "slate");
  } catch (blocked) {
    // A browser that keeps nothing: the device's colours are right.
  }
})(document.documentElement);
