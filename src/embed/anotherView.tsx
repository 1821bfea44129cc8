import { FALLBACK, isLanguage } from '../catalog/languages.ts';
import { type FigureView, figureParameters } from '../view/figureView.ts';
import { paths } from '../view/links.ts';
import { dataVersion, parseView } from '../view/parameters.ts';
import { numbers } from '../words/numbers.ts';
import type { Words } from '../words/types.ts';
import { Gone, readAnswers } from './answers.ts';
import { drawAtWidth, whole } from './drawAtWidth.ts';
import type { AnotherView } from './frame.ts';
import { type KindCode, readIn } from './kindCode.ts';
import { type FrameMeta, type Names, namesPath } from './meta.ts';
import type { OnUse } from './onUse.ts';
import type { FrameGround } from './ownGroup.ts';
import { replaceByGone, replaceNotices, replaceTexts } from './replaceTexts.tsx';

const base = import.meta.env.BASE_URL;

/**
 * Shows the view that the frame's address asks for in place of the prerendered one, at the frame's width.
 *
 * @returns a function of the frame's content and words, and of whether its address asks for a look
 */
export function anotherView(kind: KindCode): AnotherView['show'] {
  return (main, words, dressed) => show(kind, main, words, { dressed, search: location.search });
}

async function show(
  kind: KindCode,
  main: HTMLElement,
  words: Words,
  { dressed, search }: { readonly dressed: boolean; readonly search: string },
): Promise<void> {
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
    const asked = new URLSearchParams(search).get('group');
    // What makes a group of the reader's own, and what gives a look, are fetched where an address asks for them.
    const load = (): Promise<OnUse> => import(/* @vite-ignore */ kind.onUse);
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
    if (dressed) {
      const again = (next: string) => show(kind, main, words, { dressed, search: next });
      await (await load()).dress({ main, environment, figure, source, kind: ref.kind, search, show: again });
    } else drawAtWidth(main, whole(figure));
  } catch (error) {
    if (!(error instanceof Gone) || at === undefined) throw error;
    replaceByGone(main, words, at);
  }
}
