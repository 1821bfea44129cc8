import type { Language } from '../../catalog/languages.ts';
import { ar as arAbout } from '../about/ar.ts';
import { en as enAbout } from '../about/en.ts';
import { fr as frAbout } from '../about/fr.ts';
import type { AboutWords } from '../about/types.ts';
import { ar as arCommon } from '../ar.ts';
import { ar as arBeside } from '../beside/ar.ts';
import { en as enBeside } from '../beside/en.ts';
import { fr as frBeside } from '../beside/fr.ts';
import type { BesideWords } from '../beside/types.ts';
import { ar as arData } from '../data/ar.ts';
import { en as enData } from '../data/en.ts';
import { fr as frData } from '../data/fr.ts';
import type { DataWords } from '../data/types.ts';
import { en as enCommon } from '../en.ts';
import { ar as arExplore } from '../explore/ar.ts';
import { en as enExplore } from '../explore/en.ts';
import { fr as frExplore } from '../explore/fr.ts';
import { ar as arTables } from '../explore/tables.ar.ts';
import { en as enTables } from '../explore/tables.en.ts';
import { fr as frTables } from '../explore/tables.fr.ts';
import type { TablesWords } from '../explore/tables.ts';
import { ar as arTakeAway } from '../explore/takeAway.ar.ts';
import { en as enTakeAway } from '../explore/takeAway.en.ts';
import { fr as frTakeAway } from '../explore/takeAway.fr.ts';
import type { TakeAwayWords } from '../explore/takeAway.ts';
import type { ExploreWords } from '../explore/types.ts';
import { fr as frCommon } from '../fr.ts';
import { ar as arFrame } from '../frame/ar.ts';
import { en as enFrame } from '../frame/en.ts';
import { fr as frFrame } from '../frame/fr.ts';
import type { FrameWords } from '../frame/types.ts';
import { ar as arGroup } from '../group/ar.ts';
import { en as enGroup } from '../group/en.ts';
import { fr as frGroup } from '../group/fr.ts';
import { ar as arTargets } from '../group/targets/ar.ts';
import { en as enTargets } from '../group/targets/en.ts';
import { fr as frTargets } from '../group/targets/fr.ts';
import type { TargetsWords } from '../group/targets/types.ts';
import type { GroupWords } from '../group/types.ts';
import { ar as arLevel } from '../level/ar.ts';
import { en as enLevel } from '../level/en.ts';
import { fr as frLevel } from '../level/fr.ts';
import type { LevelWords } from '../level/types.ts';
import type { Leader } from '../names.ts';
import { numbers } from '../numbers.ts';
import { ar as arOffline } from '../offline/ar.ts';
import { en as enOffline } from '../offline/en.ts';
import { fr as frOffline } from '../offline/fr.ts';
import type { OfflineWords } from '../offline/types.ts';
import { ar as arSql } from '../sql/ar.ts';
import { en as enSql } from '../sql/en.ts';
import { fr as frSql } from '../sql/fr.ts';
import type { SqlWords } from '../sql/types.ts';
import { ar as arStudio } from '../studio/ar.ts';
import { en as enStudio } from '../studio/en.ts';
import { fr as frStudio } from '../studio/fr.ts';
import type { StudioWords } from '../studio/types.ts';
import type { Words as CommonWords } from '../types.ts';
import { ar as arWhy } from '../why/ar.ts';
import { en as enWhy } from '../why/en.ts';
import { fr as frWhy } from '../why/fr.ts';
import type { WhyWords } from '../why/types.ts';

/** The words of all pages, and those that are in the code of one page or of one part. */
type Words = CommonWords & {
  readonly about: AboutWords;
  readonly data: DataWords;
  readonly explore: ExploreWords;
  readonly sql: SqlWords;
  readonly takeAway: TakeAwayWords;
  readonly tables: TablesWords;
  readonly why: WhyWords;
  readonly offline: OfflineWords;
  readonly studio: StudioWords;
  readonly frame: FrameWords;
  readonly group: GroupWords;
  readonly targets: TargetsWords;
  readonly beside: BesideWords;
  readonly gap: LevelWords['gap'];
};

