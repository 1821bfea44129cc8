import { FALLBACK, isLanguage } from '../catalog/languages.ts';
import type { Figure } from '../figures/figure.ts';
import { type FigureView, figureParameters } from '../view/figureView.ts';
import { paths } from '../view/links.ts';
import { LOOKS } from '../view/look.ts';
import { dataVersion, parseView } from '../view/parameters.ts';
import { numbers } from '../words/numbers.ts';
import type { Words } from '../words/types.ts';
import { Gone, readAnswers } from './answers.ts';
import { mount } from './dom/mount.ts';
import { FIGURE_ID } from './FramePage.tsx';
import { DRAWN } from './height.ts';
import { type KindCode, readIn } from './kindCode.ts';
import { type FrameMeta, type Names, namesPath } from './meta.ts';
import type { FrameGround } from './ownGroup.ts';
import { replaceByGone, replaceNotices, replaceTexts } from './replaceTexts.tsx';

const base = import.meta.env.BASE_URL;

/**
 * Shows the view that the frame's address asks for in place of the prerendered one, at the frame's width.
 *
 * @returns a function of the frame's content and words
 */
export function anotherView(kind: KindCode): (main: HTMLElement, words: Words) => Promise<void> {
  return (main, words) => show(kind, main, words, location.search);
}

async function show(kind: KindCode, main: HTMLElement, words: Words, search: string): Promise<void> {
  const { lang, dataset } = document.documentElement;
  const language = isLanguage(lang) ? lang : FALLBACK;
  const { figure: ref, names: todays }: FrameMeta = JSON.parse(
    document.getElementById('meta')?.textContent ?? '',
  );
  const { at } = parseView<Pick<FigureView, 'at'>>({ at: dataVersion }, search).view;
  try {
    const version = dataset.version ?? '';
    const vanished = dataset.vanished !== undefined;
    const {
      catalog: core,
      source: given,
      fromArchive,
    } = await readAnswers({ base, language, version, release: dataset.release, vanished }, at);
    const names = fromArchive ? await given.published<Names>(namesPath(language, ref, kind.names)) : todays;
    const known: FrameGround = { catalog: { ...core, ...names }, source: given };
    const parameters = new URLSearchParams(search);
    const asked = parameters.get('group');
    // What makes a group of the reader's own is fetched where an address asks for one.
    const load = (): Promise<OwnGroupCode> => import(/* @vite-ignore */ kind.maker);
    const {
      catalog,
      source,
      missed = [],
    } = asked && !known.catalog.groups.some(({ group }) => group === asked)
      ? await (await load()).make(known, asked)
      : known;
    const environment = { catalog, words, numbers: numbers(language), base };
    const { view, notices } = parseView<FigureView>(figureParameters(catalog), search);
    const figure = await readIn(kind, environment, source, ref.of, view);
    replaceTexts(
      main,
      environment,
      vanished ? { ...figure, page: paths.overview } : figure,
      at !== undefined,
    );
    if (!vanished) replaceNotices(main, words, [...missed, ...notices], figure.instead ?? null);
    const draw = Object.keys(LOOKS).some((name) => parameters.has(name))
      ? ((await import(/* @vite-ignore */ kind.dresser)) as DresserCode).dress({
          main,
          environment,
          figure,
          source,
          kind,
          search,
          show: (next) => show(kind, main, words, next),
        })
      : plainly(figure);
    drawAtWidth(main, draw);
  } catch (error) {
    if (!(error instanceof Gone) || at === undefined) throw error;
    replaceByGone(main, words, at);
  }
}

type OwnGroupCode = typeof import('./ownGroup.ts');
type DresserCode = typeof import('./dress.tsx');
type Draw = (place: HTMLElement, width: number) => void;

const plainly =
  ({ drawing }: Figure): Draw =>
  (place, width) =>
    mount(drawing?.at(width, { id: FIGURE_ID }), place);

/** Narrowest width that charts are laid out for. */
const NARROWEST = 264;

/** What draws the view on screen anew. */
let redrawing: ResizeObserver | undefined;

/** Again whenever the frame's width changes. */
function drawAtWidth(main: HTMLElement, draw: Draw): void {
  const place = main.querySelector<HTMLElement>('.drawing');
  if (place === null) return;
  let drawn = 0;
  const redraw = () => {
    const width = Math.max(NARROWEST, Math.round(place.clientWidth));
    if (width === drawn) return;
    drawn = width;
    place.replaceChildren();
    draw(place, width);
    dispatchEvent(new Event(DRAWN));
  };
  redraw();
  redrawing?.disconnect();
  redrawing = new ResizeObserver(redraw);
  redrawing.observe(place);
}
