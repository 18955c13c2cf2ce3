// A page can fall due after it was built: show the sentence that says so on the reader's own day.
// Without scripts the due date itself is on the page.
(function () {
  var now = new Date();
  var today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(function (part) {
    return String(part).padStart(2, "0");
  }).join("-");
  document.querySelectorAll("[data-review-due]").forEach(function (line) {
    if (today > line.getAttribute("data-review-due")) line.hidden = false;
  });
})();
