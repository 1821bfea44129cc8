import { askTooltips } from '../charts/pointing/ask.ts';
import { walk } from '../charts/walk.ts';
import { PARAMETERS } from '../view/figureView.ts';
import { LOOKS } from '../view/look.ts';
import type { Words } from '../words/types.ts';
import { keepHeight } from './height.ts';
import { completeMarks } from './marks.ts';

interface AnotherView {
  show(main: HTMLElement, words: Words): Promise<void>;
}
interface Spoken {
  readonly words: Words;
}

/**
 * The first script of an embed, plain enough to run in a frame of no origin: it takes the theme before the first paint,
 * tells the host page how high it is, and makes marks speak to the keyboard. What a mark says to whoever points at it, and another
 * view than the prerendered one, are the matter of scripts that are fetched for that alone.
 */
const root = document.documentElement;
const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
// A wrong theme is drawn anew too: only then is it said to be wrong.
const another =
  Object.keys({ ...PARAMETERS, ...LOOKS }).some((name) => asked.has(name)) ||
  (theme ?? undefined) !== root.dataset.theme;
if (another) root.className = 'pending';

/** Milliseconds for which the frame may be held back; what comes later is shown all the same. */
const PATIENCE = 5000;

/** The prerendered view, with a sentence that says so. */
const showDefault = () => {
  root.className = 'failed';
};

/** Once the frame is wider than one prerendered drawing by more than what its text may be enlarged, and too narrow for the next. */
const whenBetween = (act: () => void) => {
  const between = matchMedia('(408px <= width < 640px)');
  if (between.matches) act();
  else between.addEventListener('change', act, { once: true });
};

/** A script at an address, once it has run. */
const runs = (address: string) =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    script.src = address;
    document.head.append(script);
  });

const { view, words, tooltip } =
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.dataset : {};

document.addEventListener('DOMContentLoaded', () => {
  const main = document.querySelector<HTMLElement>('main');
  if (main === null) return;
  completeMarks(main);
  if (tooltip !== undefined) askTooltips(document, () => runs(tooltip));
  main.addEventListener('keydown', (event) => {
    const chart = event.target instanceof Element ? event.target.closest<SVGSVGElement>('svg.chart') : null;
    if (chart !== null) walk(chart, event);
  });
  keepHeight(main, main.dataset.figure ?? '');
  if (view === undefined || words === undefined) return;
  // In a frame of no origin a script has no address that a path could start from.
  const load = (path: string) => import(/* @vite-ignore */ new URL(path, location.href).href);
  const draw = async () => {
    const [{ show }, spoken]: [AnotherView, Spoken] = await Promise.all([load(view), load(words)]);
    await show(main, spoken.words);
  };
  if (another) {
    draw().then(() => {
      root.className = '';
    }, showDefault);
    setTimeout(() => root.className && showDefault(), PATIENCE);
  } else if (main.querySelector('.at-392 svg') !== null) {
    whenBetween(() => draw().catch(() => undefined));
  }
});
