import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';

const column = (file: string, name: string) =>
  csvParse(readFileSync(`data/${file}.csv`, 'utf8')).map((row) => row[name] ?? '');

/** Pages of one language, after the language: all that the site has, and those that stand for an iframe. */
const pages = readFileSync('docs/addresses.txt', 'utf8')
  .split('\n')
  .filter((address) => address.startsWith('{lang}/'))
  .map((address) => address.slice('{lang}/'.length));
const [embeds, own] = [true, false].map((isEmbed) =>
  pages.filter((page) => page.startsWith('embed/') === isEmbed),
);

const economies = column('economies', 'economy');
const indicators = column('indicators', 'indicator');
const groups = column('groups', 'group');
const areas = ['overall', 'context', ...column('areas', 'area')];
const segments = column('segments', 'segment');
const sources = column('sources', 'source');

const HOSTILE = [
  '',
  ' ',
  '-1',
  '1066',
  '1e9',
  'NaN',
  '2024.5',
  "ASEAN'; DROP TABLE observations; --",
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '//example.com/x',
  '../../etc/passwd',
  '%00',
  '\u202Eevil\u0000',
  '🌍'.repeat(40),
  'x'.repeat(5000),
  ','.repeat(300),
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
] as const;

const listed = (codes: readonly string[]) =>
  fc
    .subarray([...codes], { minLength: 1, maxLength: Math.min(9, codes.length) })
    .map((some) => some.join(','));
const years = fc.integer({ min: 1995, max: 2030 }).map(String);
const sorts = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.constantFrom('name', 'rank', 'value', 'score', 'year', 'lag', 'flags', ...areas),
  )
  .map((parts) => parts.join(''));

/** What the pages understand: a parameter and values that suit it. */
const VALUES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  group: fc.constantFrom(...groups),
  year: years,
  from: years,
  to: years,
  economies: listed(economies),
  vs: listed([...groups, ...economies]),
  areas: listed(areas),
  indicators: listed(indicators),
  show: fc.constantFrom(...areas, ...indicators),
  segments: listed(segments),
  by: fc.constantFrom(...column('segments', 'dimension')),
  flags: listed(['A', 'B', 'E', 'P']),
  sources: listed(sources),
  redistribution: listed(['open', 'non-commercial', 'terms-unclear']),
  q: fc.constantFrom('internet', 'maroc', 'السعودية', "l'", '%_'),
  wide: fc.constantFrom('years', 'indicators'),
  columns: listed(['economy', 'value', 'year', 'lags', 'flags', 'source', 'indicator_name']),
  chart: fc.constantFrom('trend', 'ranking', 'map', 'scatter'),
  sort: sorts,
  receipt: fc
    .tuple(fc.constantFrom(...economies), fc.constantFrom(...areas))
    .map(([economy, area]) => `${economy}.${area}`),
  theme: fc.constantFrom('dark', 'light'),
};
const names = Object.keys(VALUES);
const suiting = fc
  .constantFrom(...Object.entries(VALUES))
  .chain(([name, value]) => fc.tuple(fc.constant(name), value));
const unsuiting = fc.tuple(
  fc.constantFrom(...names, '__proto__', 'constructor', 'utm_source', '', 'x'.repeat(300)),
  fc.oneof(fc.constantFrom(...HOSTILE), fc.oneof(...Object.values(VALUES)), fc.string({ unit: 'binary' })),
);
const pair = fc.oneof({ weight: 3, arbitrary: suiting }, { weight: 1, arbitrary: unsuiting });
/** As links come: nearly always in good order. */
const search = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  {
    weight: 8,
    arbitrary: fc
      .array(pair, { minLength: 1, maxLength: 6 })
      .map(
        (pairs) =>
          `?${pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')}`,
      ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('?', '?&&=&', '?group', '?year=%E0%A4%A', '?a=b?c=d&group=%', '?group=OIC#x'),
  },
);

const astray = fc.constantFrom(
  'economies/TUX/',
  'economies/tur/',
  'indicators/internet-user/',
  'areas/',
  'nowhere/at/all/',
  'economies/__proto__/',
  'indicators/constructor/',
  'areas/%3Cscript%3E/',
  'economies/%F0%9F%8C%8D/',
  `indicators/${'x'.repeat(2000)}/`,
  'explore/explore/',
);
const known = (own: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...own), fc.constantFrom('', '', '', 'index.html', 'bare'))
    .map(([path, end]) => (end === 'bare' ? path.replace(/\/$/, '') : `${path}${end}`));

const below = (paths: fc.Arbitrary<string>) => fc.tuple(paths, search).map((parts) => parts.join(''));
const inPlace = below(
  fc.oneof(
    { weight: 4, arbitrary: known(own ?? []) },
    { weight: 3, arbitrary: known(['', 'explore/', 'compare/']) },
    { weight: 1, arbitrary: astray },
  ),
);
const anew = below(
  fc.oneof(
    { weight: 4, arbitrary: known(own ?? []) },
    { weight: 2, arbitrary: fc.constantFrom(...(embeds ?? [])) },
    { weight: 1, arbitrary: astray },
  ),
);

/** Addresses as readers, embedders and attackers make them, after the language; always the same ones. */
export const addresses = {
  /** of pages that are followed in place */
  inPlace: (count: number, seed: number) => fc.sample(inPlace, { numRuns: count, seed }),
  /** of documents, the figures for other people's pages among them */
  anew: (count: number, seed: number) => fc.sample(anew, { numRuns: count, seed }),
  /** of the page that asks the engine */
  explore: (count: number, seed: number) =>
    fc.sample(below(fc.constant('explore/')), { numRuns: count, seed }),
};