const en: Words = {
  ...enCommon,
  group: enGroup,
  targets: enTargets,
  beside: enBeside,
  gap: enLevel.gap,
  about: enAbout,
  data: enData,
  explore: enExplore,
  sql: enSql,
  takeAway: enTakeAway,
  tables: enTables,
  why: enWhy,
  offline: enOffline,
  studio: enStudio,
  frame: enFrame,
};
const fr: Words = {
  ...frCommon,
  group: frGroup,
  targets: frTargets,
  beside: frBeside,
  gap: frLevel.gap,
  about: frAbout,
  data: frData,
  explore: frExplore,
  sql: frSql,
  takeAway: frTakeAway,
  tables: frTables,
  why: frWhy,
  offline: frOffline,
  studio: frStudio,
  frame: frFrame,
};
const ar: Words = {
  ...arCommon,
  group: arGroup,
  targets: arTargets,
  beside: arBeside,
  gap: arLevel.gap,
  about: arAbout,
  data: arData,
  explore: arExplore,
  sql: arSql,
  takeAway: arTakeAway,
  tables: arTables,
  why: arWhy,
  offline: arOffline,
  studio: arStudio,
  frame: arFrame,
};

/** All words, by language. */
export const WORDS: Readonly<Record<Language, Words>> = { en, fr, ar };

/** Every sentence of the studio and of the frames that it makes. */
function studioSentences({ studio, frame, site }: Words): string[] {
  const { mended } = studio;
  return [
    studio.frame(studio.kinds.ranking, 'OIC', null),
    studio.frame(studio.kinds.ranking, 'OIC', 'OIC'),
    studio.aspect('16:9'),
    studio.accentHeld('#cc6600', '#ff9933'),
    mended.title('120'),
    mended.accent('blue'),
    mended.height('240'),
    mended.aspect('wide'),
    studio.noView('globe', studio.kinds.map),
    studio.noFigure('xyz', studio.kinds.map),
    studio.higher('620'),
    studio.freeze('0123456789ab'),
    frame.titled(site.name),
    frame.rows('20', '57'),
    frame.found('Côte d’Ivoire'),
    frame.notFound('Atlantis'),
  ];
}

/** Every sentence of the page behind an address that leads nowhere. */
function unknownSentences({ unknown }: Words): string[] {
  return Object.values(unknown.title).map((title) => title('ZZZ'));
}

/** Every sentence of the page about the data, and of its feed. */
function dataSentences({ data: words }: Words, language: Language): string[] {
  const { group, economies } = NAMES[language];
  const [name] = economies;
  const { value } = numbers(language);
  const large = value(1234, 0);
  const counts = [0, 1, 2, 5, 11, 100];
  const { feed } = words;
  return [
    words.title(group, 171, 219),
    words.of(3, 11),
    words.coverage.lead('2026'),
    words.coverage.members(group),
    words.coverage.each(group),
    words.indicators.lead(group),
    words.indicators.goalposts(value(0.5, 1), value(100, 0)),
    words.indicators.weight(value(1, 0)),
    words.indicators.values(large),
    words.files.current('0123456789ab'),
    words.files.rows(large),
    words.files.bytes(large),
    words.files.kilobytes(large),
    words.files.megabytes(large),
    words.use.cite('0123456789ab', null, 'example.org'),
    words.use.cite('0123456789ab', '2026-11-29', 'example.org'),
    feed.entry('2026-11-29', large, large, large),
    feed.tables(['groups', 'units']),
    ...[feed.added, feed.revised, feed.removed, feed.relabelled].map((kind) => kind(large)),
    ...counts.flatMap((n) => [
      words.lead(large, n, n, n),
      words.sources.policies(n),
      words.sources.targets(n),
      words.sources.groups(n),
      words.indicators.found(n),
      words.indicators.peak(n, '2022'),
      words.files.columns(n),
      feed.source(name, [feed.added(large), feed.revised(large)], n),
    ]),
  ];
}

