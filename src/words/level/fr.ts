import { plural } from '../plural.ts';
import type { LevelWords } from './types.ts';

const form = plural('fr');
const economies = (n: number) => `${n} ${form(n, { one: 'économie', other: 'économies' })}`;
const were = (level: number, year: string) => `Sur ${economies(level)} au même niveau en ${year}`;

export const fr: LevelWords = {
  caution: 'Les chiffres disent qui a avancé, non pourquoi.',
  rule: (own) =>
    `Au même niveau\u202F: ${own.years} ans plus tôt, entre ${own.below} points de moins et ${own.above} de plus sur l’échelle de 0 à 100 de l’indicateur, avec un revenu par habitant dans un rapport de ${own.income} au plus et une population dans un rapport de ${own.population} au plus. Devant aujourd’hui\u202F: d’au moins ${own.ahead} points et sans avoir baissé, dans ${own.agree} fenêtres voisines sur ${own.windows}\u202F; revenu actuel au plus ${own.today} fois plus élevé. Au plus ${own.most} économies par indicateur, d’abord celles qui ont le plus en commun. Seulement des indicateurs de ce que les gens ont ou savent faire, sans rupture de série.`,
  area: (names, n, of) => `Devant dans au moins ${n} indicateurs comparables sur ${of}\u202F: ${names}.`,
  areaNobody: (of) => `Personne n’est devant dans au moins deux indicateurs comparables sur ${of}.`,
  noValue: 'Pas de valeurs comparables aux deux bouts.',
  nobody: (level, year, points) =>
    level === 0
      ? `Aucune économie comparable n’était au même niveau en ${year}.`
      : `${were(level, year)}, aucune n’est devant de ${points} points.`,
  found: (n, level, year) =>
    n > level
      ? `Au même niveau vers ${year}, devant aujourd’hui\u202F:`
      : `${were(level, year)}, devant aujourd’hui\u202F:`,
  values: (before, from, after, to) => `${before} en ${from}, ${after} en ${to}`,
  shared: (names) => `En commun\u202F: ${names}.`,
  richer: (times) => `Son revenu aussi a augmenté plus vite\u202F: ${times} fois autant par habitant.`,
  asked: (name) => `Qui pourrait interroger ce pays (${name})`,
  askedLine: (indicator, names) => `${indicator}\u202F: ${names}.`,
  inPlace: (name, from, to) => `Ce qui a été mis en place (${name}), ${from}-${to}`,
  inPlaceNote: (own) =>
    `Faits datés du même domaine que ces sources ne citent pas pour l’autre pays (${own})\u202F; qu’il n’y en ait pas de cité ne dit pas qu’il n’y en ait pas.`,
  nothing: (own) =>
    `Pour ces années, ces sources ne citent rien du domaine qu’elles ne citent aussi pour l’autre pays (${own}).`,
  noMeasure: (areas) =>
    `Aucun résultat n’est mesuré sans rupture sur dix ans dans\u202F: ${areas}. Aucun rapprochement n’y est fait.`,
  exchange: {
    sentence: (asking, giving, of, group) =>
      `Sur ${of} membres (${group}), ${asking} ${form(asking, { one: 'pourrait', other: 'pourraient' })} interroger un autre membre qui était au même niveau il y a dix ans et est devant aujourd’hui\u202F; ${giving} ${form(giving, { one: 'pourrait être interrogé', other: 'pourraient être interrogés' })}.`,
    nobody: (group) =>
      `Aucun membre (${group}) n’était au même niveau qu’un autre tout en étant devant aujourd’hui.`,
    caption: (area, group) => `${area}\u202F: qui pourrait interroger qui (${group})`,
    asks: 'Pourrait interroger',
    asked: 'Pourrait être interrogé par',
  },
  gap: {
    choose: 'Qui partage le même retard',
    sentence: (indicator, behind, sharing, n, group) =>
      `${indicator}\u202F: sur ${n} membres (${group}) qui ont une valeur, ${behind} ${form(behind, { one: 'est', other: 'sont' })} en dessous de la médiane du monde\u202F; ${sharing} ${form(sharing, { one: 'partage', other: 'partagent' })} ce retard avec un membre comparable.`,
    nobody: (indicator, group) =>
      `${indicator}\u202F: aucun membre (${group}) qui a une valeur n’est en dessous de la médiane du monde.`,
    value: 'Valeur',
    sharing: 'Partage ce retard avec (projets communs)',
    passed: 'Membres plus riches passés par là (échange triangulaire)',
    before: (name, year, value) => `${name} (${year}\u202F: ${value})`,
    rule: (own) =>
      `En retard\u202F: de ${own.behind} points ou plus sur l’échelle de 0 à 100 de l’indicateur. Le même retard\u202F: à ${own.within} points près, avec un revenu par habitant dans un rapport de ${own.income} et une population dans un rapport de ${own.population} aujourd’hui. Plus riche\u202F: plus de ${own.today} fois le revenu\u202F; sa valeur quand elle n’était pas plus haute, au plus ${own.below} points en dessous et sans rupture depuis, et ${own.ahead} points ou plus au-dessus aujourd’hui\u202F; ${own.most} au plus.`,
  },
};
