import './styles.css';
import { QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { inRelease } from '../answers/paths.ts';
import { byEconomy } from '../answers/published.ts';
import { isAnswer } from '../answers/shape.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { directionOf, FALLBACK, type Language } from '../catalog/languages.ts';
import { askTooltips } from '../charts/pointing/ask.ts';
import { type AnswerSource, answerPaths } from '../pages/answers.ts';
import { series } from '../questions/series.ts';
import { readyForGroup, withGroup } from '../ui/ownGroups.ts';
import { footOnPaper } from '../ui/printFoot.ts';
import type { Environment } from '../words/environment.ts';
import { loadWords } from '../words/load.ts';
import { numbers } from '../words/numbers.ts';
import { App, needsOf, routeAt } from './App.tsx';
import { drawInThread } from './draws/draw.ts';
import { engineAccess, startInIdleTime } from './engine.ts';
import { followLinks } from './followLinks.ts';
import { OrPrerendered } from './Prerendered.tsx';
import { isLoaded, loadPage } from './pageCode.ts';
import { loadStyles } from './pageStyles.ts';
import { lookForRelease, orLook, release, releaseChange } from './release.ts';
import { type Route, splitLanguage } from './routes.ts';
import { Shown } from './Shown.tsx';
import { isLeft, leftPrerendered } from './takeover.ts';

const base = import.meta.env.BASE_URL;
const version = document.documentElement.dataset.version ?? '';

async function published<T>(path: string): Promise<T> {
  const response = await fetch(`${base}${inRelease(path, release)}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const answer: T = await response.json();
  if (!isAnswer(path, answer)) throw new Error(`${path}: something else in place of an answer`);
  return answer;
}

async function environmentOf(language: Language): Promise<Environment<Catalog>> {
  const [catalog, words] = await Promise.all([
    published<Catalog>(answerPaths.catalog(language)),
    loadWords(language),
  ]);
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  const site = canonical === null ? {} : { site: new URL(canonical.href).origin };
  return { catalog, words, numbers: numbers(language), base, ...site };
}

/** Code and styles: a page is not shown without either. */
async function load(page: Route['page']): Promise<void> {
  await Promise.all([loadPage(page), loadStyles(page)]);
}

/** Takes the prerendered page over once its answers are here; draws it anew where the address asks for another view. */
async function start(language: Language, place: HTMLElement): Promise<void> {
  const environment = await environmentOf(language);
  const engine = engineAccess(base, version);
  const source: AnswerSource = {
    published: (path) => orLook(published(path)),
    askSeries: async (indicator) => {
      if (!engine.mayStartUnasked) throw new Error('the engine was not asked for');
      const area = environment.catalog.indicators.find((each) => each.indicator === indicator)?.area ?? '';
      return byEconomy(await (await engine.open()).ask(series, { indicator, area }));
    },
  };
  const client = new QueryClient();
  const route = routeAt(location.pathname, environment);
  await Promise.all([load(route.page), readyForGroup(environment.catalog, location.search)]);
  const ground = withGroup({ environment, source, draw: drawInThread }, location.search);
  const needs = needsOf(route, ground.environment, ground.source, location.search);
  await Promise.all(needs.map((need) => need(client)));
  const failed = client
    .getQueryCache()
    .getAll()
    .some(({ state }) => state.status === 'error');
  // One English page stands for every address that leads nowhere, and without a line for every page that the device can draw.
  const prerendered = location.search === '' && document.documentElement.dataset.unknown === undefined;
  if (failed && prerendered) throw new Error('an answer could not be read');
  const app = (
    <OrPrerendered words={environment.words}>
      <Shown>
        <App
          environment={environment}
          client={client}
          source={source}
          engine={engine}
          draw={drawInThread}
          load={load}
          change={releaseChange}
        />
      </Shown>
    </OrPrerendered>
  );
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  const { href } = location;
  const onRecoverableError = (error: unknown) => {
    // A part that comes to life after the reader went on to another view is drawn anew, since it is not as it was prerendered.
    if (location.href === href) reportError(error);
  };
  // In slices, so that the page answers meanwhile.
  if (prerendered) startTransition(() => void hydrateRoot(place, app, { onRecoverableError }));
  else createRoot(place).render(app);
  followLinks(base, {
    mayFollow: () => !isLeft(),
    prepare(path) {
      const { page } = routeAt(path, environment);
      return isLoaded(page) ? null : load(page);
    },
  });
  startInIdleTime(engine);
  if ('serviceWorker' in navigator && release !== undefined) {
    whenIdle(async () => (await import('./offline.ts')).startOffline(base, environment.catalog));
  }
}

/** Nobody asked for it: what fails is done without. */
function whenIdle(work: () => Promise<void>): void {
  const own = () => void work().catch(() => undefined);
  if ('requestIdleCallback' in window) requestIdleCallback(own);
  else setTimeout(own, 1000);
}

// A part of the code that is gone, such as that of a download, is most often of a release that has been replaced.
addEventListener('vite:preloadError', () => void lookForRelease());
footOnPaper();
// What the takeover leaves as it was prerendered it must find so: nothing is marked before.
askTooltips(
  document,
  async () => (await import('../charts/pointing/tooltip.ts')).startTooltips(document),
  () => document.documentElement.classList.contains('live'),
);

// A host that folds slashes and small letters serves the page; its scripts know one address of it.
const folded = location.pathname
  .replace(/\/{2,}/g, '/')
  .replace(/^\/[A-Z]{2}(?=\/)/, (code) => code.toLowerCase());
if (folded !== location.pathname)
  history.replaceState(null, '', `${folded}${location.search}${location.hash}`);

const place = document.getElementById('page');
const language = splitLanguage(location.pathname.slice(base.length))?.language ?? FALLBACK;
if (place !== null) {
  start(language, place).catch(leftPrerendered);
}
