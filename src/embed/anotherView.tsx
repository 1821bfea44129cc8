import { LANGUAGES, type Language } from '../catalog/languages.ts';
import type { Figure, ReadFigure } from '../figures/figure.ts';
import type { FigureKind } from '../figures/kinds.ts';
import { type FigureView, figureParameters } from '../view/figureView.ts';
import { paths } from '../view/links.ts';
import { dataVersion, parseView } from '../view/parameters.ts';
import type { Environment } from '../words/environment.ts';
import { numbers } from '../words/numbers.ts';
import type { Words } from '../words/types.ts';
import { Gone, readAnswers } from './answers.ts';
import { mount } from './dom/mount.ts';
import { FIGURE_ID } from './FramePage.tsx';
import { DRAWN } from './height.ts';
import { type FrameMeta, type Names, namesPath } from './meta.ts';
import { replaceByGone, replaceNotices, replaceTexts } from './replaceTexts.tsx';

const base = import.meta.env.BASE_URL;

/** What the frame's script must know of a kind of figure. */
export interface KindCode {
  readonly read: ReadFigure;
  /** as in the record of kinds, which is too large for a frame */
  readonly names: FigureKind['names'];
}

/**
 * Shows the view that the frame's address asks for in place of the prerendered one, at the frame's width.
 *
 * @returns a function of the frame's content and words
 */
export function anotherView(kind: KindCode): (main: HTMLElement, words: Words) => Promise<void> {
  return (main, words) => show(kind, main, words);
}

async function show({ read, names: ofKind }: KindCode, main: HTMLElement, words: Words): Promise<void> {
  const { lang, dataset } = document.documentElement;
  const language: Language = LANGUAGES.find((known) => known === lang) ?? 'en';
  const { figure: ref, names: todays }: FrameMeta = JSON.parse(
    document.getElementById('meta')?.textContent ?? '',
  );
  const { at } = parseView<Pick<FigureView, 'at'>>({ at: dataVersion }, location.search).view;
  try {
    const version = dataset.version ?? '';
    const vanished = dataset.vanished !== undefined;
    const { frame, source, fromArchive } = await readAnswers({ base, language, version, vanished }, at);
    const names = fromArchive ? await source.published<Names>(namesPath(language, ref, ofKind)) : todays;
    const catalog = { ...frame.catalog, ...names };
    const environment: Environment = { catalog, words, numbers: numbers(language), base };
    const { view, notices } = parseView<FigureView>(figureParameters(catalog, frame.years), location.search);
    const figure = await read(environment, source, ref.of, view);
    replaceTexts(
      main,
      environment,
      vanished ? { ...figure, page: paths.overview } : figure,
      at !== undefined,
    );
    if (!vanished) replaceNotices(main, environment.words, notices, figure.instead ?? null);
    drawAtWidth(main, figure);
  } catch (error) {
    if (!(error instanceof Gone) || at === undefined) throw error;
    replaceByGone(main, words, at);
  }
}

/** Narrowest width that charts are laid out for. */
const NARROWEST = 264;

/** Again whenever the frame's width changes. */
function drawAtWidth(main: HTMLElement, { drawing }: Figure): void {
  const place = main.querySelector<HTMLElement>('.drawing');
  if (place === null) return;
  let drawn = 0;
  const redraw = () => {
    const width = Math.max(NARROWEST, Math.round(place.clientWidth));
    if (width === drawn) return;
    drawn = width;
    place.replaceChildren();
    mount(drawing?.at(width, { id: FIGURE_ID }), place);
    dispatchEvent(new Event(DRAWN));
  };
  redraw();
  new ResizeObserver(redraw).observe(place);
}
