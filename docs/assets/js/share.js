// Passing an article on. What is shared is the page's permanent address, without the place on it or what was searched for.
(function () {
  var box = document.querySelector("[data-wc-share]");
  if (!box) return;
  var said = box.querySelector("[role=status]");
  var canonical = document.querySelector("link[rel=canonical]");
  var address = canonical ? canonical.href : location.origin + location.pathname;

  function offer(name, action) {
    var button = box.querySelector("[data-wc-share-" + name + "]");
    button.hidden = false;
    button.addEventListener("click", action);
  }

  if (navigator.share) {
    offer("send", function () {
      navigator.share({ title: document.title, url: address }).catch(function () {}); // the reader thought better of it
    });
  }
  if (navigator.clipboard) {
    offer("copy", function () {
      navigator.clipboard.writeText(address).then(
        function () { said.textContent = "The address is copied."; },
        function () { said.textContent = "This browser did not copy it. The address is: " + address; },
      );
    });
  }
  offer("print", function () { window.print(); });
  box.hidden = false;
})();
