import type { PlayerWords } from './types.ts';

export const fr: PlayerWords = {
  name: 'Années',
  year: 'Année',
  play: 'Lire',
  pause: 'Pause',
  earlier: 'Une année plus tôt',
  later: 'Une année plus tard',
  none: 'Aucune autre année n’a assez de membres renseignés.',
  years: (n, first, last) =>
    `${n} années avec assez de membres, de ${first} à ${last}. Les échelles ne bougent pas\u202F; la barre d’espace lance et arrête.`,
};
