import { plural } from '../plural.ts';
import type { RangeWords } from './types.ts';

const form = plural('fr');

export const fr: RangeWords = {
  range: (best, worst) => (best === worst ? String(best) : `${best}-${worst}`),
  rankNote: (range) => `rang ${range}`,
  expectedScore: 'le code d’une économie, un point et un domaine, par exemple MAR.overall',
  rangeHead: 'Intervalle',
  neighbours: 'Voisins non départagés',
  spokenRow: (name, rank, range, next) =>
    `${name}, rang ${range}${rank === null ? '' : `, ${rank} selon le score`}${next === null ? '' : `\u202F; voisin non départagé\u202F: ${next}`}`,
  apart: (n, of, group, column) =>
    n === 0
      ? `${group}\u202F: tous les rangs voisins peuvent être départagés (${column})`
      : `${group}\u202F: ${n} ${form(n, {
          one: `paire de rangs voisins sur ${of} ne peut être départagée`,
          other: `paires de rangs voisins sur ${of} ne peuvent être départagées`,
        })} (${column})`,
  covers: (draws) =>
    `Un intervalle contient le rang dans 90\u202F% des ${draws} recalculs\u202F: autres poids (±25\u202F%), normalisations et moyennes, un indicateur omis, valeurs manquantes complétées, valeurs d’enquête dans leur erreur d’échantillonnage.`,
  coversMethod: (draws) =>
    `Un intervalle contient le rang dans 90\u202F% des ${draws} recalculs par d’autres méthodes\u202F: autres poids (±25\u202F%), autres normalisations, autres moyennes. Il couvre la méthode, non les erreurs dans les données.`,
  level:
    'Deux rangs ne peuvent être départagés là où aucune des deux économies ne devance l’autre dans 95\u202F% des recalculs.',
  marks:
    'À côté de chaque nom\u202F: le rang\u202F; en trait fin, l’intervalle où ce rang peut se situer\u202F; et une ligne qui relie les voisins non départagés.',
  joined:
    'Un trait relie les voisins non départagés\u202F; deux économies plus éloignées sur le même trait peuvent se distinguer.',
  membersOnly:
    'Les rangs portent sur les membres compris dans les moyennes\u202F; les autres sont affichés avec leurs scores.',
  onlyYear: (year) => `Les intervalles des rangs ne sont publiés que pour ${year}.`,
  draw: (draws) => `Tirer ici ${draws} méthodes`,
  drawing: 'Tirages effectués',
  stop: 'Arrêter',
  drawn: (draws, seconds) => `${draws} recalculs effectués dans ce navigateur en ${seconds} s.`,
  same: 'Ils donnent exactement les intervalles publiés.',
  differs:
    'Ils ne donnent pas les intervalles publiés\u202F: la page et les données sont peut-être de versions différentes. Rechargez la page.',
  failed: 'Les recalculs n’ont pas pu être faits ici.',
  allScores: 'Tous les scores de toutes les années, avec rangs et intervalles (CSV)',
  receipt: {
    hint: 'Chaque score ouvre un décompte, qui montre de quoi il est fait.',
    title: (economy, column, year) => `${economy}, ${column}, ${year}\u202F: de quoi le score est fait`,
    titleNone: (economy, column, year) =>
      `${economy}, ${column}, ${year}\u202F: pourquoi il n’y a pas de score`,
    rank: (group, rank, of, range) =>
      range === null
        ? `${group}\u202F: ${rank === null ? 'rang non établi' : `rang ${rank}`} sur ${of}`
        : `${group}\u202F: rang ${range} sur ${of}${rank === null ? '' : `, ${rank} selon le score`}`,
    measured: 'Poids mesuré',
    later: 'plus tard',
    laterNote:
      'Les valeurs marquées comme postérieures à l’année sont les premières de leur série, qui en tiennent lieu.',
    howIndicators:
      'Chaque valeur est située entre deux bornes fixes, de 0 à 100. Multipliée par son poids effectif, elle donne sa contribution\u202F; la somme des contributions est le score. Là où une valeur manque, son poids se répartit entre les autres à proportion.',
    howAreas:
      'Le score d’ensemble est la moyenne géométrique des scores des domaines (de 1 + 0,99 × score, ramenée à 0-100)\u202F: un point fort ne compense donc pas tout à fait un point faible. La contribution d’un domaine est sa part de la somme des logarithmes, multipliée par le score d’ensemble.',
    normalised: 'Normalisé, 0 à 100',
    weight: 'Poids',
    effective: 'Poids effectif',
    contribution: 'Contribution en points',
    area: 'Domaine',
    score: 'Score',
    logShare: 'Part du logarithme',
    sum: 'Somme\u202F: le score',
    noValue: 'aucune valeur',
    tooOld: (year) => `dernière valeur de ${year}, trop ancienne`,
    presentIndicators: (present, needed) =>
      `Les indicateurs renseignés portent ${present} du poids\u202F; il en faut ${needed}.`,
    presentAreas: (n, of, needed) =>
      `${n} ${form(n, { one: 'domaine', other: 'domaines' })} sur ${of} ${form(n, { one: 'a', other: 'ont' })} un score\u202F; il en faut ${needed}.`,
    emptyArea:
      'Aucun indicateur de ce domaine n’a de données cette année-là, pour quelque économie que ce soit.',
    enoughIndicators: (n) =>
      form(n, {
        one: 'Un indicateur de plus suffirait, l’un de ceux-ci\u202F:',
        other: `${n} indicateurs de plus suffiraient, l’un de ces ensembles\u202F:`,
      }),
    enoughAreas: (n) =>
      form(n, {
        one: 'Un domaine de plus suffirait, l’un de ceux-ci\u202F:',
        other: `${n} domaines de plus suffiraient, l’un de ces ensembles\u202F:`,
      }),
    moreSets: (n) => `et ${n} ${form(n, { one: 'autre', other: 'autres' })}`,
  },
};
