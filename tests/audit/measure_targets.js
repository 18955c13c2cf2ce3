// What can be pressed and stands alone: its name, width and height.
audit.targets = () => {
  const BLOCKS = "p, li, td, th, dd, dt, figcaption, blockquote, h1, h2, h3, h4, caption, summary, div";

  // A link within a sentence has the height of its line: the rule leaves it alone, and so do we.
  const inSentence = (element) => {
    if (getComputedStyle(element).display !== "inline") return false;
    const block = element.closest(BLOCKS) ?? document.body;
    const letters = (text) => text.replace(/[\s\d.,;:·|()/–-]+/g, "").length;
    const linked = [...block.querySelectorAll("a, button")].map((link) => letters(link.textContent));
    return letters(block.innerText) > linked.reduce((sum, part) => sum + part, 0);
  };
  const isTarget = (element) => {
    if (!audit.seen(element) || audit.onlyHeard(element) || element.disabled) return false;
    if (element.localName === "label") return element.control && getComputedStyle(element).cursor === "pointer";
    return element.tabIndex >= 0 && !element.matches("[tabindex]:not(a, button, [role])");
  };
  return [...document.querySelectorAll(`${audit.FOCUSABLE}, label`)]
    .filter((element) => isTarget(element) && !inSentence(element))
    .map((element) => {
      // A box is pressed on its label too.
      const labels = ["radio", "checkbox"].includes(element.type) ? [...element.labels].filter(audit.seen) : [];
      const boxes = [element, ...labels].map((one) => one.getBoundingClientRect());
      const round = (number) => Math.round(number * 10) / 10;
      const largest = (side) => round(Math.max(...boxes.map((box) => box[side])));
      return [audit.name(element), largest("width"), largest("height")];
    });
};
