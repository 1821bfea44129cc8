import { navigate } from 'wouter/use-browser-location';
import { FOLLOWED } from '../view/links.ts';
import { splitLanguage } from './routes.ts';

export interface Following {
  /** whether there is a drawn page to follow them in */
  readonly mayFollow: () => boolean;
  /** fetches what the page at a path needs to be drawn; null where that is there. Where it fails, the browser loads the page */
  readonly prepare: (path: string) => Promise<void> | null;
}

/**
 * Links to pages of the same language are followed without loading a new document, so that the engine and its answers
 * stay. All others (another language, a file, a new tab, `data-reload`) are the browser's.
 *
 * @param base path of the site
 */
export function followLinks(base: string, { mayFollow, prepare }: Following): void {
  let latest = 0;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);
    if (link === null || !plain || event.defaultPrevented || !mayFollow()) return;
    if (link.hasAttribute('data-reload') || link.hasAttribute('download') || link.hasAttribute('target'))
      return;
    const to = new URL(link.getAttribute('href') ?? '', location.href);
    if (to.origin !== location.origin || !isPage(to.pathname, base)) return;
    const inPlace = to.pathname === location.pathname;
    if (inPlace && to.search === location.search && to.hash !== '') return;
    event.preventDefault();
    latest += 1;
    const own = latest;
    const go = () => {
      if (own !== latest) return;
      navigate(`${to.pathname}${to.search}${to.hash}`, {
        replace: inPlace && to.search === location.search,
        state: inPlace ? null : FOLLOWED,
      });
      if (!inPlace) scrollTo(0, 0);
    };
    const preparing = prepare(to.pathname);
    if (preparing === null) go();
    else void preparing.then(go, () => location.assign(to));
  });
}

function isPage(path: string, base: string): boolean {
  const here = splitLanguage(location.pathname.slice(base.length));
  const there = path.startsWith(base) ? splitLanguage(path.slice(base.length)) : null;
  return there !== null && there.language === here?.language && !there.rest.startsWith('embed/');
}
