import { useSearch } from 'wouter';
import type { Catalog } from '../../catalog/catalog.ts';
import { LANGUAGES, languages } from '../../catalog/languages.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { NotTakenOver } from '../../ui/NotTakenOver.tsx';
import { Shell } from '../../ui/Shell.tsx';
import { useNameSearch } from '../../ui/search/useNameSearch.ts';
import { href } from '../../view/links.ts';
import { IN_HEADER, pageAt, pathTo, type Subject } from '../../view/pages.ts';
import type { UnknownThing } from '../../words/unknown/types.ts';

const MOST_SUGGESTED = 5;

interface Suggestion {
  readonly path: string;
  readonly name: string;
}

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
  const suggestions = useSuggestions(what, asked);
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
        {[...IN_HEADER, 'data' as const].map((page) => (
          <li key={page}>
            <a href={to(pathTo(page))}>{words.nav[page]}</a>
          </li>
        ))}
      </ul>
    </Shell>
  );
}

/** The names of what is nearest to what was asked for, once they are there. */
function useSuggestions(what: UnknownThing, asked: string): readonly Suggestion[] {
  const { catalog } = useEnvironment();
  const kind = what === 'language' || what === 'page' ? null : what;
  const search = useNameSearch(kind === null ? [] : [kind], kind !== null);
  if (kind === null || search === null) return [];
  return search(asked.replaceAll('-', ' '), MOST_SUGGESTED).found.flatMap(({ id, name }) => {
    const path = pathTo(kind, id);
    // The search knows groups that have no page.
    return pageAt(path, catalog) === null ? [] : [{ path, name: nameOf(catalog, kind, id) ?? name }];
  });
}

function nameOf(catalog: Catalog, kind: Subject, id: string): string | undefined {
  switch (kind) {
    case 'economy':
      return catalog.economies[id];
    case 'indicator':
      return catalog.indicators.find(({ indicator }) => indicator === id)?.name;
    case 'group':
      return catalog.groups.find(({ group }) => group === id)?.name;
    case 'area':
      return catalog.areas.find(({ area }) => area === id)?.name;
  }
}
