// What the probes do inside the page. Plain script: it is run by the browser under test, not by Node.

// The same element has the same number as long as the page stands, whatever comes and goes around it.
globalThis.probed ??= new Map();
const numberOf = (element) => {
  const { probed } = globalThis;
  if (!probed.has(element)) probed.set(element, probed.size);
  return probed.get(element);
};

const has = (hit, element) => {
  if (hit === null) return false;
  // A hidden checkbox is drawn by its label.
  const label = element.labels?.[0];
  return element.contains(hit) || hit.contains(element) || label?.contains(hit) === true;
};

const seen = (element) =>
  [...element.getClientRects()].some(({ left, right, top, bottom }) =>
    [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 2, top + 2],
      [right - 2, top + 2],
      [left + 2, bottom - 2],
      [right - 2, bottom - 2],
    ].some(([x, y]) => has(document.elementFromPoint(x, y), element)),
  );

const nameOf = (element) =>
  `${element.localName} «${element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40)}»`;

const isMarked = (one) => {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
  return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
};

const stop = () => {
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement) return null;
  // A field with its label beside it is marked as a whole.
  const marks = [element, element.closest('.ds-field')].filter((one) => one !== null);
  return {
    what: nameOf(element),
    at: numberOf(element),
    marked: marks.some(isMarked),
    seen: seen(element),
  };
};

const focusable = () => {
  const groups = new Set();
  const can = 'a[href], button, input, select, textarea, summary, u-summary, [tabindex="0"]';
  return [...document.querySelectorAll(can)]
    .filter((element) => {
      if (element.matches(':disabled, [tabindex="-1"]')) return false;
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      // Of a group of radio buttons, Tab stops at one.
      if (element.type !== 'radio') return true;
      const first = !groups.has(element.name);
      groups.add(element.name);
      return first;
    })
    .map((element) => ({ at: numberOf(element), what: nameOf(element) }));
};

const cut = () =>
  [...document.querySelectorAll('main *, header *, nav *')]
    .filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      const own = [...element.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent.trim() !== '',
      );
      if (!own || clipPath !== 'none' || element.closest('svg, select, .visually-hidden') !== null)
        return false;
      const across = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
      const down = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
      return across || down;
    })
    .map(nameOf);

const over = () => {
  const { scrollWidth } = document.documentElement;
  if (scrollWidth <= window.innerWidth) return [];
  const beyond = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > window.innerWidth,
  );
  return [`${scrollWidth} px`, ...beyond.slice(0, 5).map(nameOf)];
};

const wrong = () =>
  [...document.querySelectorAll('[aria-invalid="true"]')].map((field) =>
    (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent.trim() ?? '')
      .join(' ')
      .trim(),
  );

const moving = () =>
  document
    .getAnimations()
    .filter(({ playState, effect }) => playState === 'running' && effect.getComputedTiming().endTime > 50)
    .length;

const focused = () => {
  const element = document.activeElement;
  return {
    id: element.id,
    name: element.textContent.trim(),
    role: element.getAttribute('role') ?? element.localName,
    invalid: element.getAttribute('aria-invalid') === 'true',
    inSummary: element.closest('.ds-error-summary, ds-error-summary') !== null,
    inDialog: element.closest('dialog') !== null,
  };
};

globalThis.probes = { stop, focusable, cut, over, wrong, moving, focused };
