import { plural } from '../../plural.ts';
import type { TargetsWords } from './types.ts';

const form = plural('fr');

export const fr: TargetsWords = {
  title: (group, { of, reached, inTime, unpaced }) =>
    `${group}\u202F: la moyenne des membres a atteint ${reached} ${form(reached, { one: 'cible', other: 'cibles' })} sur ${of}\u202F; au rythme des dernières années, ${inTime} de plus ${form(inTime, { one: 'serait atteinte', other: 'seraient atteintes' })} à temps${unpaced === 0 ? '' : ` (rythme inconnu pour ${unpaced})`}`,
  none: (group) => `${group}\u202F: aucune cible ne le concerne`,
  averages:
    'Une moyenne porte sur les membres que la cible concerne et qui ont une valeur\u202F: pondérée par la population quand la cible vaut pour l’ensemble des habitants, sinon la médiane. Son rythme est la même moyenne des rythmes des membres, si la moitié au moins de ceux qui ont une valeur en ont un.',
  rule: ({ years, least, until }) =>
    `Rythme\u202F: de la première à la plus récente valeur des ${years} dernières années, séparées d’au moins ${least} ans, après la dernière rupture, d’une même source, toutes deux estimées par l’éditeur ou aucune. L’année qui en découle est un calcul, pas une prévision\u202F; aucune n’est nommée après ${until}.`,
  percent:
    'Écarts et changements sont dans l’unité de l’indicateur\u202F; un changement en pour cent (des prix) est une part de la valeur.',
  caption: 'Les cibles, et la distance qui en sépare la moyenne des membres',
  target: 'Cible',
  setFor: 'Fixée pour',
  scope: { each: (group) => `${group} (chaque économie)`, group: (group) => `${group} (ensemble)` },
  average: 'Moyenne des membres',
  by: { people: 'par population', median: 'médiane' },
  base: ({ n, of }) => `${n} sur ${of}`,
  left: 'Reste à faire',
  less: (step) => `moins de ${step}`,
  pace: 'Changement par an',
  share: (percent) => `${percent}\u202F%`,
  needed: 'Nécessaire par an',
  over: (year) => `${year} est passé`,
  arrival: 'À ce rythme',
  arrivals: {
    reached: 'atteinte',
    late: 'trop tard',
    beyond: (until) => `après ${until}`,
    away: 'ne s’en rapproche pas',
    unknown: 'rythme inconnu',
  },
  reachedBy: 'Membres qui l’ont atteinte',
  members: (target, indicator, setFor) => `${target}\u202F: ${indicator}, ${setFor}, membre par membre`,
  noValue: 'pas de valeur récente',
};
