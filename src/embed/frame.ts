import { askTooltips } from '../charts/pointing/ask.ts';
import { PARAMETERS } from '../view/figureView.ts';
import { LOOKS } from '../view/look.ts';
import type { Words } from '../words/types.ts';
import { keepHeight } from './height.ts';
import { completeMarks } from './marks.ts';

/** The script of a kind of figure. */
export interface AnotherView {
  /** @param dressed whether the address asks for a look */
  show(main: HTMLElement, words: Words, dressed: boolean): Promise<void>;
}
interface Spoken {
  readonly words: Words;
}

/**
 * The first script of an embed, plain enough to run in a frame of no origin: it takes the theme before the first paint,
 * tells the host page how high it is, and gives marks names. What a mark says to whoever points at it, the walk of arrow keys, and
 * another view than the prerendered one, are the matter of scripts that are fetched for that alone.
 */
const root = document.documentElement;
const { view, words, tooltip, computed } =
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.dataset : {};
const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
const asks = (names: object) => Object.keys(names).some((name) => asked.has(name));
const dressed = asks(LOOKS);
// A wrong theme is drawn anew too: only then is it said to be wrong. What is computed has no prerendered view.
const another = computed || dressed || asks(PARAMETERS) || (theme ?? undefined) !== root.dataset.theme;
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

document.addEventListener('DOMContentLoaded', () => {
  const main = document.querySelector<HTMLElement>('main');
  if (main === null) return;
  completeMarks(main);
  if (tooltip !== undefined) {
    // A key that is pressed before what walks is there is pressed once more.
    let pressed: KeyboardEvent | undefined;
    main.addEventListener('keydown', (event) => {
      pressed = event;
    });
    askTooltips(document, async () => {
      await runs(tooltip);
      if (pressed) pressed.target?.dispatchEvent(new KeyboardEvent('keydown', pressed));
    });
  }
  keepHeight(main, main.dataset.figure ?? '');
  if (view === undefined || words === undefined) return;
  // In a frame of no origin a script has no address that a path could start from.
  const load = (path: string) => import(/* @vite-ignore */ new URL(path, location.href).href);
  const draw = async () => {
    const [{ show }, spoken]: [AnotherView, Spoken] = await Promise.all([load(view), load(words)]);
    await show(main, spoken.words, dressed);
  };
  if (another) {
    draw().then(() => {
      root.className = '';
    }, showDefault);
    setTimeout(() => !computed && root.className && showDefault(), PATIENCE);
  } else if (main.querySelector('.at-392 svg') !== null) {
    whenBetween(() => draw().catch(() => undefined));
  }
});
