// The words that a reader can see, with their element. Those of controls, and of places that scripts fill, are not the
// page's text.
audit.words = () => {
  const OTHERS = "button, label, form, select, dialog, [role=dialog], [aria-live], script, style, noscript";
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node; (node = walker.nextNode()); ) {
    const words = node.data.trim().replace(/\s+/g, " ");
    const element = node.parentElement;
    if (words && !element.closest(OTHERS) && audit.seen(element)) found.push([words, audit.name(element)]);
  }
  return found;
};

// Each link: its name, its address, whether a reader can get at it. One that a reader cannot may stand for one that a
// reader can: contents are there twice, for small and for large screens. What a dialog holds needs its script.
audit.links = () => {
  const all = [...document.querySelectorAll("a")].filter((link) => !link.closest("dialog, [role=dialog]"));
  const skips = (link) => link === document.links[0] && link.hash; // seen once it has the focus
  const isThere = (link) => audit.seen(link) || audit.onlyHeard(link) || skips(link);
  const there = new Set(all.filter(isThere).map((link) => link.href));
  return all.map((link) => [
    audit.name(link),
    link.hasAttribute("href") ? link.href : "",
    there.has(link.href),
  ]);
};

// Buttons, labels and fields in sight although nothing answers them.
audit.dead = () => {
  const WORKS = "[popovertarget], [commandfor]";
  const isDead = (element) => {
    if (!audit.seen(element) || audit.onlyHeard(element) || element.closest("summary") || element.matches(WORKS)) return false;
    const box = element.localName === "label" && element.control;
    return !box || ["checkbox", "radio"].includes(box.type);
  };
  return [...document.querySelectorAll("button, label, input, select, textarea, [role=button]")]
    .filter(isDead)
    .map(audit.name);
};
