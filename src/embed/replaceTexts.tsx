import type { Figure } from '../figures/figure.ts';
import { ColourItems } from '../ui/ColourKey.tsx';
import { href } from '../view/links.ts';
import type { Notice } from '../view/parameters.ts';
import type { Environment } from '../words/environment.ts';
import { noticeText } from '../words/notices.ts';
import type { Words } from '../words/types.ts';
import { mount } from './dom/mount.ts';
import { Foot, Notes, Sources } from './FramePage.tsx';

/** Puts new content in one of the places that the prerender fills. */
export function fill(main: HTMLElement, selector: string, content: unknown): void {
  const place = main.querySelector(selector);
  place?.replaceChildren();
  if (place !== null) mount(content, place);
}

/** Replaces the texts of the prerendered view by those of another. @param frozen at a data version */
export function replaceTexts(
  main: HTMLElement,
  environment: Environment,
  figure: Figure,
  frozen: boolean,
): void {
  const { words, base, catalog } = environment;
  const page = href(base, catalog.language, figure.page);
  document.title = `${figure.title} – ${words.site.name}`;
  fill(main, 'h1', <a href={page}>{figure.title}</a>);
  fill(main, '.measure', figure.measure);
  fill(main, '.summary', figure.summary);
  fill(main, '.notes', <Notes words={words} figure={figure} />);
  fill(main, '.beyond', figure.beyond && <a href={page}>{figure.beyond}</a>);
  fill(main, '.legend', figure.key && <ColourItems items={figure.key} />);
  fill(main, '.key-note', figure.keyNote);
  // Where all views have the same sources, what the prerender says of them stays, in this view's link.
  if (figure.sources !== null) {
    fill(main, '.source', <Sources environment={environment} sources={figure.sources} page={page} />);
  } else main.querySelector('.source > a')?.setAttribute('href', page);
  fill(main, '.foot', <Foot environment={environment} {...(frozen && { today: page })} />);
}

/** What of the address was not understood. What hosts add to addresses on their own is not worth a line. */
export function replaceNotices(
  main: HTMLElement,
  words: Words,
  notices: readonly Notice[],
  instead: string | null,
): void {
  const understood = notices.filter(({ kind }) => kind !== 'unknown parameter');
  const lines = understood.map((notice) => noticeText(words, notice));
  sayLines(main, [...lines, ...(instead ? [instead] : [])]);
}

/** Lines above the drawing, each a notice. */
export function sayLines(main: HTMLElement, lines: readonly string[]): void {
  fill(
    main,
    '.notices',
    lines.map((line) => (
      <p key={line} className="notice">
        {line}
      </p>
    )),
  );
}

/** In place of a figure whose version is gone: that it is, and the way to today's. No newer value stands in for the old one. */
export function replaceByGone(main: HTMLElement, words: Words, version: string): void {
  const page = main.querySelector('h1 a')?.getAttribute('href') ?? '';
  const today = main.querySelector('h1')?.textContent ?? '';
  document.title = `${words.share.gone(version)} – ${words.site.name}`;
  fill(main, 'h1', words.share.gone(version));
  fill(main, '.measure', [
    words.labelled(words.share.todays, ''),
    <a key="today" href={page}>
      {today}
    </a>,
  ]);
  for (const emptied of ['.notices', '.drawing', '.legend', '.summary', '.notes', '.source', '.foot']) {
    fill(main, emptied, null);
  }
}