/** Every sentence of boards of targets, of groups beside each other, and of shared gaps. */
function boardSentences({ targets, beside, gap }: Words, language: Language): string[] {
  const { group, area, economies } = NAMES[language];
  const [name = ''] = economies;
  const percent = numbers(language).withUnit(46.3, 1, '%');
  const low = { group, value: percent };
  const counts = [0, 1, 2, 3, 11, 57];
  return [
    targets.none(group),
    ...counts.flatMap((n) => [
      targets.title(group, { of: 57, reached: n, inTime: n, unpaced: n }),
      beside.between(area, '2026', n, low, low),
      beside.gap(n, percent, '2015', percent, '2026'),
      gap.sentence(area, n, n, 57, group),
    ]),
    targets.rule({ years: 5, least: 3, until: 2050 }),
    targets.scope.each(group),
    targets.scope.group(group),
    targets.base({ n: 3, of: 57 }),
    targets.less(percent),
    targets.share('+2.1'),
    targets.over('2025'),
    targets.arrivals.beyond('2050'),
    targets.members(area, name, group),
    beside.remove(group),
    beside.most(6),
    beside.unknown('XYZ'),
    beside.alike(area, '2026'),
    beside.areas('2026'),
    beside.base({ n: 3, of: 57 }),
    beside.remark('3', '+2.1'),
    beside.overTime(area),
    beside.indicator(area, '2026'),
    gap.nobody(area, group),
    gap.before(name, '2015', percent),
    gap.rule({
      behind: 5,
      within: 5,
      income: '1.5',
      population: '20',
      today: '2',
      below: 10,
      ahead: 5,
      most: 3,
    }),
  ];
}

/** Every sentence of a group's page. */
function groupSentences({ group: words }: Words, language: Language): string[] {
  const { group, area, economies } = NAMES[language];
  const [name] = economies;
  const { value, signed, score, withUnit } = numbers(language);
  const bases = [0, 1, 2, 5, 11, 57].map((n) => ({ n, of: 57 }));
  const widths = { before: value(26.4, 1), after: value(20.1, 1), from: '2021', to: '2026' };
  const end = { area, distance: signed(-13.8, 1) };
  const sizes = [1, 2, 5, 12.1].map((size) => ({ value: size, text: value(size, 1) }));
  return [
    words.about(group),
    words.members.measure('2026'),
    words.members.classes([`${name} 4`, `${name} 12`]),
    words.areas.furthest(end, end),
    words.areas.furthest(null, end),
    words.areas.furthest(end, null),
    words.areas.measure('2026'),
    words.areas.median(group),
    words.spread.measure('2021', '2026'),
    words.spread.renewed(withUnit(52, 0, '%')),
    words.spread.width('2021'),
    words.instruments.who(area),
    words.divides.none(group),
    words.targets.title(group),
    words.divides.caption(area, name, name),
    words.divides.ahead(name),
    words.coverage.have(206),
    ...bases.flatMap((base) => [
      words.of(base),
      words.members.title(group, base),
      words.areas.title(group, base, '2026'),
      words.areas.row(base, score(62), score(57)),
      ...(['closer', 'apart', 'unclear', 'unmeasured'] as const).map((drift) =>
        words.spread.title(group, drift, widths, base),
      ),
      words.instruments.title(group, base),
      ...sizes.map((gap) =>
        words.divides.title(group, { indicator: area, dimensions: 6 }, { dimension: area, gap, ...base }),
      ),
      ...sizes.map((size) => words.divides.finding(name, area, { first: 5, second: base.n }, size, base)),
      words.coverage.title(group, base),
      words.coverage.lead(base, '2026'),
      words.coverage.complete(base.n),
    ]),
  ];
}

