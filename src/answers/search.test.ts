import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishNames } from '../../scripts/build/names.ts';
import { tables } from '../../tests/support/tables.ts';
import { LANGUAGES } from '../catalog/languages.ts';
import { NAMED_KINDS } from './names.ts';
import { searchOf } from './search.ts';

const names = publishNames(tables);
const search = searchOf(names, LANGUAGES.indexOf('en'));
const inLanguage = {
  en: search,
  fr: searchOf(names, LANGUAGES.indexOf('fr')),
  ar: searchOf(names, LANGUAGES.indexOf('ar')),
};
const first = (typed: string) => search(typed, 5).found[0]?.id;
const ids = (typed: string, most = 8) => search(typed, most).found.map(({ id }) => id);

describe('names that people type', () => {
  it.each([
    ['Laos', 'LAO'],
    ['Turquie', 'TUR'],
    ['South Korea', 'KOR'],
    ['Corée du Sud', 'KOR'],
    ['mor', 'MAR'],
    ['ivory coast', 'CIV'],
    ['cote d ivoire', 'CIV'],
    ['RDC', 'COD'],
    ['Emirats', 'ARE'],
    ['UAE', 'ARE'],
    ['الامارات', 'ARE'],
    ['امارات', 'ARE'],
    ['سعوديه', 'SAU'],
    ['Swaziland', 'SWZ'],
    ['viet nam', 'VNM'],
    ['etats unis', 'USA'],
    ['504', 'MAR'],
    ['sengal', 'SEN'],
    ['kyrgizstan', 'KGZ'],
    ['OCI', 'OIC'],
    ['comcec', 'OIC'],
    ['كومسيك', 'OIC'],
    ['un escap', 'ESCAP'],
    ['CESAP', 'ESCAP'],
    ['PMA', 'LDC'],
    ['connectivité', 'connectivity'],
    ['4G', 'mobile-coverage-4g'],
    ['morocco internet', 'MAR'],
  ])('%s is %s', (typed, id) => expect(first(typed)).toBe(id));

  it.each([
    // what people type in English
    ['en', 'Burma', 'MMR'],
    ['en', 'Holland', 'NLD'],
    ['en', 'KSA', 'SAU'],
    ['en', 'Phillipines', 'PHL'],
    ['en', 'Azerbajan', 'AZE'],
    ['en', 'congo kinshasa', 'COD'],
    ['en', 'Brunei', 'BRN'],
    ['en', 'Tanzanya', 'TZA'],
    ['en', 'Macedonia', 'MKD'],
    ['en', 'East Timor', 'TLS'],
    ['en', 'north korea', 'PRK'],
    ['en', 'Lybia', 'LBY'],
    ['en', 'Uzbekstan', 'UZB'],
    ['en', 'saudiarabia', 'SAU'],
    ['en', 'broadband price', 'fixed-broadband-price'],
    ['en', 'gender gap', 'divide'],
    ['en', 'Nascent', 'band'],
    // in French
    ['fr', 'Émirats', 'ARE'],
    ['fr', 'Cote divoire', 'CIV'],
    ['fr', 'Guinée Bissau', 'GNB'],
    ['fr', 'Algerie', 'DZA'],
    ['fr', 'Pays bas', 'NLD'],
    ['fr', 'Centrafrique', 'CAF'],
    ['fr', 'Biélorussie', 'BLR'],
    ['fr', 'compétences', 'skills'],
    ['fr', 'decompte', 'receipt'],
    ['fr', 'à propos', 'about'],
    ['fr', 'couverture', 'coverage'],
    ['fr', 'utilisateurs internet', 'internet-users'],
    // in Arabic
    ['ar', 'مصر', 'EGY'],
    ['ar', 'السعوديه', 'SAU'],
    ['ar', 'اندونيسيا', 'IDN'],
    ['ar', 'الاردن', 'JOR'],
    ['ar', 'ساحل العاج', 'CIV'],
    ['ar', 'امريكا', 'USA'],
    ['ar', 'نيجريا', 'NGA'],
    ['ar', 'جيبوتى', 'DJI'],
    ['ar', 'اوزبكستان', 'UZB'],
    ['ar', 'المهارات', 'skills'],
    ['ar', 'منظمة التعاون الإسلامي', 'OIC'],
    ['ar', 'الوسيط', 'median'],
  ] as const)('in %s, %s is %s', (language, typed, id) => {
    expect(inLanguage[language](typed, 5).found[0]?.id).toBe(id);
  });

  it('takes words that are written apart or together for the same', () => {
    expect(search('cyber security', 8).guessed).toBe(false);
    expect(first('cyber security')).toBe(first('cybersecurity'));
    expect(first('burkinafaso')).toBe('BFA');
  });

  it('leads to pages and terms by their names in any language, each with its place', () => {
    const paths = new Map(
      [...names.things.page, ...names.things.term].map(({ id, path }) => [id, path] as const),
    );
    for (const [typed, path] of [
      ['Explore the data', 'explore/'],
      ['Méthode', 'about/#method'],
      ['Données', 'data/'],
      ['Empreintes', 'data/#files'],
      ['وسيط', 'about/#term-median'],
    ] as const) {
      expect(paths.get(first(typed) ?? '')).toBe(path);
    }
  });

  it('finds every thing by each of its names in each language, among the first where several share it', () => {
    const lost = NAMED_KINDS.flatMap((kind) =>
      names.things[kind].flatMap((thing) =>
        thing.names.filter((name) => !ids(name).includes(thing.id)).map((name) => `${thing.id}: ${name}`),
      ),
    );
    expect(lost).toEqual([]);
  });

  it('takes a code as a whole: NA is Namibia, and before what merely begins so', () => {
    expect(first('NA')).toBe('NAM');
    expect(first('na')).toBe('NAM');
    const lost = names.things.economy.flatMap(({ id, codes = [] }) =>
      codes.filter((code) => !ids(code).includes(id)),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ['Iran', 'IRQ'],
    ['Iraq', 'IRN'],
    ['روسيا', 'SYR'],
    ['سوريا', 'RUS'],
    ['Niger', 'DZA'],
  ])('%s is spelled as it is meant, and never offers %s', (typed, other) => {
    expect(ids(typed)).not.toContain(other);
  });

  it.each([
    ['en', 'England', 'GBR'],
    ['fr', 'Écosse', 'GBR'],
    ['ar', 'دبي', 'ARE'],
    ['en', 'dub', 'ARE'],
  ] as const)('in %s, %s is a part of what it leads to, %s', (language, typed, id) => {
    const [found] = inLanguage[language](typed, 5).found;
    expect(found?.id).toBe(id);
    const thing = names.things.economy.find((each) => each.id === id);
    expect(thing?.parts).toContain(found?.name);
  });

  it.each([
    ['EU', 'European Union'],
    ['ccg', 'Gulf Cooperation Council'],
    ['Ligue arabe', 'League of Arab States'],
  ])('%s is said to be the %s, which is not in the data', (typed, name) => {
    expect(search(typed, 8).absent).toBe(name);
    expect(search('OIC', 8).absent).toBeUndefined();
  });

  it('finds the prices of access by what people call them', () => {
    for (const typed of ['internet price', 'prix internet', 'سعر الانترنت']) {
      expect(ids(typed)).toEqual(expect.arrayContaining(['fixed-broadband-price', 'mobile-data-price']));
    }
  });

  it('explains codes and names of economies that are no more', () => {
    const { found } = search('SCG', 8);
    expect(found.map(({ id, former }) => [id, former?.code])).toEqual([
      ['MNE', 'SCG'],
      ['SRB', 'SCG'],
    ]);
    expect(ids('Yougoslavie')).toContain('SVN');
    expect(ids('ANT').slice(0, 2)).toEqual(['CUW', 'SXM']);
  });
});

describe('what nobody has a name for', () => {
  it('offers at most three that are spelled most like it, and says that they are guesses', () => {
    const answer = search('Mrcoo', 8);
    expect(answer.guessed).toBe(true);
    expect(answer.found.length).toBeLessThanOrEqual(3);
    expect(first('Mrocco')).toBe('MAR');
    expect(search('qqqqqqq', 8)).toEqual({ found: [], guessed: true });
  });

  it('survives any text, and finds each thing once', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.constant('a'.repeat(10_000)),
          fc.constant('<b>*^~"'),
        ),
        (typed) => {
          const { found } = search(typed, 8);
          expect(found.length).toBeLessThanOrEqual(8);
          expect(new Set(found.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(found.length);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it('asks nothing of an empty text', () => expect(search('  ', 8)).toEqual({ found: [], guessed: false }));
});
