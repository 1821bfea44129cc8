import { amount, ordinal } from '../french.ts';
import { plural } from '../plural.ts';
import type { EconomyWords, FromMedian, Moved, RankOf, Standing } from './types.ts';

const form = plural('fr');

const place = ({ rank, of, sharing }: RankOf, among = ''): string =>
  `${ordinal(rank)} sur ${of}${among}${
    sharing > 1
      ? `, à égalité avec ${sharing - 1} ${form(sharing - 1, { one: 'autre', other: 'autres' })}`
      : ''
  }`;

/** "9e à 14e sur 57, 11e selon le score" */
const standing = ({ band, rank, of }: Standing, among = ''): string => {
  if (band === null || (band[0] === band[1] && rank !== null)) {
    return rank === null ? `rang non établi parmi ${of}${among}` : place(rank, among);
  }
  const range = band[0] === band[1] ? ordinal(band[0]) : `${ordinal(band[0])} à ${ordinal(band[1])}`;
  return `${range} sur ${of}${among}${rank === null ? '' : `, ${ordinal(rank.rank)} selon le score`}`;
};

/** "6 domaines sur 8" */
const areas = (n: number, of: number): string =>
  n === 0 ? `aucun des ${of} domaines` : `${n} ${form(n, { one: 'domaine', other: 'domaines' })} sur ${of}`;

const indicators = (n: number): string => `${n} ${form(n, { one: 'indicateur', other: 'indicateurs' })}`;

const moved = ({ way, points }: Moved, from: string): string =>
  ({
    up: `en hausse de ${amount(points)} depuis ${from}`,
    down: `en baisse de ${amount(points)} depuis ${from}`,
    unclear: `sans évolution avérée depuis ${from}`,
  })[way];

/** "10 points au-dessus de la médiane (OCI : 48)" */
const beside = ({ points, group, median }: FromMedian): string =>
  `${
    points.value === 0 ? 'au niveau' : `${amount(points)} ${points.value > 0 ? 'au-dessus' : 'en dessous'}`
  } de la médiane (${group}\u202F: ${median})`;