/** Every sentence of the area page, and of the overview's findings, movers and map. */
function areaSentences({ area: words }: Words, language: Language): string[] {
  const { group, area, economies } = NAMES[language];
  const [name, other] = economies;
  const { score, signed, value: plain, withUnit } = numbers(language);
  const [from, to, low, high] = ['2019', '2024', score(12), score(94)];
  const against = { area, group: low, world: high, n: 46 };
  const changes = [9.4, 1, 0, -3].map((value) => ({ value, text: signed(value, 1) }));
  const gaps = [-12, -1, 0, 1, 2, 5, 11].map((points) => ({
    points,
    text: plain(Math.abs(points), 1),
    year: from,
  }));
  return [
    words.measure(area, to),
    words.rankRange('2-6'),
    words.strip.title(area, low, high, low, high),
    words.strip.measure(area, to),
    words.trend.measure(area, from, to),
    words.trend.nearest(from),
    words.indicators.measure(from, to),
    words.indicators.course(low, from, high, to, 0),
    words.indicators.course(low, from, high, to, 1),
    words.movers.titleNone(from, to, group, area),
    words.movers.measure(area, from, to, 5, 3),
    words.movers.measureAll(area, from, to),
    words.movers.tooFew(group, area, from, to),
    words.movers.noEarlier(from),
    words.movers.renewed(from),
    words.movers.closedMost(name, withUnit(41, 0, '%')),
    words.findings.heading(group, to),
    ...Object.values(words.findings.kinds),
    words.findings.mixed(group, against, against),
    words.findings.ahead(group, against, against),
    words.findings.behind(group, against, against),
    words.findings.outlier(name, high, low, group, { known: 37, of: 57 }),
    words.findings.outlier(name, high, low, group, { known: 57, of: 57 }),
    words.findings.outlier(name, high, low, group, { known: 1, of: 57 }),
    words.findings.mover(name, { value: 1, text: low }, from, { known: 1, of: 57 }),
    words.movers.title(name, { value: 1, text: low }, from, to, group, area, { known: 1, of: 57 }),
    words.findings.spread(area, low, name, high, other),
    ...gaps.flatMap((gap) => gaps.map((other) => words.trend.gap(group, gap, other))),
    ...changes.flatMap((change) => [
      words.movers.title(name, change, from, to, group, area, { known: 37, of: 57 }),
      words.movers.spoken(name, '3', change, true),
      words.movers.spoken(name, '3', change, false),
      words.findings.mover(name, change, from, { known: 37, of: 57 }),
      words.findings.mover(name, change, from, { known: 11, of: 11 }),
    ]),
    ...[0, 1, 2, 3, 11, 100].flatMap((n) => [
      words.strip.row(group, n, low, high),
      words.without(n),
      words.indicators.title(group, { ahead: n, behind: 120 - n }, 120, area),
      words.movers.notCompared(name, n, 120, from),
      words.movers.unnamed(name, n, 120),
      words.movers.title(name, { value: n, text: low }, from, to, group, area, {
        known: 37,
        of: 57,
        alike: n,
      }),
      words.findings.mover(name, { value: n, text: low }, from, { known: 37, of: 57, alike: n }),
      words.map.title(group, n, n, 120, area),
    ]),
  ];
}

/** Every sentence of the economy page. */
function economySentences({ economy }: Words, language: Language): string[] {
  const { group, area, economies } = NAMES[language];
  const [name] = economies;
  const { value, withUnit } = numbers(language);
  const [from, to, points, high] = ['2019', '2024', value(4.5, 1), withUnit(57, 0, '%')];
  const ends = { strongest: area, weakest: area };
  const change = { value: 4.5, text: points };
  const rank = { rank: 3, of: 57, sharing: 2 };
  const stands = { band: [2, 9] as const, rank, of: 57 };
  const places = ([null, [2, 9], [4, 4]] as const).flatMap((band) => [
    { band, rank, of: 57 },
    { band, rank: null, of: 57 },
  ]);
  const drawn = { points: change, signed: change, ends: [points, points] as const, renewed: high };
  const movements = (['up', 'down', 'unclear'] as const).flatMap((way) => [
    { ...drawn, way },
    { ...drawn, way, ends: null, renewed: null },
  ]);
  return [
    ...[ends, { ...ends, weakest: null }, { strongest: null, weakest: area }].map((each) =>
      economy.title(name, stands, group, to, each),
    ),
    economy.endsTitle(area, null, group),
    economy.endsTitle(null, area, group),
    economy.endsPast(from),
    economy.notStated(from, high),
    economy.noChange(high),
    economy.gained(change, high),
    economy.outside(group),
    economy.profileMeasure(to),
    economy.changeSince(from),
    economy.rankIn(group),
    economy.endsTitle(area, area, group),
    economy.noEnds(group),
    economy.endsMeasure(group),
    economy.fact(points, area, to, economy.place({ rank: 1, of: 57, sharing: 2 })),
    economy.learn(from, group),
    economy.passed(area, points),
    economy.trendNone(name),
    economy.trendMeasure(from, to),
    economy.dividesTitle(area, area, change, to),
    economy.points(change),
    economy.sides(high, high, points),
    economy.sentence([area, high]),
    ...places.map(economy.standing),
    ...places.flatMap((each) => [
      economy.standingShort(each),
      economy.lead(high, area, { points: change, group, median: high }, each),
    ]),
    ...[0, 1, -2.5].map((value) =>
      economy.lead(high, area, { points: { value, text: points }, group, median: high }, null),
    ),
    economy.lead(high, area, null, null),
    economy.notReported(to),
    economy.fromTo(points, from, high, to),
    economy.sideBySide(name),
    economy.parts([area, high]),
    economy.rankEnds({ name, rank: high }, null),
    economy.rankEnds({ name, rank: high }, { name: economies[1], rank: points }),
    ...movements.flatMap((moved) => [
      economy.trendTitle(name, moved, from),
      economy.changed(moved, from),
      economy.since(moved),
    ]),
    ...[0, 1, 2, 3, 11, 100].flatMap((n) => [
      economy.title(
        name,
        { band: null, rank: { rank: n + 1, of: 120, sharing: n + 1 }, of: 120 },
        group,
        to,
        ends,
      ),
      economy.titleUnranked(name, to, n, 120),
      economy.scoredAreas(n, 120),
      economy.basis(n, 120, to),
      economy.profileTitle(name, n, 120, group),
      economy.rank({ rank: n + 1, of: 120, sharing: 1 }),
      economy.factsTitle(n, 120),
      economy.policies.line(n, null),
      economy.policies.line(n, [2003, 2003 + n]),
      economy.lag(n),
      economy.dividesKnown(n),
      economy.tooOld(from, n),
    ]),
  ];
}

