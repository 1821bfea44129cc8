/** What an answer of each kind has at the least: objects by their names, lists with `[]` behind them. */
const PARTS: Readonly<Record<string, string>> = {
  about: 'targets[]',
  areas: 'courses',
  catalog: 'groups[] indicators[]',
  changes: 'columns[] changes',
  courses: 'overall[]',
  economies: 'segments ranks history policies',
  files: 'tables[]',
  held: 'indicators',
  history: 'years[] scores',
  instruments: 'instruments[]',
  lenses: 'lenses[] withheld[]',
  'level-then': 'outcomes[] economies',
  maps: 'shapes[]',
  names: 'things',
  panels: 'indicators[] values',
  'past-values': 'sources[] values',
  ranges: 'columns[] ranges',
  reasons: 'reasons',
  release: 'economies',
  rises: 'rises',
  scores: 'columns[] scores ranks noScore',
  segments: 'sources[] values',
  series: 'sources[] values',
  targets: 'all[]',
  within: 'instruments divides',
};

/** Whether something is in it: an empty answer would be read as one without values. */
export const isFilled = (answer: unknown): answer is object =>
  typeof answer === 'object' && answer !== null && Object.keys(answer).length > 0;

const isObject = (part: unknown): part is object =>
  typeof part === 'object' && part !== null && !Array.isArray(part);

/**
 * Whether it can be an answer of its kind: something is in it, and the parts that every one has are there.
 *
 * @param path of an answer, `answers/…`
 */
export function isAnswer(path: string, answer: unknown): boolean {
  if (!isFilled(answer) || Array.isArray(answer)) return false;
  const [, kind = ''] = /^answers\/([\w-]+)/.exec(path) ?? [];
  const parts: Readonly<Record<string, unknown>> = { ...answer };
  return (PARTS[kind] ?? '')
    .split(' ')
    .filter(Boolean)
    .every((part) => (part.endsWith('[]') ? Array.isArray(parts[part.slice(0, -2)]) : isObject(parts[part])));
}
