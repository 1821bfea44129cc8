import { dateInFrench } from '../dates.ts';
import { amount, ordinal } from '../french.ts';
import { plural } from '../plural.ts';
import type { WhyWords } from './types.ts';

const form = plural('fr');

const ofScore = (area: string | null): string =>
  area === null ? 'du score d’ensemble' : `du score «\u202F${area}\u202F»`;

const others = (n: number): string =>
  `${n} ${form(n, { one: 'autre indicateur', other: 'autres indicateurs' })}`;

const in_ = (unit: string | null): string => (unit === null ? '' : `\u202F; ${unit}`);

export const fr: WhyWords = {
  title: (name, indicator, points, { area, from }) =>
    `${name}\u202F: plus forte contribution à l’évolution ${ofScore(area)} depuis ${from}\u202F: ${indicator}, ${amount(points)}`,
  titleNone: (name, area, from) =>
    `${name}\u202F: aucune valeur ${ofScore(area)} n’est plus récente qu’en ${from}`,
  measure: (area, from, to) =>
    `Contributions à l’évolution ${ofScore(area)}, en points, ${from}-${to}\u202F; leur somme est cette évolution`,
  scoreOf: (year) => `Score ${year}`,
  others,
  rank: (indicator, then, now, { before, beforeYear, after, afterYear, unit }, group) =>
    `Avec sa valeur de ${beforeYear} pour «\u202F${indicator}\u202F» (${before} contre ${after} en ${afterYear}${in_(unit)}), le rang selon le score serait ${ordinal(then.rank)} sur ${then.of}, et non ${ordinal(now.rank)} (${group}).`,
  ranks: ({ from, to, own, peers }, group, year, until) =>
    `Selon le score, ${ordinal(from.rank)} sur ${from.of} en ${year} et ${ordinal(to.rank)} sur ${to.of} en ${until} (${group}). Places gagnées (+) ou perdues (−)\u202F: ${own} par ses propres données, ${peers} par celles des pairs.`,
  later: (from) =>
    `Quand un indicateur n’avait pas de valeur en ${from}, la première de sa série en tient lieu, avec son année.`,
  before: 'Avant',
  after: 'Aujourd’hui',
  contribution: 'Points',
  sum: 'Somme\u202F: l’évolution',
  reason: (name, change, effects, rest) =>
    `${name}, ${amount(change)}\u202F: ${[
      ...effects.map(
        ({ indicator, points, before, beforeYear, after, afterYear, unit }) =>
          `${indicator} ${points} (${before} en ${beforeYear}, ${after} en ${afterYear}${in_(unit)})`,
      ),
      ...(rest === '' ? [] : [rest]),
    ].join('\u202F; ')}.`,
  othersAdd: (n, points) => `${others(n)} ${points}`,
  release: {
    title: (name, from, to, change) =>
      `${name}\u202F: score d’ensemble de ${from} avec les données précédentes et de ${to} avec celles d’aujourd’hui, soit ${amount(change)}`,
    versions: (previous, version, date) =>
      `Version ${version} des données (${dateInFrench(date)}), par rapport à la version ${previous}.`,
    ranks: (from, to) => `Selon le score, ${ordinal(from)} dans le monde alors, ${ordinal(to)} aujourd’hui.`,
    none: 'Il n’y a pas de score d’ensemble à comparer dans les deux versions des données.',
    step: 'Ce qui a changé',
    points: 'Points',
    places: 'Places gagnées (+) ou perdues (−)',
    revisions: 'Valeurs corrigées',
    newData: 'Valeurs plus récentes, ajoutées ou retirées',
    peers: 'Données des pairs',
    method: 'Méthode\u202F: indicateurs, poids, bornes',
    membership: 'Économies classées dans une seule version',
    sum: 'Somme',
    order:
      'Chaque étape est ce qui reste après celles qui la précèdent\u202F; dans un autre ordre, les parts pourraient différer.',
  },
};