/** Every sentence of what stays on the device. */
function offlineSentences({ offline }: Words, language: Language): string[] {
  const { group } = NAMES[language];
  const { value } = numbers(language);
  const [few, many, size] = [value(12, 0), value(1409, 0), value(3.9, 1)];
  return [
    offline.saved(null),
    offline.saved('2026-11-30'),
    offline.what(group, many),
    offline.cost(size, size),
    offline.progress(few, many, size, size),
    offline.kept(group, size, null),
    offline.kept(group, size, '2026-11-30'),
    offline.missing(few),
    offline.renewing(group, few, many),
  ];
}

/** Every sentence of why a score moved. */
function whySentences({ why }: Words, language: Language): string[] {
  const { group, area, economies } = NAMES[language];
  const [name] = economies;
  const { signed, withUnit } = numbers(language);
  const [from, to, high] = ['2019', '2024', withUnit(57, 0, '%')];
  const points = { value: -1.5, text: signed(-1.5, 1) };
  const rank = { rank: 3, of: 57, sharing: 2 };
  const values = { before: high, beforeYear: from, after: high, afterYear: to, unit: null };
  const effect = { ...values, indicator: area, points: points.text, unit: area };
  return [
    why.scoreOf(to),
    why.rank(area, rank, rank, values, group),
    why.ranks({ from: rank, to: rank, own: signed(11, 0), peers: signed(-2, 0) }, group, from, to),
    why.later(from),
    why.sum,
    why.reason(name, points, [effect, effect], ''),
    why.release.title(name, high, high, points),
    why.release.versions('0123456789ab', 'ba9876543210', '2026-11-29'),
    why.release.ranks(3, 12),
    ...[null, area].flatMap((own) => [
      why.title(name, area, points, { area: own, from }),
      why.titleNone(name, own, from),
      why.measure(own, from, to),
    ]),
    ...[0, 1, 2, 3, 11, 100].flatMap((n) => [
      why.others(n),
      why.reason(name, points, [effect], why.othersAdd(n, points.text)),
    ]),
  ];
}

/** Every sentence of the first screen. */
function firstSentences({ first }: Words, language: Language): string[] {
  const { group, area } = NAMES[language];
  const [low, high] = [27, 35].map((value) => numbers(language).score(value)) as [string, string];
  return [
    first.question(group),
    first.measure(area, '2024'),
    first.lost('SCG'),
    first.score(area, low),
    first.behind(area, low, high),
    first.ahead(area, high, low),
    first.outside(group),
    first.contents(193, 8, 215),
    first.contents(1, 2, 3),
  ];
}

/** Every sentence of the search. */
function searchSentences({ search }: Words): string[] {
  return [
    ...[0, 1, 2, 3, 11, 100].map((n) => search.found(n)),
    search.nothing('zzz'),
    search.nearest('Mrocco'),
    search.part('GovTech'),
    search.absent('GovTech'),
    search.after('GovTech', '2006'),
  ];
}

