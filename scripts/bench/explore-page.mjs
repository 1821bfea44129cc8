/**
 * What runs in the page that explores all observations: clicks, scrolls and watches, as a reader would. Plain
 * JavaScript, given to the page as it is.
 */

const { frame, watch } = globalThis.tools;
const box = () => document.querySelector('.scroll.all');
const found = () => document.querySelector('.found')?.textContent ?? '';

/** Milliseconds from a click on the n-th area to the frame in which the new table is drawn. */
async function click(at) {
  const before = found();
  const choices = document.querySelectorAll('details[open] .choices input');
  const started = performance.now();
  choices[at].click();
  do await frame();
  while (found() === before || box()?.getAttribute('aria-busy') !== 'false');
  return performance.now() - started;
}

/** What a reader sees of the table: whether rows are missing, or stand there without their cells. */
function seen() {
  const own = box();
  const { top, bottom } = own.getBoundingClientRect();
  const head = own.querySelector('thead th').getBoundingClientRect().bottom;
  const rows = [...own.querySelectorAll('tbody tr[aria-rowindex]')].filter((row) => {
    const at = row.getBoundingClientRect();
    return at.bottom > head && at.top < bottom;
  });
  const drawn = rows.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0);
  const last = rows.at(-1)?.getAttribute('aria-rowindex');
  const isEnd = last === own.querySelector('table').getAttribute('aria-rowcount');
  return {
    blank: top < bottom && !isEnd && drawn < bottom - head - 1,
    waiting: rows.some((row) => row.textContent.startsWith('…')),
    isEnd,
  };
}

/**
 * Scrolls from the first row to the last, or as many steps as are asked for.
 *
 * @param step pixels a frame
 * @param most steps
 */
async function scroll(step, most) {
  const own = box();
  own.scrollTo({ top: 0 });
  await frame();
  const frames = { all: 0, blank: 0, waiting: 0 };
  const started = performance.now();
  while (frames.all < most && own.scrollTop + own.clientHeight < own.scrollHeight - 1) {
    own.scrollBy({ top: step });
    await frame();
    await frame();
    const { blank, waiting } = seen();
    frames.all += 1;
    if (blank) frames.blank += 1;
    if (waiting) frames.waiting += 1;
  }
  return { ...frames, pixels: own.scrollTop, ms: performance.now() - started };
}

/** Milliseconds from a drag of the scrollbar to its other end until the last rows stand there. */
async function jump() {
  const own = box();
  own.scrollTo({ top: 0 });
  await frame();
  const started = performance.now();
  own.scrollTo({ top: own.scrollHeight });
  for (;;) {
    await frame();
    const { blank, waiting, isEnd } = seen();
    if (isEnd && !blank && !waiting) return performance.now() - started;
  }
}

/** Milliseconds until a file is handed over, and the longest task meanwhile. */
async function save(at) {
  const longest = watch();
  const buttons = document.querySelectorAll('.formats button');
  const started = performance.now();
  buttons[at].click();
  do await frame();
  while (buttons[at].disabled);
  const ms = performance.now() - started;
  await frame();
  return { ms, longest: longest() };
}

globalThis.bench = { click, scroll, jump, save };
