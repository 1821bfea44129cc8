import { SHEET_OF } from './Written.tsx';

/** Inside of an A4 sheet in CSS pixels, as `paper.css` sets its margins. */
const SHEET = { width: (182 * 96) / 25.4, height: (259 * 96) / 25.4 } as const;

/**
 * Says in the contents on which sheet each chapter begins, before the page is printed. Browsers know no such thing: the paper is laid out
 * in columns as large as a sheet's inside, by the same rules that break sheets, in a frame that nobody sees.
 */
export function numberSheets(): () => void {
  const number = () => {
    const places = [...document.querySelectorAll<HTMLElement>(`[${SHEET_OF}]`)];
    const main = document.querySelector('main');
    if (places.length === 0 || main === null) return;
    const sheets = sheetsOf(
      main,
      places.map((place) => place.getAttribute(SHEET_OF) ?? ''),
    );
    for (const place of places) {
      const sheet = sheets.get(place.getAttribute(SHEET_OF) ?? '');
      place.textContent = sheet === undefined ? '' : String(sheet);
    }
  };
  addEventListener('beforeprint', number);
  return () => removeEventListener('beforeprint', number);
}

/** On which sheet the elements of these ids begin, counted from 1. */
function sheetsOf(main: HTMLElement, ids: readonly string[]): ReadonlyMap<string, number> {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.className = 'sheets';
  frame.width = String(Math.ceil(SHEET.width));
  frame.height = String(Math.ceil(SHEET.height));
  document.body.append(frame);
  try {
    const inner = frame.contentDocument;
    if (inner === null) return new Map();
    inner.documentElement.dir = document.documentElement.dir;
    inner.documentElement.lang = document.documentElement.lang;
    inner.documentElement.className = document.documentElement.className;
    inner.adoptedStyleSheets = [asPrinted(inner)];
    const copy = inner.importNode(main, true);
    inner.body.append(copy);
    Object.assign(copy.style, {
      columnWidth: `${SHEET.width}px`,
      columnGap: '0',
      columnFill: 'auto',
      inlineSize: `${SHEET.width}px`,
      blockSize: `${SHEET.height}px`,
    });
    const start = copy.getBoundingClientRect();
    const isRtl = document.documentElement.dir === 'rtl';
    return new Map(
      ids.flatMap((id) => {
        const box = copy.querySelector(`#${CSS.escape(id)}`)?.getClientRects()[0];
        if (box === undefined) return [];
        const along = isRtl ? start.right - box.right : box.left - start.left;
        return [[id, 1 + Math.round(along / SHEET.width)]];
      }),
    );
  } finally {
    frame.remove();
  }
}

/** The page's style sheets as a printer takes them: a sheet's end is a column's. */
function asPrinted(inner: Document): CSSStyleSheet {
  const rules = [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule.constructor.name !== 'CSSPageRule').map((rule) => rule.cssText),
  );
  const view = inner.defaultView;
  if (view === null) throw new Error('expected a window in the frame');
  const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(
    rules
      .join('\n')
      .replace(/@media print\b/g, '@media all')
      .replace(/@media screen\b/g, '@media not all')
      .replace(/(break-(?:before|after)): page/g, '$1: column')
      .replace(/avoid-page/g, 'avoid'),
  );
  return sheet;
}