const years = (n: number): string => `${n} ${form(n, { one: 'an', other: 'ans' })}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "6 domaines sur 8 ont", with its negation where there is none */
const areasHave = (n: number, of: number): string =>
  `${areas(n, of)} ${n === 0 ? 'n’a' : form(n, { one: 'a', other: 'ont' })}`;

const spanOf = ([first, last]: readonly [number, number]): string =>
  first === last ? String(first) : `${first}-${last}`;

export const fr: EconomyWords = {
  title: (name, stands, group, year, ends) =>
    `${name}\u202F: ${standing(stands)} (${group}, ${year})${
      ends.strongest === null ? '' : `\u202F; meilleure place\u202F: ${ends.strongest}`
    }${ends.weakest === null ? '' : `\u202F; moins bonne place\u202F: ${ends.weakest}`}`,
  titleUnranked: (name, year, scored, of) =>
    `${name}\u202F: pas de score d’ensemble en ${year}\u202F; ${areasHave(scored, of)}${scored === 0 ? ' de' : ' un'} score`,
  lead: (score, className, gap, world) =>
    `score d’ensemble\u202F: ${score} sur 100 (${className})${gap === null ? '' : `, ${beside(gap)}`}${world === null ? '' : `, ${standing(world, ' dans le monde')}`}`,
  scoredAreas: (n, of) => `${areasHave(n, of)}${n === 0 ? ' de' : ' un'} score`,
  changed: (change, from) =>
    `${moved(change, from)}${change.ends === null ? '' : ` (de ${change.ends[0]} à ${change.ends[1]} dans 90\u202F% des recalculs)`}${
      change.renewed === null ? '' : `, ${change.renewed} du poids sur des valeurs postérieures à ${from}`
    }`,
  notStated: (from, renewed) =>
    `aucune évolution depuis ${from} n’est donnée\u202F: ${renewed} du poids porte sur des valeurs plus récentes, il en faut un tiers`,
  sentence: (statements) => `${capital(statements.join('\u202F; '))}.`,
  basis: (n, of, year) =>
    `Fiabilité\u202F: ${n === 0 ? 'aucun' : n} des ${of} indicateurs des scores ${
      n === 0 ? 'n’a de valeur' : form(n, { one: 'a une valeur', other: 'ont une valeur' })
    }\u202F; la moitié des valeurs datent de ${year} ou d’après.`,
  outside: (group) => `Hors du groupe (${group})\u202F: les rangs sont ceux de toutes les économies.`,
  endsNote:
    'La meilleure et la moins bonne place se lisent au rang, non au score, et ne sont citées que dans le premier ou le dernier quart.',

  compareWith: ['Comparer à', 'et à'],
  economies: 'Économies',
  world: 'monde',
  profileTitle: (name, above, of, group) =>
    `${name}\u202F: au-dessus de la médiane dans ${areas(above, of)} (${group})`,
  profileMeasure: (year) => `Scores par domaine, 0 à 100, ${year}`,
  place: (rank) => place(rank),
  standing: (stands) => standing(stands),
  standingShort: ({ band, rank, of }) =>
    band === null
      ? rank === null
        ? '–'
        : `${rank.rank}${rank.sharing > 1 ? '=' : ''} sur ${of}`
      : `${band[0] === band[1] ? band[0] : `${band[0]}-${band[1]}`} sur ${of}`,
  rank: ({ rank, of, sharing }) => `${rank}${sharing > 1 ? '=' : ''} sur ${of}`,
  class: 'Niveau',
  score: 'Score',
  changeSince: (year) => `Évolution depuis ${year}`,
  rankIn: (group) => `Rang (${group})`,

  endsTitle: (best, worst, group) =>
    `${[
      ...(best === null ? [] : [`Meilleure place\u202F: ${best}`]),
      ...(worst === null ? [] : [`${best === null ? 'Plus' : 'plus'} grand retard\u202F: ${worst}`]),
    ].join('\u202F; ')} (${group})`,
  endsPast: (year) =>
    `Les rangs par indicateur sont connus pour les dernières valeurs, non pour celles de ${year}`,
  noEnds: (group) => `Aucun indicateur dans le premier ni dans le dernier quart du groupe (${group})`,
  endsMeasure: (group) =>
    `Indicateurs comptés dans les scores, selon le rang dans le groupe (${group}), chacun dans sa propre année`,
  strengths: 'Points forts',
  gaps: 'Retards',
  none: 'Aucun dans ce quart du groupe.',
  fact: (value, unit, year, placed) => `${value} (${unit}) en ${year}, ${placed}`,

  learn: (from, group) => `Qui a dépassé ce score depuis ${from} (${group})`,
  learnLead:
    'Membres qui n’étaient alors pas plus haut et sont au-dessus aujourd’hui, dans les domaines aux rangs les plus bas dont l’évolution est comparable.',
  passed: (area, score) => `${area}\u202F: au-delà de ${score}`,
  gained: (points, score) => `${amount(points)}, aujourd’hui ${score}`,

  trendTitle: (name, change, from) => `${name}\u202F: score d’ensemble ${moved(change, from)}`,
  trendNone: (name) => `${name}\u202F: les scores dans le temps`,
  trendMeasure: (from, to) => `Score d’ensemble, 0 à 100, ${from}-${to}`,
  since: ({ way, signed }) =>
    way === 'unclear' ? `pas d’évolution avérée (${signed.text})` : amount(signed),
  noChange: (renewed) => (renewed === null ? '' : `non donnée (${renewed} du poids plus récent)`),

  dividesTitle: (indicator, dimension, gap, year) =>
    `Écart le plus large\u202F: ${indicator}, ${amount(gap)} (${dimension}, ${year})`,
  dividesKnown: (n) => `Les écarts au sein de l’économie sont connus pour ${indicators(n)}`,
  dividesMeasure: 'Dernière année où les deux côtés sont connus\u202F; parts de la population en pourcentage',
  points: amount,
  gap: 'Écart',
  otherUnits: 'Mesurés dans d’autres unités',
  sides: (first, second, gap) => `${first}, ${second}, écart de ${gap}`,
  parts: (items) => items.join(', '),
  dimensionHead: 'Écart selon',

  factsTitle: (n, of) =>
    n === 0
      ? `Aucun des ${of} indicateurs n’a de valeur`
      : `${indicators(n)} sur ${of} ${form(n, { one: 'a', other: 'ont' })} une valeur`,
  factsMeasure:
    'Dernière valeur jusqu’à l’année des scores, dans la limite d’ancienneté de l’indicateur\u202F; rangs parmi toutes les économies qui ont une valeur, = en cas d’égalité.',
  factsCited: 'valeurs les plus récentes, chacune avec son année',
  openFacts: 'Ouvrir tous les domaines',
  policies: {
    title: 'Lois, stratégies, institutions et systèmes recensés par les éditeurs',
    lead: 'Ce qui était en place à la date de chaque source, avec l’année et le lien quand la source les donne. Une absence n’est pas un «\u202Fnon\u202F»\u202F: personne n’a peut-être cherché. Les liens mènent à d’autres sites et n’ont pas été ouverts.',
    none: 'Aucune source n’en recense.',
    line: (n, years) =>
      `${form(n, { one: `${n} entrée`, other: `${n} entrées` })}${years === null ? '' : `, ${spanOf(years)}`}`,
  },
  rankEnds: (best, worst) =>
    worst === null
      ? `${best.rank} (${best.name})`
      : `au mieux ${best.rank} (${best.name}), au plus bas ${worst.rank} (${worst.name})`,
  trend: 'Tendance',
  lag: years,
  notReported: (year) => `pas de valeur jusqu’en ${year}`,
  tooOld: (year, tolerance) => `pas de valeur\u202F: la dernière, de ${year}, a plus de ${years(tolerance)}`,
  fromTo: (from, fromYear, to, toYear) => `de ${from} en ${fromYear} à ${to} en ${toYear}`,
  downloadFacts: 'Télécharger ces valeurs (CSV)',
  brief: 'Note pour un ministre\u202F: deux pages au plus',
  sideBySide: (name) => `Comparer côte à côte avec d’autres\u202F: ${name}`,
};
