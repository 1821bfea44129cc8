import { useSearch } from 'wouter';
import { type Named, nearest } from '../../answers/nearest.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { LANGUAGES, languages } from '../../catalog/languages.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { NotTakenOver } from '../../ui/NotTakenOver.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { href } from '../../view/links.ts';
import { IN_HEADER, pathTo } from '../../view/pages.ts';
import type { UnknownThing } from '../../words/unknown/types.ts';

const MOST_SUGGESTED = 5;

interface NotFoundProps {
  what: UnknownThing;
  asked: string;
  /** the page that the address would lead to in a language of ours; '' where there is none */
  path: string;
}

/** What an address that leads nowhere may have meant; the links keep the rest of it. */
export function NotFound({ what, asked, path }: NotFoundProps) {
  const { catalog, words, base } = useEnvironment();
  const here = useSearch();
  const search = here === '' ? '' : `?${here}`;
  const to = (page: string) => href(base, catalog.language, page, search);
  const suggestions = suggest(catalog, what, asked);
  return (
    <Shell
      path="404/"
      languagePath={path}
      carried={search}
      title={words.unknown.title[what](asked)}
      lead={words.unknown.text[what]}
    >
      <NotTakenOver view={null} />
      {(what === 'language' || what === 'page') && (
        <ul>
          {LANGUAGES.map((language) => (
            <li key={language}>
              <a href={href(base, language, path, search)} hrefLang={language} lang={language}>
                {languages[language].name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {suggestions.length > 0 && (
        <>
          <p>{words.unknown.suggestions}</p>
          <ul>
            {suggestions.map((item) => (
              <li key={item.path}>
                <a href={to(item.path)}>{item.name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{words.unknown.pages}</p>
      <ul>
        {IN_HEADER.map((page) => (
          <li key={page}>
            <a href={to(pathTo(page))}>{words.nav[page]}</a>
          </li>
        ))}
      </ul>
    </Shell>
  );
}

interface Suggestion extends Named {
  readonly path: string;
  readonly name: string;
}

/** The pages whose codes or names are nearest to what was asked for. */
function suggest(catalog: Catalog, what: UnknownThing, asked: string): readonly Suggestion[] {
  switch (what) {
    case 'economy':
      return nearest(
        asked,
        Object.entries(catalog.economies).map(([id, name]) => ({
          id,
          name,
          names: [name],
          path: pathTo('economy', id),
        })),
        MOST_SUGGESTED,
      );
    case 'indicator':
      return nearest(
        asked,
        catalog.indicators.map(({ indicator, name, short }) => ({
          id: indicator,
          name,
          names: [name, short],
          path: pathTo('indicator', indicator),
        })),
        MOST_SUGGESTED,
      );
    case 'area':
      return nearest(
        asked,
        catalog.areas.map(({ area, name, short }) => ({
          id: area,
          name,
          names: [name, short],
          path: pathTo('area', area),
        })),
        MOST_SUGGESTED,
      );
    case 'language':
    case 'page':
      return [];
  }
}
