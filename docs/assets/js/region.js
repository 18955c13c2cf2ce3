// The choice of a region. It stays in this browser; start.js puts the numbers in order when it changes.
(function (root) {
  document.querySelectorAll("[data-wc-choice]").forEach(function (form) {
    var select = form.querySelector("select");
    var said = form.querySelector("[role=status]");
    if (root.getAttribute("data-wc-region-by") === "reader") select.value = root.getAttribute("data-wc-region");
    if (select.selectedIndex < 0) select.selectedIndex = 0; // a region that the library no longer has

    function choose() {
      var region = select.value;
      root.setAttribute("data-wc-region-by", region ? "reader" : "language");
      root.setAttribute("data-wc-region", region);
      said.textContent = region ? select.options[select.selectedIndex].text + " comes first." : "No region is chosen.";
      try {
        if (region) localStorage.setItem("wellcited-region", region);
        else localStorage.removeItem("wellcited-region");
      } catch (blocked) {
        // It holds for this page only.
      }
    }

    select.addEventListener("change", choose);
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      choose();
    });
  });
})(document.documentElement);
