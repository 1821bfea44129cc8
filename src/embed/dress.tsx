import { FALLBACK, type Language } from '../catalog/languages.ts';
import { accentSheet } from '../view/accent.ts';
import { href } from '../view/links.ts';
import { HEIGHTS, type Look, readLook } from '../view/look.ts';
import { ar } from '../words/frame/ar.ts';
import { en } from '../words/frame/en.ts';
import { fr } from '../words/frame/fr.ts';
import type { FrameWords } from '../words/frame/types.ts';
import { mount } from './dom/mount.ts';
import { drawAtWidth, whole } from './drawAtWidth.ts';
import type { Dressed } from './dressed.ts';
import { offerFinding } from './finding.tsx';
import { fitted } from './fit.ts';
import { placeOf } from './placeOf.ts';

/** The words of this script alone: few enough to be one file for all languages. */
const WORDS: Readonly<Record<Language, FrameWords>> = { en, fr, ar };

/** What only a look's frame has. */
const RULES = `
.own-title { margin: 0 0 8px; color: var(--ink-soft); font-size: 13px; }
.drawing > svg { display: block; margin-inline: auto; }
.shortened { margin: 4px 0 0; color: var(--ink-soft); font-size: 13px; }
.drawing[tabindex] { overflow-y: auto; border-block: 1px solid var(--line); }
@media print { .drawing[tabindex] { max-block-size: none !important; border: 0; } }
details.folded { margin-block-end: 4px; }
details.folded > summary { cursor: pointer; }
details.folded > summary + .notes { margin-block-start: 4px; }
.finding { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: end; margin-block-end: 8px; font-size: 13px; }
.finding label { display: flex; flex: 1 1 200px; max-inline-size: 400px; flex-wrap: wrap; gap: 4px 8px; align-items: center; }
.finding input { flex: 1 1 120px; min-inline-size: 0; }
.finding :is(input, button) { min-block-size: 32px; padding: 4px 8px; border: 1px solid var(--hatch); border-radius: 4px;
  background: var(--paper); color: var(--ink); font: inherit; }
.finding p { flex-basis: 100%; margin: 0; }
.finding p:empty { display: none; }
`;

/** What draws the view on screen anew: finding an economy shows another. */
let redrawing: ResizeObserver | undefined;

/** Shows a figure in the look that its frame's address asks for: title, accent, height, and a box that finds an economy. */
export function dress(given: Dressed): void {
  redrawing?.disconnect();
  redrawing = drawAtWidth(given.main, dressed(given));
}

/** @returns what draws the figure at a width */
function dressed(given: Dressed): (place: HTMLElement, width: number) => void {
  const { main, environment, figure, search } = given;
  const { language } = environment.catalog;
  const words = WORDS[language] ?? WORDS[FALLBACK];
  const asked = new URLSearchParams(search);
  const { look } = readLook(asked);
  const chosen = (asked.get('economies') ?? '').split(',');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${RULES}${look.accent ? accentSheet(look.accent, chosen.length === 1) : ''}`);
  document.adoptedStyleSheets = [sheet];
  if (look.title !== undefined) entitle(given, look.title, words);
  if (look.find && given.finds) offerFinding(given, words);
  if (limitOf(look) === null) return whole(figure);
  fold(main, words);
  return (place, width) => {
    const limit = limitOf(look);
    if (figure.drawing === null || limit === null) return;
    const { numbers, base } = environment;
    main.style.minBlockSize = '';
    fitted(figure.drawing, { main, place, width, limit, label: figure.measure }, (shown, all) => {
      const text = words.rows(numbers.value(shown, 0), numbers.value(all, 0));
      const page = href(base, language, figure.page);
      return [
        text,
        ' ',
        <a key="all" href={page}>
          {words.all}
        </a>,
      ];
    });
    if (look.aspect !== undefined) main.style.minBlockSize = `${limit}px`;
  };
}

/** CSS pixels that the frame may be high now; null where it may be as high as it is. */
function limitOf({ aspect, height }: Look): number | null {
  if (aspect === undefined) return height ?? null;
  const [across = 1, down = 1] = aspect.split(':').map(Number);
  return Math.max(HEIGHTS[0], Math.round((innerWidth * down) / across));
}

function entitle({ main, environment, figure }: Dressed, title: string, words: FrameWords): void {
  const { name } = environment.words.site;
  const link = main.querySelector('h1 a');
  link?.replaceChildren();
  if (link) mount(<bdi>{title}</bdi>, link);
  document.title = `${title} – ${name}`;
  const own = placeOf(main, 'own-title', (made) => main.querySelector('.measure')?.after(made));
  own.replaceChildren();
  mount([words.titled(name), ' ', <bdi key="finding">{figure.title}</bdi>], own);
}

/** Puts the notes behind a line that opens them; on paper they are open. */
function fold(main: HTMLElement, words: FrameWords): void {
  const notes = main.querySelector('.notes');
  if (notes === null || notes.childElementCount === 0 || notes.closest('details') !== null) return;
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  details.className = 'folded';
  summary.textContent = words.notes;
  notes.replaceWith(details);
  details.append(summary, notes);
  addEventListener('beforeprint', () => {
    details.open = true;
  });
}
