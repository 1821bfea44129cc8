import { type ReactNode, useEffect, useRef } from 'react';
import { useSearch } from 'wouter';
import { LANGUAGES, languages } from '../catalog/languages.ts';
import { methodOf } from '../catalog/method.ts';
import { href, isFollowed } from '../view/links.ts';
import { IN_HEADER, pathTo } from '../view/pages.ts';
import { useEnvironment } from './environment.tsx';
import { SiteSearch } from './search/SiteSearch.tsx';
import { useHead } from './useHead.ts';

interface ShellProps {
  /** path of this page after the language, see `paths` */
  path: string;
  /** path of the same page in the other languages, where it is not the same */
  languagePath?: string;
  /** search part that the other pages understand too */
  carried: string;
  title: string;
  lead?: string | undefined;
  breadcrumb?: ReactNode;
  controls?: ReactNode;
  footer?: ReactNode;
  /** what is shown is about to change: answers are on their way */
  busy?: boolean;
  children: ReactNode;
}

/** The frame of every page: header with its controls, finding, lead, figures, foot. */
export function Shell({
  path,
  languagePath = path,
  carried,
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
  useHead(title, lead ?? words.site.description);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // The new page's heading is read out, as after the load of a document.
    if (isFollowed(history.state)) main.current?.focus({ preventScroll: true });
  }, []);
  const to = (page: string) => href(base, catalog.language, page, carried);
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
          <SiteSearch carried={carried} />
          <nav className="languages" aria-label={words.nav.languages}>
            {LANGUAGES.map((language) => (
              <a
                key={language}
                href={href(base, language, languagePath, here === '' ? '' : `?${here}`)}
                hrefLang={language}
                lang={language}
                aria-current={language === catalog.language ? 'true' : undefined}
              >
                {languages[language].name}
              </a>
            ))}
          </nav>
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1} aria-busy={busy || undefined}>
        <p className="unseen" role="status">
          {busy && words.notice.loading}
        </p>
        {breadcrumb !== undefined && (
          <nav className="breadcrumb" aria-label={words.nav.breadcrumb}>
            {breadcrumb}
          </nav>
        )}
        <h1>{title}</h1>
        {lead !== undefined && <p className="lead">{lead}</p>}
        {children}
      </main>
      <footer className="site">
        <div className="inner">
          {footer}
          <p>
            {words.figure.dataVersion(catalog.version, methodOf(catalog))}
            {' · '}
            <a href={`${base}notices.txt`} data-reload="">
              {words.nav.notices}
            </a>
          </p>
        </div>
      </footer>
    </>
  );
}
