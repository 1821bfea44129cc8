import { ordinal } from '../french.ts';
import { plural } from '../plural.ts';
import type { GoalWords } from './types.ts';

const form = plural('fr');
const indicators = (n: number) => `${n} ${form(n, { one: 'indicateur', other: 'indicateurs' })}`;

export const fr: GoalWords = {
  goal: 'But',
  median: (group, score) => `la médiane (${group}, ${score})`,
  aboveRange: (name, score) => `la première place au-dessus de sa fourchette\u202F: ${name} (${score})`,
  class: (name, score) => `le niveau «\u202F${name}\u202F» (à partir de ${score})`,
  ahead: 'Un membre qui le devance',
  economy: (name, score) => `${name} (${score})`,
  title: (name, area, own, goal) =>
    `${name}\u202F: ce qu’il faudrait pour passer de ${own} à ce but\u202F: ${goal}${area === null ? '' : ` («\u202F${area}\u202F»)`}`,
  none: 'Aucun membre n’a de score plus élevé, et il n’y a pas de niveau supérieur.',
  note: 'Un calcul, pas un conseil\u202F: une seule valeur change, tout le reste demeure, y compris les valeurs des autres. La plus petite valeur qui suffit, telle que les valeurs s’affichent.',
  alone: (n, of) =>
    n === 0
      ? `Aucun des ${indicators(of)} n’y suffirait seul.`
      : `${n} des ${indicators(of)} ${form(n, { one: 'y suffirait seul', other: 'y suffiraient, chacun seul' })}.`,
  rank: (rank, of, group) => `Avec ce score, le rang serait ${ordinal(rank)} sur ${of} (${group}).`,
  today: 'Aujourd’hui',
  needed: 'Il faudrait',
  noValue: 'pas de valeur',
  peers: (group) => `Membres qui y sont ou font mieux (${group})`,
  made: 'Économies qui ont fait un tel pas en cinq ans',
  notComparable: 'non comparable dans le temps',
  nOf: (n, of) => `${n} sur ${of}`,
  all: (n) => `Les ${n}`,
  mix: (n, part, group) =>
    `Ensemble, ces ${indicators(n)} y suffiraient, chacun à ${part} du chemin vers la meilleure valeur des membres (${group})\u202F:`,
  outOfReach: (group, score) =>
    `Hors de portée pour l’instant\u202F: avec la meilleure valeur des membres (${group}) dans chaque indicateur, le score serait de ${score}.`,
  pace: (group, score, from, year, ahead) =>
    `Le but bouge aussi\u202F: au rythme de ${from} à ${year}, la médiane (${group}) serait de ${score} en ${ahead}.`,
};
