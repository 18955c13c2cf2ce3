// What cannot be seen in forced colours: backgrounds and shadows are gone, so a control needs a border or an underline,
// a drawing a colour of its own, and a mask (a background in the shape of a drawing) vanishes.
audit.unseen = () => {
  const found = [];
  const say = (element, words) => found.push([audit.name(element), words]);
  const visible = (selector) =>
    [...document.querySelectorAll(selector)].filter((element) => audit.seen(element) && !audit.onlyHeard(element));

  for (const element of visible("button, input, select, textarea, [role=button], summary")) {
    if (element.localName !== "summary" && element.closest("summary")) continue;
    const style = getComputedStyle(element);
    const edge = ["Top", "Bottom", "Left", "Right"].some(
      (side) => parseFloat(style[`border${side}Width`]) >= 1 && style[`border${side}Style`] !== "none",
    );
    const drawnBySystem = style.appearance !== "none" && ["checkbox", "radio", "range"].includes(element.type);
    const isField = element.matches("input:not([type=submit], [type=button], [type=reset]), select, textarea");
    const says = element.textContent.trim() || element.value || element.querySelector("svg, img");
    if (!edge && !drawnBySystem && (isField || !says)) say(element, isField ? "is a field without an edge" : "has no edge");
  }
  for (const element of visible("body *")) {
    for (const pseudo of [null, "::before", "::after"]) {
      const style = getComputedStyle(element, pseudo);
      const drawn = !pseudo || !["none", "normal"].includes(style.content);
      if (drawn && style.maskImage !== "none" && style.forcedColorAdjust === "auto") {
        say(element, `${pseudo ?? ""} is a drawing made by a mask, which is not seen`.trim());
      }
    }
  }
  const SHAPES = "path, circle, ellipse, rect, line, polyline, polygon, text, use";
  for (const svg of visible("svg")) {
    const below = audit.ground(svg.parentElement);
    const seen = (paint) => audit.contrast(audit.over(audit.colour(paint), below), below) >= 3;
    const paints = [...svg.querySelectorAll(SHAPES)]
      .filter((shape) => !shape.closest("defs, symbol, clipPath, mask"))
      .flatMap((shape) => [getComputedStyle(shape).fill, getComputedStyle(shape).stroke])
      .filter((paint) => paint !== "none" && !paint.startsWith("url"));
    if (paints.length && !paints.some(seen)) say(svg, "is a drawing in the colour of its ground");
  }
  return found;
};
