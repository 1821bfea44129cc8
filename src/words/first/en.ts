import type { FirstWords } from './types.ts';

export const en: FirstWords = {
  question: (group) => `${group}: how digital are its members?`,
  measure: (column, year) =>
    `${column}, 0 to 100, ${year}: each dot is a member, each thin line below another economy of the world`,
  label: 'Your country',
  type: 'Type a country…',
  device: 'Its place is then ringed in the figures. This is kept on this device alone.',
  forget: 'Forget it',
  lost: (code) => `${code}, kept on this device, is no longer in the data: it was forgotten.`,
  score: (className, score) => `${className}: ${score} of 100`,
  behind: (area, score, median) => `Furthest behind in “${area}”: ${score} (group median ${median})`,
  ahead: (area, score, median) => `Least ahead in “${area}”: ${score} (group median ${median})`,
  contents: (n, areas, indicators) =>
    `${n} economies, ${areas} areas and ${indicators} indicators, each with a page of its own.`,
  outside: (group) => `Not among the members (${group})`,
  keep: 'Keep this group for the journey',
};
