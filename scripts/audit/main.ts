import '../closedPipe.ts';
import { LANGUAGES } from '../../src/catalog/languages.ts';
import { environmentIn, realAnswers } from '../../tests/support/answers.ts';
import { asked, orRefuse, wholeNumber } from '../options.ts';
import { openSite } from './addresses.ts';
import { walkCards } from './claims/cards.ts';
import { walkDownloads } from './claims/downloads.ts';
import { allStops, byKind, together, type Walked, walkClaims, walkNewest } from './claims/walk.ts';
import { endEngines, FILE_KINDS } from './files.ts';
import { INDEX_KINDS } from './indices.ts';
import { type Kind, type Tried, tryKind } from './property.ts';

const HELP = `Usage: npm run audit [-- options]

Tries hostile input on the built site, the readers of files and the scoring of indices; prints how many of each kind were
tried, and of each kind that failed the smallest input that does. Holds what every figure says in words to its table, file and
drawing, in all languages, organisations and classes, and what titles, cards and files of the built site say to the pages. Exits
with 1 where one failed.
  --addresses N   addresses opened in Chromium                       (default 2000)
  --files N       spoilt CSV files, in the engine and in the check   (default 400)
  --indices N     indices to score                                   (default 150)
  --claims N      every Nth figure and document is held to what it says; 0: none  (default 1)
  --kinds TEXT    only kinds of input with this in their name, such as "files" or "explore"
  --seed N        other inputs for another seed                      (default 14)
  --site DIR      the built site                                     (default dist)`;

const given = asked({
  addresses: 'a whole number',
  files: 'a whole number',
  indices: 'a whole number',
  claims: 'a whole number',
  kinds: 'a part of a name',
  seed: 'a whole number',
  site: 'a folder',
  help: null,
});
const built = given.get('site') ?? 'dist';
const count = (option: string, otherwise: number) =>
  orRefuse(() => wholeNumber(given, option, { least: 0, otherwise }));
const [addresses, files, indices] = [count('addresses', 2000), count('files', 400), count('indices', 150)];
const [claims, seed] = [count('claims', 1), count('seed', 14)];

/** Compares what figures say with what they show; says how much was compared and what contradicts. */
async function tryClaims(every: number): Promise<boolean> {
  if (every === 0) return true;
  const { answers, source } = await realAnswers();
  const stops = allStops(answers.catalogs.en, (path) => answers.files.has(path));
  const walks: Walked[] = [];
  for (const language of LANGUAGES) {
    const environment = await environmentIn(language, answers);
    const some = stops.filter((_, at) => at % every === 0);
    walks.push(await walkClaims(environment, source, some));
  }
  const environment = await environmentIn('en', answers);
  walks.push(await walkNewest(environment, source, Object.keys(environment.catalog.economies)));
  walks.push(await walkDownloads(answers.catalogs.en, source, built));
  walks.push(walkCards(built, every));
  const all = together(walks);
  const { figures, numbers, drawn, shared } = all;
  console.log(
    `${figures} figures: ${numbers} numbers in words, ${drawn} values drawn, ${shared} stated twice, ${all.wrong.length} contradictions`,
  );
  for (const { kind, n, first } of byKind(all))
    console.log(`${String(n).padStart(6)} ${kind}\n       ${first}`);
  return all.wrong.length === 0;
}

async function tryAll<T>(kinds: readonly Kind<T>[], runs: number): Promise<Tried[]> {
  const all: Tried[] = [];
  if (runs === 0) return all;
  for (const kind of kinds.filter(({ kind: name }) => name.includes(given.get('kinds') ?? ''))) {
    const tried = await tryKind(kind, Math.ceil(runs / kinds.length), seed);
    console.log(
      `${String(tried.tried).padStart(6)} tried ${tried.failure === null ? '     0' : '     1'} failed  ${kind.kind}`,
    );
    if (tried.failure !== null) console.log(`         ${tried.failure.why}\n         ${tried.failure.input}`);
    all.push(tried);
  }
  return all;
}

if (given.has('help')) console.log(HELP);
else {
  const isTrue = await tryClaims(claims);
  const tried = [...(await tryAll(INDEX_KINDS, indices)), ...(await tryAll(FILE_KINDS, files))];
  endEngines();
  if (addresses > 0) {
    const site = await openSite(built);
    for (const each of await tryAll(site.kinds, addresses)) tried.push(each);
    await site.close();
  }
  const failed = tried.filter(({ failure }) => failure !== null).length;
  console.log(`${tried.reduce((sum, own) => sum + own.tried, 0)} tried, ${failed} kinds failed`);
  process.exitCode = failed > 0 || !isTrue ? 1 : 0;
}