/** Every sentence of the compare page. */
function compareSentences({ compare }: Words, language: Language): string[] {
  const { group, area, economies } = NAMES[language];
  const [name] = economies;
  const { score } = numbers(language);
  const [low, high] = [
    { name, score: score(53) },
    { name, score: score(78) },
  ];
  const years = ['2010', '2024'] as const;
  return [
    compare.titleNone(area, '2024'),
    compare.titleOne(name),
    compare.noScores('2003'),
    compare.fromAfter('2025', '2024'),
    compare.missing(name, area),
    compare.missingAll(name),
    compare.moved(area, name, low.score, high.score, ...years),
    compare.overTime(area),
    compare.spread(area, low, high),
    compare.changeBase(`${name} (34)`, years[0]),
    compare.unclear(name),
    compare.notDrawn(name),
    compare.noValueSince('2015'),
    compare.facts([area, '2024']),
    ...[0, 1, 2, 3, 11, 100].flatMap((n) => [
      ...[false, true].map((shared) =>
        compare.title({ group, name, value: score(78), shared }, area, n, 120, '2024'),
      ),
      compare.byDefault(n, group, '2024', 8),
      compare.leads(`${name} (${n})`, n),
      compare.close(area, n),
      compare.overlap(area, n, 8),
      compare.closeNone(n),
      compare.widest(area, { value: n, text: String(n) }, low, high),
      compare.aboveMedian(name, n, 120),
      compare.gained(area, name, { value: n, text: String(n), alike: n }, ...years),
      compare.lost(area, name, { value: n, text: String(n), alike: n }, ...years),
      compare.bestOften(name, n, 120),
      compare.scoredRows(n, '2024'),
      compare.allRows(n, '2024'),
    ]),
  ];
}

const NAMES = {
  en: {
    group: 'OIC',
    area: 'Skills',
    economies: ['Côte d’Ivoire', 'China, Macao SAR'],
    unit: 'per 100 people',
  },
  fr: {
    group: 'OCI',
    area: 'Compétences',
    economies: ['Côte d’Ivoire', 'Chine, RAS de Macao'],
    unit: 'pour 100',
  },
  ar: {
    group: 'التعاون الإسلامي',
    area: 'المهارات',
    economies: ['كوت ديفوار', 'GovTech'],
    unit: '% من السكان',
  },
} as const;

