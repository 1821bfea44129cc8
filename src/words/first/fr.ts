import type { FirstWords } from './types.ts';

export const fr: FirstWords = {
  question: (group) => `${group}\u202F: quel niveau numérique\u202F?`,
  measure: (column, year) =>
    `${column}, de 0 à 100, ${year}\u202F: chaque point est un membre, chaque trait fin une autre économie du monde`,
  label: 'Votre pays',
  type: 'Saisir un pays…',
  device: 'Sa place est alors cerclée dans les figures. Cela reste sur cet appareil seul.',
  forget: 'L’oublier',
  lost: (code) =>
    `${code}, gardé sur cet appareil, n’est plus dans les données\u202F: ce choix a été oublié.`,
  score: (className, score) => `${className}\u202F: ${score} sur 100`,
  behind: (area, score, median) =>
    `Retard le plus grand\u202F: «\u202F${area}\u202F», ${score} (médiane du groupe ${median})`,
  ahead: (area, score, median) =>
    `Avance la plus faible\u202F: «\u202F${area}\u202F», ${score} (médiane du groupe ${median})`,
  contents: (n, areas, indicators) =>
    `${n} économies, ${areas} domaines et ${indicators} indicateurs, chacun avec sa page.`,
  outside: (group) => `Hors des membres (${group})`,
  keep: 'Conserver ce groupe pour le voyage',
};
