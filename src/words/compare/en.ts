import { amount } from '../english.ts';
import { plural } from '../plural.ts';
import type { CompareWords } from './types.ts';

const form = plural('en');

const areas = (n: number, of: number): string =>
  `${n === 0 ? 'none' : n} of ${of} ${form(of, { one: 'area', other: 'areas' })}`;

const points = (n: number): string => `${n} ${form(n, { one: 'point', other: 'points' })}`;

const others = (n: number): string => `${n} ${form(n, { one: 'other', other: 'others' })}`;

const indicators = (n: number): string => `${n} ${form(n, { one: 'indicator', other: 'indicators' })}`;

export const en: CompareWords = {
  name: 'Compare economies',
  economies: 'Economies compared',
  these: 'Compare these economies',
  byDefault: (n, group, year, most) =>
    `No economy is chosen yet. Shown instead: the ${form(n, { one: 'member', other: `${n} members` })} of ${group} with the best overall ${form(n, { one: 'score', other: 'scores' })} (${year}). Choose up to ${most}.`,
  title: ({ name, value, shared }, column, first, of, year) =>
    shared
      ? `${column}: ${name} have the highest score, ${value} of 100 (${year})`
      : `${column}: ${name} has the highest score, ${value} of 100, and the highest in ${areas(first, of)} (${year})`,
  titleNone: (column, year) => `${column}: no two of these economies have a score (${year})`,
  titleOne: (name) => `${name}: choose a second economy to compare`,
  noScores: (year) => `There are no scores for ${year}.`,
  leads: (list, of) => `Highest score by number of areas, of ${of}: ${list}.`,
  close: (list, most) => `At most ${points(most)} between the best and the lowest in: ${list}.`,
  closeNone: (most) => `In every area, more than ${points(most)} lie between the best and the lowest.`,
  widest: (column, gap, low, high) =>
    `Widest difference: ${column}, ${amount(gap)}, from ${low.score} (${low.name}) to ${high.score} (${high.name})`,
  aboveMedian: (name, above, of) => `${name}: above the group’s median in ${areas(above, of)}`,
  missing: (name, list) => `${name}: no score in ${list}.`,
  overlap: (list, n, of) =>
    `Ranks are among all economies. ${
      n === 0
        ? 'In no area does the range of the best score reach into another’s.'
        : `Who is ahead is open in ${areas(n, of)}, since ranges overlap there: ${list}.`
    }`,
  missingAll: (name) => `${name}: no score in any area.`,
  show: 'Over time',
  scores: 'Scores',
  from: 'From',
  areas: 'Areas',
  gained: (column, name, gain, from, to) =>
    `${column}: largest clear gain from ${from} to ${to}, ${amount(gain)} (${name})${gain.alike === 0 ? '' : `; ${others(gain.alike)} may have gained as much`}`,
  lost: (column, name, loss, from, to) =>
    `${column}: nobody clearly gained from ${from} to ${to}; largest clear loss ${amount(loss)} (${name})${loss.alike === 0 ? '' : `; ${others(loss.alike)} may have lost as much`}`,
  moved: (indicator, name, from, to, fromYear, toYear) =>
    `${indicator}: largest change from ${from} in ${fromYear} to ${to} in ${toYear} (${name})`,
  spread: (name, low, high) => `${name}: from ${low.score} (${low.name}) to ${high.score} (${high.name})`,
  overTime: (name) => `${name} over time`,
  fromAfter: (from, to) => `${from} is after ${to}, the last year shown: all years up to then are shown.`,
  changeBase: (list, from) =>
    `Weight with values newer than ${from}: ${list}. A third is needed for a change to be stated.`,
  unclear: (list) => `No clear change: ${list}.`,
  notDrawn: (list) => `Not drawn, for lack of values: ${list}.`,
  bestOften: (list, n, of) => `Best value most often: ${list} (${n} of ${indicators(of)})`,
  groups: 'Groups beside each other',
  sideBySide: 'Indicators side by side',
  scoredRows: (n, year) => `${indicators(n)} that count in the scores, newest values up to ${year}`,
  allRows: (n, year) => `${indicators(n)} of the chosen areas, newest values up to ${year}`,
  allAreas: 'All that are scored',
  facts: (facts) => facts.join(', '),
  best: 'best of the row',
  bestNote:
    'The best value of a row is bold, with a star. A value of another year than its row’s says its year.',
  noValue: 'no value',
  noValueSince: (year) => `no value since ${year}`,
};
