import type { Catalog } from '../../catalog/catalog.ts';
import { LANGUAGES, type Language } from '../../catalog/types.ts';
import { Sources } from '../../pages/embed/EmbedPage.tsx';
import { embedOf } from '../../pages/embed/embedOf.ts';
import type { EmbedFigure } from '../../pages/embed/figure.ts';
import { type EmbedMeta, framePath } from '../../pages/embed/meta.ts';
import { type EmbedView, embedParameters } from '../../pages/embed/parameters.ts';
import type { Environment } from '../../ui/environment.tsx';
import { href } from '../../ui/links.ts';
import { parseView } from '../../view/parameters.ts';
import { loadWords } from '../../words/load.ts';
import { noticeText } from '../../words/notices.ts';
import { numbers } from '../../words/numbers.ts';
import { mount } from './dom/mount.ts';
import { DRAWN } from './height.ts';

const base = import.meta.env.BASE_URL;

/** Draws the view that the frame's address asks for in place of the prerendered one, at the frame's own width. */
export async function draw(main: HTMLElement): Promise<void> {
  const { lang, dataset } = document.documentElement;
  const language: Language = LANGUAGES.find((known) => known === lang) ?? 'en';
  const published = async <T,>(path: string): Promise<T> => {
    const response = await fetch(`${base}${path}?v=${dataset.version ?? ''}`);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  };
  const meta: EmbedMeta = JSON.parse(document.getElementById('meta')?.textContent ?? '');
  const [shared, words] = await Promise.all([published<Catalog>(framePath(language)), loadWords(language)]);
  const catalog: Catalog = { ...shared, ...meta.catalog };
  const environment: Environment = { catalog, words, numbers: numbers(language), base };
  const { view, notices } = parseView<EmbedView>(embedParameters(catalog, meta.years), location.search);
  const askSeries = () => Promise.reject(new Error('no engine in an embed'));
  const figure = await embedOf(environment, { published, askSeries }, meta.figure, view);
  say(main, environment, figure);
  const notice = main.querySelector('.notices');
  notice?.replaceChildren(...notices.map((own) => paragraph(noticeText(words, own))));
  drawAtWidth(main, figure);
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'notice';
  element.textContent = text;
  return element;
}

/** The same places that the prerender fills. */
function say(main: HTMLElement, environment: Environment, figure: EmbedFigure): void {
  const { words, base: under, catalog } = environment;
  const page = href(under, catalog.language, figure.page);
  const write = (selector: string, text: string) => {
    const place = main.querySelector(selector);
    if (place !== null) place.textContent = text;
  };
  document.title = `${figure.title} – ${words.site.name}`;
  write('h1 a', figure.title);
  main.querySelector('h1 a')?.setAttribute('href', page);
  write('.measure', figure.measure);
  write('.summary', figure.summary);
  const notes = main.querySelector('.notes');
  notes?.replaceChildren();
  if (notes !== null)
    mount(
      figure.notes.map((note) => <li key={note}>{note}</li>),
      notes,
    );
  const source = main.querySelector('.source');
  source?.replaceChildren(words.labelled(words.figure.source, ''));
  if (source !== null) mount(<Sources environment={environment} figure={figure} page={page} />, source);
}

/** Narrowest width that charts are laid out for. */
const NARROWEST = 264;

/** Again whenever the frame's width changes. */
function drawAtWidth(main: HTMLElement, figure: EmbedFigure): void {
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
