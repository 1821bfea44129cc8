import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { answerPaths } from '../../answers/paths.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { figureId } from '../../figures/ref.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { NotTakenOver } from '../../ui/NotTakenOver.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { useScripts } from '../../ui/useScripts.ts';
import { useView } from '../../ui/useView.ts';
import { USUAL_HEIGHT } from '../../view/look.ts';
import { pathTo } from '../../view/pages.ts';
import { formatView } from '../../view/parameters.ts';
import { PREVIEWS, type StudioView, studioParameters } from '../../view/studio.ts';
import { loadWords } from '../../words/load.ts';
import { noticeText } from '../../words/notices.ts';
import { figureAsked } from './asked.ts';
import { Choice } from './Choice.tsx';
import { Contents } from './Contents.tsx';
import { Looks } from './Looks.tsx';
import { Preview, type Shown } from './Preview.tsx';
import { TakeAway } from './TakeAway.tsx';
import { framePath, lookAsked, takes, worthSaying } from './wanted.ts';
import { frameName, studioWords } from './words.ts';

/** It stands on the catalog alone: what it shows is a frame. */
export const needs = () => [];

const PATH = pathTo('studio');

/** Any figure made ready for another page: what it shows, how it looks, and all the forms in which it can be taken. */
export function Page() {
  const environment = useEnvironment();
  const { catalog, words: common } = environment;
  const words = studioWords(catalog.language);
  const parameters = useMemo(() => studioParameters(catalog), [catalog]);
  const { view, notices, change } = useView<StudioView>(parameters);
  const scripts = useScripts();
  return (
    <Shell
      path={PATH}
      carried={formatView(parameters, { group: view.group, year: view.year })}
      topic={words.name}
      about={words.lead}
      title={words.title}
      lead={words.lead}
    >
      <NotTakenOver view={null} />
      <p className="unscripted">{words.noScripts}</p>
      {scripts && (
        <Studio
          view={view}
          change={change}
          said={(ref) => worthSaying(notices, ref).map((notice) => noticeText(common, notice))}
        />
      )}
    </Shell>
  );
}

interface StudioProps {
  view: Partial<StudioView>;
  change: ReturnType<typeof useView<StudioView>>['change'];
  said: (ref: ReturnType<typeof figureAsked>['ref']) => readonly string[];
}

function Studio({ view, change, said }: StudioProps) {
  const { catalog, numbers, base } = useEnvironment();
  const words = studioWords(catalog.language);
  const asked = useMemo(() => figureAsked(catalog, view.figure), [catalog, view.figure]);
  const { ref } = asked;
  const { look, mended } = lookAsked(view);
  const path = framePath({ catalog, base }, ref, view, look);
  const name = useFrameName(ref, view);
  const [told, setTold] = useState<{ readonly path: string; readonly shown: Shown | null } | null>(null);
  // What the last address showed is kept until the next one speaks, but for its height.
  const shown = told?.shown ?? null;
  const isNow = told?.path === path;
  const place = useRef<HTMLIFrameElement>(null);
  const width = view.width ?? '700';
  const high = Number(look.height ?? Number.POSITIVE_INFINITY);
  const lines = [
    ...missingLine(asked, catalog),
    ...said(ref),
    ...mended.map((each) => mendedLine(each, catalog, numbers)),
    ...(isNow && shown !== null ? shown.notices : []),
    ...(isNow && shown !== null && shown.height > high ? [words.higher(numbers.value(shown.height, 0))] : []),
    ...(isNow && shown === null ? [words.absent] : []),
  ];
  return (
    <div className="studio">
      <div className="choices">
        <Contents asked={asked} view={view} change={change} />
        <Looks
          view={view}
          look={look}
          finding={shown?.finding ?? ''}
          finds={takes(ref, 'economies')}
          change={change}
        />
      </div>
      <section className="shown" aria-label={words.preview}>
        <div className="beside">
          <Choice
            label={words.previewWidth}
            value={width}
            choices={PREVIEWS.map((each) => [each, words.pixels(Number(each))])}
            onChange={(to) => change({ width: PREVIEWS.find((each) => each === to && each !== '700') })}
          />
        </div>
        <div role="status" className="notices">
          {lines.length > 0 && (
            <ul>
              {[...new Set(lines)].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
        <section className="scroll" aria-label={name} tabIndex={0}>
          <Preview
            place={place}
            name={name}
            address={path}
            width={width}
            height={(isNow ? shown?.height : undefined) ?? look.height ?? USUAL_HEIGHT}
            onShown={(now) => setTold({ path, shown: now })}
          />
        </section>
      </section>
      <TakeAway
        frame={place}
        figure={figureId(ref)}
        refTo={ref}
        name={name}
        path={path}
        view={view}
        look={look}
        shown={isNow ? shown : null}
        change={change}
      />
    </div>
  );
}

/** What the frame is, in its own language. */
function useFrameName(ref: ReturnType<typeof figureAsked>['ref'], view: Partial<StudioView>): string {
  const { catalog, words, published } = useEnvironment();
  const language = view.lang ?? catalog.language;
  const other = useQuery({
    queryKey: ['studio', language],
    queryFn: async () => ({
      catalog: await published<Catalog>(answerPaths.catalog(language)),
      words: await loadWords(language),
    }),
    enabled: language !== catalog.language,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const own = other.data ?? { catalog, words };
  return frameName(own.catalog, own.words, ref, view.group);
}

function missingLine({ missing, ref }: ReturnType<typeof figureAsked>, catalog: Catalog): readonly string[] {
  const words = studioWords(catalog.language);
  if (missing === null) return [];
  const shown = words.kinds[ref.kind];
  return [missing.what === 'view' ? words.noView(missing.text, shown) : words.noFigure(missing.text, shown)];
}

function mendedLine(
  each: ReturnType<typeof lookAsked>['mended'][number],
  { language }: Catalog,
  numbers: ReturnType<typeof useEnvironment>['numbers'],
): string {
  const { mended } = studioWords(language);
  switch (each.kind) {
    case 'title':
      return mended.title(numbers.value(each.most, 0));
    case 'height':
      return mended.height(numbers.value(each.height, 0));
    case 'accent':
      return mended.accent(each.text);
    case 'aspect':
      return mended.aspect(each.text);
  }
}
