import { LANGUAGES, type Language } from '../catalog/languages.ts';
import type { Embed } from '../figures/code.ts';
import type { Figure } from '../figures/figure.ts';
import { type FigureView, figureParameters } from '../view/figureView.ts';
import { paths } from '../view/links.ts';
import { dataVersion, parseView } from '../view/parameters.ts';
import type { Environment } from '../words/environment.ts';
import { numbers } from '../words/numbers.ts';
import type { Words } from '../words/types.ts';
import { Gone, readAnswers } from './answers.ts';
import { mount } from './dom/mount.ts';
import { DRAWN } from './height.ts';
import { type EmbedMeta, type Names, namesPath } from './meta.ts';
import { say, sayGone, sayNotices } from './say.tsx';

const base = import.meta.env.BASE_URL;

/** Draws the view that the frame's address asks for in place of the prerendered one, at the frame's own width. */
export function drawer(embed: Embed): (main: HTMLElement, words: Words) => Promise<void> {
  return (main, words) => draw(embed, main, words);
}

async function draw(embed: Embed, main: HTMLElement, words: Words): Promise<void> {
  const { lang, dataset } = document.documentElement;
  const language: Language = LANGUAGES.find((known) => known === lang) ?? 'en';
  const { figure: id, names: todays }: EmbedMeta = JSON.parse(
    document.getElementById('meta')?.textContent ?? '',
  );
  const { at } = parseView<Pick<FigureView, 'at'>>({ at: dataVersion }, location.search).view;
  try {
    const version = dataset.version ?? '';
    const vanished = dataset.vanished !== undefined;
    const { frame, source, kept } = await readAnswers({ base, language, version, vanished }, at);
    const names = kept ? await source.published<Names>(namesPath(language, id)) : todays;
    const catalog = { ...frame.catalog, ...names };
    const environment: Environment = { catalog, words, numbers: numbers(language), base };
    const { view, notices } = parseView<FigureView>(figureParameters(catalog, frame.years), location.search);
    const figure = await embed(environment, source, id.of, view);
    say(main, environment, vanished ? { ...figure, page: paths.overview } : figure, at !== undefined);
    if (!vanished) sayNotices(main, environment.words, notices, figure.instead ?? null);
    drawAtWidth(main, figure);
  } catch (error) {
    if (!(error instanceof Gone) || at === undefined) throw error;
    sayGone(main, words, at);
  }
}

/** Narrowest width that charts are laid out for. */
const NARROWEST = 264;

/** Again whenever the frame's width changes. */
function drawAtWidth(main: HTMLElement, figure: Figure): void {
  const place = main.querySelector<HTMLElement>('.drawing');
  if (place === null) return;
  let drawn = 0;
  const redraw = () => {
    const width = Math.max(NARROWEST, Math.round(place.clientWidth));
    if (width === drawn) return;
    drawn = width;
    place.replaceChildren();
    mount(figure.draw(width), place);
    dispatchEvent(new Event(DRAWN));
  };
  redraw();
  new ResizeObserver(redraw).observe(place);
}
