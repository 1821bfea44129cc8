import { amount } from '../french.ts';
import { plural } from '../plural.ts';
import type { CompareWords } from './types.ts';

const form = plural('fr');

const areas = (n: number, of: number): string =>
  n === 0 ? `aucun des ${of} domaines` : `${n} ${form(n, { one: 'domaine', other: 'domaines' })} sur ${of}`;

const points = (n: number): string => `${n} ${form(n, { one: 'point', other: 'points' })}`;

/** "une autre a", "2 autres ont" */
const others = (n: number): string => form(n, { one: 'une autre a', other: `${n} autres ont` });

const indicators = (n: number): string => `${n} ${form(n, { one: 'indicateur', other: 'indicateurs' })}`;

export const fr: CompareWords = {
  name: 'Comparer des économies',
  economies: 'Économies comparées',
  these: 'Comparer ces économies',
  byDefault: (n, group, year, most) =>
    `Aucune économie n’est choisie. À la place\u202F: ${form(n, { one: 'le membre qui a le meilleur score', other: `les ${n} membres qui ont les meilleurs scores` })} d’ensemble (${group}, ${year}). Choix possible\u202F: jusqu’à ${most}.`,
  title: ({ name, value, shared }, column, first, of, year) =>
    shared
      ? `${column}, score le plus élevé\u202F: ${name}, ${value} sur 100 (${year})`
      : `${column}, score le plus élevé\u202F: ${name}, ${value} sur 100, ${first === 0 ? 'mais' : 'et de même'} dans ${areas(first, of)} (${year})`,
  titleNone: (column, year) =>
    `${column}\u202F: moins de deux scores à comparer entre ces économies (${year})`,
  titleOne: (name) => `${name}\u202F: choisissez une deuxième économie à comparer`,
  noScores: (year) => `Il n’y a pas de scores pour ${year}.`,
  leads: (list, of) => `Score le plus élevé, par nombre de domaines sur ${of}\u202F: ${list}.`,
  close: (list, most) => `Au plus ${points(most)} entre le meilleur score et le plus bas\u202F: ${list}.`,
  closeNone: (most) => `Dans chaque domaine, plus de ${points(most)} séparent le meilleur score du plus bas.`,
  widest: (column, gap, low, high) =>
    `Plus grand écart\u202F: ${column}, ${amount(gap)}, de ${low.score} (${low.name}) à ${high.score} (${high.name})`,
  aboveMedian: (name, above, of) =>
    `${name}\u202F: au-dessus de la médiane du groupe dans ${areas(above, of)}`,
  missing: (name, list) => `${name}\u202F: pas de score dans les domaines suivants\u202F: ${list}.`,
  overlap: (list, n, of) =>
    `Les rangs sont mondiaux. ${
      n === 0
        ? 'Dans aucun domaine l’intervalle du meilleur score n’en touche un autre.'
        : `On ne peut dire qui est devant dans ${areas(n, of)}, où des intervalles se chevauchent\u202F: ${list}.`
    }`,
  missingAll: (name) => `${name}\u202F: pas de score, dans aucun domaine.`,
  show: 'Évolution',
  scores: 'Scores',
  from: 'Depuis',
  areas: 'Domaines',
  gained: (column, name, gain, from, to) =>
    `${column}\u202F: la plus forte hausse avérée de ${from} à ${to} est de ${amount(gain)} (${name})${gain.alike === 0 ? '' : `\u202F; ${others(gain.alike)} pu progresser autant`}`,
  lost: (column, name, loss, from, to) =>
    `${column}\u202F: aucune hausse avérée de ${from} à ${to}\u202F; la plus forte baisse avérée est de ${amount(loss)} (${name})${loss.alike === 0 ? '' : `\u202F; ${others(loss.alike)} pu reculer autant`}`,
  moved: (indicator, name, from, to, fromYear, toYear) =>
    `${indicator}\u202F: la plus forte évolution va de ${from} en ${fromYear} à ${to} en ${toYear} (${name})`,
  spread: (name, low, high) => `${name}\u202F: de ${low.score} (${low.name}) à ${high.score} (${high.name})`,
  overTime: (name) => `${name}, évolution dans le temps`,
  fromAfter: (from, to) =>
    `${from} vient après ${to}, dernière année affichée : toutes les années jusque-là sont affichées.`,
  changeBase: (list, from) =>
    `Poids aux valeurs postérieures à ${from}\u202F: ${list}. Il en faut un tiers pour donner une évolution.`,
  unclear: (list) => `Pas d’évolution avérée\u202F: ${list}.`,
  notDrawn: (list) => `Non représentées, faute de valeurs\u202F: ${list}.`,
  bestOften: (list, n, of) =>
    `Le plus souvent la meilleure valeur\u202F: ${list} (${indicators(n)} sur ${of})`,
  groups: 'Des groupes côte à côte',
  sideBySide: 'Indicateurs côte à côte',
  scoredRows: (n, year) =>
    `${indicators(n)} ${form(n, { one: 'compté', other: 'comptés' })} dans les scores, valeurs les plus récentes jusqu’en ${year}`,
  allRows: (n, year) => `${indicators(n)} des domaines choisis, valeurs les plus récentes jusqu’en ${year}`,
  allAreas: 'Tous ceux qui comptent dans les scores',
  facts: (facts) => facts.join(', '),
  best: 'la meilleure de la ligne',
  bestNote:
    'La meilleure valeur d’une ligne est en gras, avec une étoile. Une valeur d’une autre année que celle de sa ligne porte son année.',
  noValue: 'aucune valeur',
  noValueSince: (year) => `aucune valeur depuis ${year}`,
};
