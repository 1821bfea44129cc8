import { ordinal } from '../english.ts';
import { plural } from '../plural.ts';
import type { GoalWords } from './types.ts';

const form = plural('en');
const indicators = (n: number) => `${n} ${form(n, { one: 'indicator', other: 'indicators' })}`;

export const en: GoalWords = {
  goal: 'Goal',
  median: (group, score) => `the median of ${group} (${score})`,
  aboveRange: (name, score) => `the first place above its range: ${name} (${score})`,
  class: (name, score) => `the class ${name} (from ${score})`,
  ahead: 'A member ahead of it',
  economy: (name, score) => `${name} (${score})`,
  title: (name, area, own, goal) =>
    `What it would take ${name} to come from ${own} to ${goal}${area === null ? '' : `, ${area}`}`,
  none: 'No member has a higher score, and there is no higher class.',
  note: 'Arithmetic, not advice: one value changes, and everything else stays as it is, the others’ values too. The least value that does it, as values are printed.',
  alone: (n, of) =>
    n === 0
      ? `None of ${indicators(of)} would do it alone.`
      : `${n} of ${indicators(of)} would ${form(n, { one: 'do it alone', other: 'each do it alone' })}.`,
  rank: (rank, of, group) => `With that score it would be ${ordinal(rank)} of ${of} (${group}).`,
  today: 'Today',
  needed: 'Needed',
  noValue: 'no value',
  peers: (group) => `Members of ${group} that have it or better`,
  made: 'Economies that made such a step within five years',
  notComparable: 'not comparable over time',
  nOf: (n, of) => `${n} of ${of}`,
  all: (n) => `All ${n}`,
  mix: (n, part, group) =>
    `Together these ${indicators(n)} would do it, each ${part} of the way to the best value among members of ${group}:`,
  outOfReach: (group, score) =>
    `Out of reach for now: with the best value among members of ${group} in every indicator, its score would be ${score}.`,
  pace: (group, score, from, year, ahead) =>
    `The goal moves too: at the pace of ${from} to ${year} the median of ${group} would be ${score} in ${ahead}.`,
};
