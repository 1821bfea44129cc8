import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useSearch } from 'wouter';
import { LANGUAGES, languages } from '../catalog/languages.ts';
import { methodOf } from '../catalog/method.ts';
import { href, isFollowed, paths } from '../view/links.ts';
import { IN_HEADER, pathTo } from '../view/pages.ts';
import { useEnvironment } from './environment.tsx';
import { useClosing } from './figure/useClosing.ts';
import { useHomeRing } from './home.ts';
import { SearchButton } from './search/SiteSearch.tsx';
import { useHead } from './useHead.ts';

interface ShellProps {
  /** path of this page after the language, see `paths` */
  path: string;
  /** path of the same page in the other languages, where it is not the same */
  languagePath?: string;
  /** search part that the other pages understand too */
  carried: string;
  /** of a page that takes a group: what it is of, and a sentence on it, whatever the group; shared links show them */
  topic?: string;
  about?: string | undefined;
  /** over the heading: what the page answers */
  above?: ReactNode;
  title: string;
  lead?: string | undefined;
  breadcrumb?: ReactNode;
  controls?: ReactNode;
  footer?: ReactNode;
  /** what is shown is about to change: answers are on their way */
  busy?: boolean;
  children: ReactNode;
}

/** What a choice made of the page's finding, for who does not see it change; nothing of the one that the page opened with. */
function useNewFinding(title: string): string {
  const [said, setSaid] = useState('');
  const last = useRef(title);
  useEffect(() => {
    if (last.current !== title) setSaid(title);
    last.current = title;
  }, [title]);
  return said;
}

/** What every foot leads to: sections of the page about this site, and the page about the data. */
const FOOT = [
  ['method', `${paths.about}#method`],
  ['data', paths.data],
  ['licence', `${paths.about}#licence`],
  ['contact', `${paths.about}#contact`],
] as const;

/** The frame of every page: header with its controls, finding, lead, figures, foot. */
export function Shell({
  path,
  languagePath = path,
  carried,
  topic,
  about,
  above,
  title,
  lead,
  breadcrumb,
  controls,
  footer,
  busy = false,
  children,
}: ShellProps) {
  const { catalog, words, base } = useEnvironment();
  const here = useSearch();
  useHead(title, {
    title: topic ?? title,
    description: about ?? (topic === undefined && lead !== undefined ? lead : words.site.description),
  });
  useHomeRing();
  const said = useNewFinding(title);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // The new page's heading is read out, as after the load of a document.
    if (isFollowed(history.state)) main.current?.focus({ preventScroll: true });
  }, []);
  const to = (page: string) => href(base, catalog.language, page, carried);
  const toSection = (at: string) => {
    const [page = '', section] = at.split('#');
    return section === undefined ? to(page) : `${to(page)}#${section}`;
  };
  return (
    <>
      <a className="skip" href="#main">
        {words.nav.skip}
      </a>
      <header className="site">
        <div className="inner">
          <a className="brand" href={to(pathTo('overview'))}>
            {words.site.name}
          </a>
          {controls !== undefined && (
            // biome-ignore lint/a11y/useSemanticElements: a search landmark would be the wrong one
            <div className="controls scripted" role="group" aria-label={words.nav.controls}>
              {controls}
            </div>
          )}
          <nav aria-label={words.nav.main}>
            {IN_HEADER.map((page) => (
              <a key={page} href={to(pathTo(page))} aria-current={path === pathTo(page) ? 'page' : undefined}>
                {words.nav[page]}
              </a>
            ))}
          </nav>
          <SearchButton carried={carried} />
          <nav className="languages" aria-label={words.nav.languages}>
            <details className="menu" {...useClosing()}>
              <summary>{languages[catalog.language].name}</summary>
              <ul>
                {LANGUAGES.map((language) => (
                  <li key={language}>
                    <a
                      href={href(base, language, languagePath, here === '' ? '' : `?${here}`)}
                      hrefLang={language}
                      lang={language}
                      aria-current={language === catalog.language ? 'true' : undefined}
                    >
                      {languages[language].name}
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          </nav>
        </div>
      </header>
      <main
        id="main"
        ref={main}
        tabIndex={-1}
        aria-busy={busy || undefined}
        data-waiting={words.notice.loading}
      >
        <p className="unseen" role="status">
          {busy ? words.notice.loading : said}
        </p>
        {breadcrumb !== undefined && (
          <nav className="breadcrumb" aria-label={words.nav.breadcrumb}>
            {breadcrumb}
          </nav>
        )}
        {above}
        <h1>{title}</h1>
        {lead !== undefined && <p className="lead">{lead}</p>}
        {children}
      </main>
      <footer className="site">
        <div className="inner">
          {footer}
          <nav aria-label={words.nav.about}>
            <a href={to(paths.about)}>{words.nav.about}</a>
            {FOOT.map(([name, at]) => (
              <a key={name} href={toSection(at)}>
                {words.nav[name]}
              </a>
            ))}
          </nav>
          <p>
            {catalog.dated !== undefined && `${words.figure.dataOf(catalog.dated)} · `}
            {words.figure.dataVersion(catalog.version, methodOf(catalog))}
          </p>
        </div>
      </footer>
    </>
  );
}
