// The switch of colours: as on this device, light, dark. The choice stays in this browser.
(function (root) {
  var button = document.querySelector("[data-wc-colours]");
  if (!button) return;
  var schemes = { device: null, light: "default", dark: "slate" };
  var order = Object.keys(schemes);

  function chosen() {
    var scheme = root.getAttribute("data-md-color-scheme");
    return order.find(function (name) { return schemes[name] === scheme; }) || "device";
  }

  function tell() {
    button.querySelector("[data-wc-colours-now]").textContent = button.getAttribute("data-wc-" + chosen());
    button.setAttribute("data-now", chosen());
  }

  button.addEventListener("click", function () {
    var next = order[(order.indexOf(chosen()) + 1) % order.length];
    if (schemes[next]) root.setAttribute("data-md-color-scheme", schemes[next]);
    else root.removeAttribute("data-md-color-scheme");
    try {
      if (schemes[next]) localStorage.setItem("wellcited-colours", next);
      else localStorage.removeItem("wellcited-colours");
    } catch (blocked) {
      // It holds for this page only.
    }
    tell();
  });
  tell();
})(document.documentElement);