/** Every sentence of a language, with counts that need each of its forms. */
export function sentences(words: Words, language: Language): string[] {
  const { group, area, economies, unit } = NAMES[language];
  const { value, withUnit, score } = numbers(language);
  const [name] = economies;
  const [first, last, low, high] = ['2010', '2024', withUnit(-1234.5, 1, '%'), withUnit(57, 0, '%')];
  const { control, notice, overview, indicator, figure, explore, sql, takeAway } = words;
  const some = [
    { first: economies, more: 0 },
    { first: [name], more: 4 },
  ];
  const all = [
    ...areaSentences(words, language),
    ...economySentences(words, language),
    ...compareSentences(words, language),
    ...unknownSentences(words),
    ...studioSentences(words),
    ...dataSentences(words, language),
    ...groupSentences(words, language),
    ...boardSentences(words, language),
    control.groupPage(area),
    ...searchSentences(words),
    ...whySentences(words, language),
    ...offlineSentences(words, language),
    words.score.whyMoved(first, last),
    ...firstSentences(words, language),
    control.remove(name),
    ...[0, 1, 2, 11, 57].map((n) => control.groupDated(area, n, '2026-11')),
    words.labelled(area, name),
    notice.unknownParameter('sort'),
    notice.invalidValue('year', '1066', notice.expectedYear(first, last)),
    notice.invalidValue('sort', 'up', notice.expectedOneOf(['rank', 'name'])),
    notice.noScripts(group, last),
    notice.noData(group, last),
    notice.showYear(last),
    notice.shownInstead(last),
    notice.notWhole,
    notice.notTakenOver(null),
    notice.notTakenOver({ group, year: last }),
    notice.changed('0123456789ab'),
    ...[1, 2, 3, 11, 100].map((n) => overview.indicatorCount(n)),
    words.score.of(area),
    overview.pageTitle(group),
    overview.titleNone(group, area, last),
    overview.howManyScored(12, 57),
    overview.howManyScored(57, 57),
    overview.medianOfMembers(group, area, last, score(48), null),
    ...([-1, 0, 1] as const).map((side) =>
      overview.medianOfMembers(group, area, last, score(48), { median: score(57), side }),
    ),
    overview.noOverall(last),
    overview.span(group, area, { name, value: score(12) }, { name, value: score(94) }),
    overview.measure(area, last),
    overview.spoken(name, area, score(62)),
    overview.scoresOf(last),
    overview.spokenRow(name, '3'),
    overview.sortLink(area),
    indicator.target(last, high),
    words.dimension('sex'),
    indicator.scatterTitle(high, 120),
    indicator.scatterNote(group),
    indicator.scatterSpoken(name, value(12_000, 0), high),
    indicator.fit(120, high),
    indicator.scatterFew(0, 30),
    indicator.scatterFew(24, 30),
    ...[1, 2, 57].map((known) =>
      indicator.divideTitle(group, name, indicator.points({ value: 12, text: value(12, 1) }), area, area, {
        known,
        of: 57,
      }),
    ),
    indicator.divideNone(group, area, area),
    indicator.divideSpoken(name, area, area, indicator.points({ value: 12, text: value(12, 1) })),
    indicator.divideReversed(area),
    indicator.trendUp(group, low, high, first, last),
    indicator.trendOther(group, low, high, first, last),
    indicator.only(group, name, area, high, words.years(first, last)),
    words.years(last, last),
    indicator.newer(first, last),
    indicator.trendDown(group, high, low, first, last),
    indicator.trendFlat(group, high, first, last),
    indicator.trendNone(group, area),
    indicator.trendOnly(last),
    indicator.measure(area, unit, last),
    indicator.measureSpan(area, unit, first, last),
    indicator.average('median', group),
    indicator.average('mean', group),
    indicator.average('population-weighted', group),
    indicator.quartiles(group),
    indicator.spoken(name, '3', high, last),
    indicator.map.regions(group, { name: area, value: high }, { name, value: low }),
    indicator.map.span(group, { name, value: low }, { name: economies[1], value: high }),
    indicator.map.under(high),
    indicator.map.between(low, high),
    indicator.map.from(high),
    indicator.map.tooOld(name, last),
    indicator.map.notReported(name),
    indicator.scored(area, low, high),
    indicator.shownOnly(words.score.nothing),
    indicator.more(area),
    indicator.allValues(unit, first, last),
    indicator.allValues(unit, last, last),
    indicator.withValue(57),
    figure.dataOf('2026-11-29'),
    figure.dataVersion('2026.11', 2),
    figure.meridian('2026.11', 2),
    figure.method(2),
    notice.noRanking(first),
    notice.turnedRound(last, first),
    overview.titleOpen(group, area, last),
    words.score.recomputed(high),
    words.score.comparable,
    words.score.carried(last),
    words.share.citation({
      title: area,
      measure: `${area} ${last}`,
      data: ['World Bank, WDI (2026), CC-BY-4.0', words.share.moreDataSets(4)],
      origin: figure.meridian('2026.11', 2),
      accessed: '2026-11-21',
      address: 'example.org/en/',
    }),
    words.share.citedNote('0123456789ab', 2, [
      'World Bank, WDI (2026), CC-BY-4.0',
      'ITU, DataHub (2026), CC-BY-4.0',
    ]),
    words.share.gone('0123456789ab'),
    words.share.vanished('0123456789ab'),
    explore.firstRows('30'),
    explore.sort(words.column.lag),
    explore.bytes(value(1.5, 1), value(34.2, 1)),
    explore.files('1', '9', value(1234, 0)),
    explore.clear(area),
    explore.span(first, last),
    explore.since(first),
    explore.until(last),
    explore.newestAt(last),
    explore.counted(name, value(1234, 0)),
    explore.liftOne(words.labelled(area, name)),
    explore.broken('RuntimeError'),
    explore.broken(''),
    explore.chart.spoken(name, high, last),
    explore.chart.spokenPair(name, high, low),
    takeAway.progress(value(1234, 0), value(5000, 0)),
    takeAway.done('meridian.csv'),
    takeAway.failed('RuntimeError'),
    takeAway.failed(''),
    takeAway.readme.group(area, '2026-07-01'),
    takeAway.readme.order(area),
    takeAway.readme.orderDown(area),
    takeAway.holdsYear(last),
    takeAway.holdsIndicator(area, unit),
    sql.tooLong('30'),
    sql.failed('7'),
    sql.atLine('3'),
    ...Object.values(sql.refused).map((refused) => refused('DROP')),
    sql.rows(2, '2', value(45, 0)),
    sql.cut(value(10000, 0)),
    words.tables.first(value(10000, 0)),
    ...[0, 1, 2, 5, 11, 100].map((n) => words.tables.found(n, value(n, 0))),
    words.tables.own.tooMany(value(237, 0), value(200, 0)),
    sql.chart.first(value(100, 0), value(250, 0)),
    sql.chart.lines(value(8, 0), value(20, 0)),
    ...[1, 2, 5, 11, 100].map((n) => sql.chart.left(n, value(n, 0))),
    sql.chart.row('3'),
    sql.fileCut(value(1000000, 0)),
    explore.failed('RuntimeError'),
    explore.failed(''),
    explore.unreadable(area),
    explore.finding('observations/skills.csv', '7', 'value', 'n/a', 'a number'),
    explore.finding('observations/skills.csv', '', '', 'n/a', 'a number'),
  ];
  for (const list of some) {
    all.push(
      words.names(list),
      indicator.breaks(list),
      overview.associates(list),
      overview.nonRegional(list),
    );
    all.push(words.score.unnumbered(list, 2, 57));
    all.push(words.score.missingIndicators(list, high, high), words.score.missingAreas(list, 2, 8, 6));
  }
  const { ranges } = words;
  const { receipt } = ranges;
  for (const next of [null, ...economies]) {
    all.push(ranges.spokenRow(name, '3', ranges.range(2, 9), next));
    all.push(ranges.spokenRow(name, null, ranges.range(2, 9), next));
  }
  all.push(
    ranges.range(4, 4),
    ranges.rankNote(ranges.range(2, 9)),
    ranges.covers(value(2000, 0)),
    ranges.coversMethod(value(2000, 0)),
    ranges.onlyYear(last),
    ranges.draw(value(2000, 0)),
    ranges.drawn(value(2000, 0), value(1.2, 1)),
    receipt.title(name, area, last),
    receipt.titleNone(name, area, last),
    receipt.rank(group, '3', '57', null),
    receipt.rank(group, null, '57', null),
    receipt.rank(group, null, '57', ranges.range(2, 9)),
    receipt.laterNote,
    receipt.rank(group, '3', '57', ranges.range(2, 9)),
    receipt.tooOld(first),
    receipt.presentIndicators(high, high),
  );
  for (const n of [0, 1, 2, 3, 11, 100]) {
    all.push(ranges.apart(n, 120, group, area), receipt.moreSets(n));
    all.push(receipt.enoughIndicators(n), receipt.enoughAreas(n), receipt.presentAreas(n, 8, 6));
    const leader: Leader = { group, name, value: high, shared: n > 1 };
    all.push(notice.tooMany('economies', n), overview.title(leader, area, last));
    all.push(overview.highest(leader, area, last));
    all.push(overview.lead(n, 120, score(45), score(52)), overview.figureTitle(group, n, 120, area));
    all.push(overview.lead(n, 120, score(45), null), indicator.lead(n, 120, low, null, last));
    all.push(indicator.lead(n, 120, low, high, last), indicator.base(n, 120));
    all.push(indicator.trendBase([n, first], [120, last], 120), overview.only(leader, area, last));
    all.push(indicator.map.same(group, high, n), indicator.map.base(n));
    all.push(words.share.moreDataSets(n), words.studio.pixels(n));
    all.push(figure.dataSets(n), indicator.tooOld(n), indicator.toleranceYears(n));
    all.push(explore.found(n, value(n, 0)), explore.moreFindings(n), notice.expectedText(n));
    all.push(explore.foundRows(n, value(n, 0)), explore.chosen(n));
    all.push(explore.without([area, name], n, value(n, 0)));
    all.push(takeAway.closed(n, value(n, 0)), takeAway.title(n, value(n, 0)));
    all.push(
      indicator.reached(n, 120, indicator.map.upTo(high)),
      indicator.ends(group, n, 120, value(100, 0), n, value(0, 0)),
    );
    all.push(takeAway.readme.rows(n, value(n, 0)), explore.chart.first(n, 120));
    for (const best of ['high', 'low', 'neither'] as const) {
      all.push(indicator.title(leader, area, last, best), indicator.better(group, n, 120, best));
      all.push(indicator.shared(group, n + 3, 120, area, value(100, 0), last, best));
    }
    for (const list of some) {
      all.push(overview.notScored(list, n, 120), indicator.missing(list, n, 120));
      all.push(overview.first(list), overview.first(null));
      all.push(indicator.olderValues(list, n, last), indicator.estimated(list, n));
    }
  }
  return all;
}
