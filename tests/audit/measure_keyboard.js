// The control that has the focus: how it shows, where it is, whether something lies over it. Null if none has it.
audit.focused = async () => {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  // A browser may bring what has the focus into view a frame later.
  for (let frame = 0; frame < 5 && element.getBoundingClientRect().top >= innerHeight; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  audit.stops ??= new Map();
  if (!audit.stops.has(element)) audit.stops.set(element, audit.stops.size);

  // A box that is not seen itself shows its focus on its label, or on the label beside it.
  const beside = element.nextElementSibling?.localName === "label" ? [element.nextElementSibling] : [];
  const parts = [element, ...(element.labels ?? []), ...beside].filter(audit.seen);
  // A link over two lines has two boxes, and a ring around each.
  const boxes = (audit.seen(element) || !parts.length ? [element] : parts).flatMap((part) => [...part.getClientRects()]);
  if (!boxes.length) boxes.push(element.getBoundingClientRect());
  const side = (name, choose) => choose(...boxes.map((box) => box[name]));
  const box = {
    left: side("left", Math.min),
    top: side("top", Math.min),
    right: side("right", Math.max),
    bottom: side("bottom", Math.max),
  };
  const ring = (part) => {
    const style = getComputedStyle(part);
    if (["none", "hidden"].includes(style.outlineStyle)) return [];
    const below = audit.ground(parseFloat(style.outlineOffset) < 0 ? part : part.parentElement);
    return [[parseFloat(style.outlineWidth), audit.contrast(audit.over(audit.colour(style.outlineColor), below), below)]];
  };
  const rings = [...parts, element.parentElement].flatMap(ring);
  const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  const uncovered = [element, ...parts].some((part) => top && (part.contains(top) || top.contains(part)));
  return {
    stop: audit.stops.get(element),
    name: audit.name(element),
    kind: audit.kind(element),
    ring: rings.sort((one, other) => Math.min(...other) - Math.min(...one))[0] ?? null,
    box,
    pieces: boxes.length,
    around: boxes.reduce((sum, { width, height }) => sum + 2 * (width + height), 0),
    covered: boxes.length === 1 && !uncovered,
  };
};

audit.inDialog = (element) => Boolean(element?.closest("dialog, [role=dialog]"));

// What the Tab key should reach; asked before the walk, so that afterwards `unreached` can say what it did not.
audit.expect = () => {
  audit.expected = audit.tabStops();
  return audit.expected.length;
};
audit.unreached = () =>
  audit.expected.filter((element) => element.isConnected && !audit.stops?.has(element)).map(audit.name);

// What is pressed like a button, but by no key.
audit.mouseOnly = () =>
  [...document.querySelectorAll("label[for], [onclick], [role=button]")]
    .filter((element) => audit.seen(element) && !audit.onlyHeard(element))
    .filter((element) => getComputedStyle(element).cursor === "pointer")
    .filter((element) =>
      element.localName === "label" ? element.control && !element.control.checkVisibility() : element.tabIndex < 0,
    )
    .map(audit.name);

// How many pixels of two pictures (PNG, base64) differ by a contrast of 3 to 1.
audit.changed = async (one, other) => {
  const pixels = async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
    canvas.drawImage(image, 0, 0);
    return canvas.getImageData(0, 0, image.width, image.height).data;
  };
  const [a, b] = [await pixels(one), await pixels(other)];
  let count = 0;
  for (let i = 0; i < a.length; i += 4) {
    if (audit.contrast([a[i], a[i + 1], a[i + 2]], [b[i], b[i + 1], b[i + 2]]) >= 3) count += 1;
  }
  return count;
};
