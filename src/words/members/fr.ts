import type { MembersWords } from './types.ts';

export const fr: MembersWords = {
  heading: 'Un groupe à vous',
  lead: 'Il est classé et résumé comme les autres\u202F; l’adresse de la page le contient.',
  of: 'Membres de',
  nobody: 'aucun groupe',
  also: 'qui sont aussi dans',
  any: 'tout autre groupe ou aucun',
  more: 'et ces économies',
  name: 'Nom (si vous en voulez un)',
  unnamed: 'Nommé d’après ce qui le compose',
  count: (n) => (n === 1 ? '1 économie\u202F:' : `${n} économies\u202F:`),
  none: 'Aucune économie n’en fait partie.',
  show: 'Afficher ce groupe',
};
