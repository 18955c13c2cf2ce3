// Saves what a reviewer has answered as a file. Nothing leaves this machine.
"use strict";
(function () {
  var form = document.getElementById("wc-answers");
  var save = document.getElementById("wc-save");
  var said = document.getElementById("wc-said");
  var unsaved = false;

  function value(id) {
    return document.getElementById(id).value.trim();
  }

  function chosen(scope) {
    var box = scope.querySelector("input[type=radio]:checked");
    return box ? box.value : "";
  }

  function answer(scope, facts) {
    var note = scope.querySelector("textarea").value.trim();
    facts.answer = chosen(scope);
    if (note) facts.note = note;
    return facts;
  }

  function answered(selector, facts) {
    return Array.from(form.querySelectorAll(selector))
      .map(function (scope) { return answer(scope, facts(scope)); })
      .filter(function (one) { return one.answer; });
  }

  function answers() {
    var all = {
      version: 1,
      article: form.dataset.article,
      text: form.dataset.text,
      by: value("wc-by"),
      role: value("wc-role"),
      outcome: chosen(document.getElementById("wc-outcome")),
      on: value("wc-on")
    };
    if (value("wc-notes")) all.notes = value("wc-notes");
    all.claims = answered("[data-source]", function (scope) {
      var claim = scope.closest("[data-sentence]").dataset;
      return { line: Number(claim.line), source: scope.dataset.source, sentence: claim.sentence };
    });
    all.checklist = answered("[data-item]", function (scope) {
      return { item: scope.dataset.item };
    });
    return all;
  }

  // A note without an answer would be lost: say so, and lead there.
  function lost() {
    return Array.from(form.querySelectorAll("fieldset.answered")).find(function (scope) {
      return scope.querySelector("textarea").value.trim() && !chosen(scope);
    });
  }

  form.addEventListener("input", function () { unsaved = true; });

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var alone = lost();
    if (alone) {
      said.textContent = "There is a note without an answer: " + alone.querySelector("legend").textContent;
      alone.querySelector("input").focus();
      return;
    }
    var file = new Blob([JSON.stringify(answers(), null, 2) + "\n"], { type: "application/json" });
    var link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = form.dataset.article.split("/").pop().replace(/\.md$/, "") + ".answers.json";
    link.click();
    URL.revokeObjectURL(link.href);
    unsaved = false;
    said.textContent = "Saved as " + link.download + ". Send this file to the editors.";
  });

  window.addEventListener("beforeunload", function (event) {
    if (unsaved) event.preventDefault();
  });

  save.hidden = false;
})();
