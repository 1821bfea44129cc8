import { dateInFrench } from '../dates.ts';
import { plural } from '../plural.ts';
import type { LensWords } from './types.ts';

const form = plural('fr');

export const fr: LensWords = {
  choose: 'Cadre',
  areas: 'Meridian\u202F: les huit domaines du COMCEC',
  unknown: (text) => `«\u202F${text}\u202F» n’est pas un cadre présenté ici.`,
  reading: (organisation) =>
    `Lecture de Meridian\u202F: ses propres indicateurs sous les titres du cadre. Ce n’est pas un indice de l’organisation (${organisation}) et ce ne sont pas ses scores.`,
  dates: (adopted, from, to) =>
    `Adoption\u202F: ${dateInFrench(adopted)}\u202F; ${to === null ? `à partir de ${from}` : `pour ${from} à ${to}`}.`,
  document: 'Où son texte a été lu',
  title: (finding, lens) => `${finding}, selon «\u202F${lens}\u202F»`,
  measure: (column, year) => `Scores par pilier, de 0 à 100, ${year}\u202F; tri\u202F: ${column}`,
  missingPillars: (missing, n, of, needed) =>
    `pas de score d’ensemble\u202F: ${n} ${form(n, { one: 'pilier', other: 'piliers' })} sur ${of} ${form(n, { one: 'a', other: 'ont' })} un score, il en faut ${needed}\u202F; piliers manquants\u202F: ${missing}`,
  made: 'De quoi chaque pilier est fait',
  rule: 'Les indicateurs pèsent comme dans l’indice\u202F; celui qui relève de plusieurs piliers est réparti également entre eux. Un pilier demande la moitié de son poids, le score d’ensemble trois quarts des piliers et au moins trois. Tous les piliers pèsent autant.',
  part: (indicator, share) => `${indicator} (${share})`,
  partly: (why) => `Mesuré en partie. ${why}`,
  notMeasured: (why) => `Non mesuré, et absent du score d’ensemble. ${why}`,
  withheld: 'Pas encore présentés',
  pillar: 'Pilier',
  receipts: 'De quoi chacun de ces scores est fait',
  howPillars:
    'Le score d’ensemble est la moyenne géométrique des scores des piliers (de 1 + 0,99 × score, ramenée à 0-100)\u202F: un point fort ne compense donc pas tout à fait un point faible. La contribution d’un pilier est sa part de la somme des logarithmes, multipliée par le score d’ensemble.',
  score: 'Score',
  rankOf: (rank, of) => `${rank} sur ${of}`,
  caption: (economy, lens, year) => `${economy}\u202F: ${lens}, ${year}`,
};
