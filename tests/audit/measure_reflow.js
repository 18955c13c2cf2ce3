// What does not fit the window: elements with what is wrong.
audit.misfits = () => {
  const found = [];
  const page = document.documentElement;
  const isScroller = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const inScroller = (element) => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      if (isScroller(at)) return true;
    }
    return false;
  };
  const hides = (overflow) => overflow === "hidden" || overflow === "clip";

  if (page.scrollWidth > innerWidth) {
    found.push(["", `the page is ${page.scrollWidth} px wide in a window of ${innerWidth} px`]);
  }
  for (const element of document.querySelectorAll("body *")) {
    if (element.closest("svg") && element.localName !== "svg") continue;
    if (!audit.seen(element) || audit.onlyHeard(element)) continue;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const outside = box.right > innerWidth + 1 || box.left < -1;
    if (outside && box.left < innerWidth && box.right > 0 && !inScroller(element)) {
      found.push([audit.name(element), `reaches from ${box.left.toFixed()} to ${box.right.toFixed()} px`]);
    }
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    const cutBelow = hides(style.overflowY) && element.scrollHeight > element.clientHeight + 2;
    const cutBeside = hides(style.overflowX) && element.scrollWidth > element.clientWidth + 2;
    if (hasText && (cutBelow || cutBeside)) found.push([audit.name(element), "cuts off its text"]);
    const sticks = ["fixed", "sticky"].includes(style.position) && box.top < innerHeight && box.bottom > 0;
    if (sticks && box.height > innerHeight / 3 && box.width > innerWidth / 2) {
      const share = ((box.height / innerHeight) * 100).toFixed();
      found.push([audit.name(element), `stays on the screen and covers ${share} % of its height`]);
    }
  }
  return found;
};

// WCAG 2.2, 1.4.12: what a reader may set without losing anything.
audit.spaceOut = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "*:not(svg *) { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }" +
      "p { margin-bottom: 2em !important }",
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};
