// What the measures ask of a page. Evaluated from outside, so it works with scripts switched off too.
(() => {
  const FOCUSABLE =
    "a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], " +
    "[contenteditable]:not([contenteditable=false]), [tabindex]";

  // A short selector that a person can find the element by.
  const name = (element) => {
    const parts = [];
    for (let at = element; at && at !== document.documentElement && parts.length < 4; at = at.parentElement) {
      const classes = [...at.classList].slice(0, 2).map((word) => "." + word).join("");
      parts.unshift(at.localName + (at.id ? "#" + at.id : classes));
      if (at.id || at === document.body) break;
    }
    const text = (element.getAttribute("aria-label") || element.textContent || "").trim().replace(/\s+/g, " ");
    return parts.join(" > ") + (text ? ` “${text.slice(0, 40)}”` : "");
  };

  // Kind of element: those that look and behave alike by the same rules of the same styles.
  const kind = (element) => {
    const parts = [];
    for (let at = element; at && at !== document.body && parts.length < 5; at = at.parentElement) {
      parts.unshift(at.localName + [...at.classList].sort().map((word) => "." + word).join(""));
    }
    return parts.join(">") + (element.type ? ":" + element.type : "");
  };

  const seen = (element) => {
    const box = element.getBoundingClientRect();
    const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return shown && box.width > 0 && box.height > 0;
  };

  // Hidden from eyes but read aloud: a box of one pixel, or clipped to nothing.
  const onlyHeard = (element) => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      if (/rect\(0|inset\(50%/.test(style.clip + style.clipPath) || (box.width <= 1 && box.height <= 1)) return true;
    }
    return false;
  };

  const tabStops = () => {
    const groups = new Set();
    return [...document.querySelectorAll(FOCUSABLE)].filter((element) => {
      if (element.tabIndex < 0 || element.disabled || element.type === "hidden" || element.closest("[inert]")) return false;
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      if (element.localName === "summary" && element.parentElement.querySelector("summary") !== element) return false;
      if (element.type === "radio" && element.name) {
        // A group of radio buttons is one stop: the chosen one, or the first.
        const key = element.name + "/" + (element.form ? [...document.forms].indexOf(element.form) : "");
        const all = [...document.getElementsByName(element.name)].filter((other) => other.form === element.form);
        const stop = all.find((other) => other.checked && other.checkVisibility({ visibilityProperty: true })) || element;
        if (stop !== element || groups.has(key)) return false;
        groups.add(key);
      }
      return true;
    });
  };

  const colour = (text) => {
    const canvas = (window.__auditCanvas ??= new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true }));
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = "#000";
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };

  const over = (top, below) => [0, 1, 2].map((i) => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);

  // The colour behind an element, from its own background down to the page's.
  const ground = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) layers.unshift(colour(getComputedStyle(at).backgroundColor));
    const canvas = colour("Canvas");
    return layers.reduce((below, layer) => over(layer, below), canvas);
  };

  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };

  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  const openDetails = () => document.querySelectorAll("details").forEach((element) => (element.open = true));

  window.audit = { FOCUSABLE, name, kind, seen, onlyHeard, tabStops, colour, over, ground, luminance, contrast, openDetails };
})();
