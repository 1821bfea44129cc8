import { plural } from '../plural.ts';
import type { RangeWords } from './types.ts';

const form = plural('en');

export const en: RangeWords = {
  range: (best, worst) => (best === worst ? String(best) : `${best}–${worst}`),
  rankNote: (range) => `rank ${range}`,
  expectedScore: 'an economy’s code, a dot and an area, such as MAR.overall',
  rangeHead: 'Range',
  neighbours: 'Neighbours not told apart',
  spokenRow: (name, rank, range, next) =>
    `${name}, rank ${range}${rank === null ? '' : `, ${rank} by score`}${next === null ? '' : `; not told apart from ${next}`}`,
  apart: (n, of, group, column) =>
    n === 0
      ? `${group}: all neighbouring ranks can be told apart (${column})`
      : `${group}: ${n} of ${of} pairs of neighbouring ranks cannot be told apart (${column})`,
  covers: (draws) =>
    `A range holds the rank in 90% of ${draws} recalculations with other weights (±25%), normalisations and means, with an indicator left out, missing values filled and survey values within their sampling error.`,
  coversMethod: (draws) =>
    `A range holds the rank in 90% of ${draws} recalculations with other weights (±25%), normalisations and means. It covers the method, not errors in the data.`,
  level: 'Two ranks cannot be told apart where neither economy leads the other in 95% of recalculations.',
  marks:
    'Beside each name: its rank; as a thin bar, the range that the rank may have; and a line that joins neighbours that cannot be told apart.',
  joined:
    'A line joins neighbours that cannot be told apart; two that stand further apart on the same line may differ.',
  membersOnly: 'Ranks are among the members that averages count; the others are shown with their scores.',
  onlyYear: (year) => `Ranges of ranks are published for ${year} only.`,
  draw: (draws) => `Recalculate here with ${draws} methods`,
  drawing: 'Recalculations made',
  stop: 'Stop',
  drawn: (draws, seconds) => `${draws} recalculations made in this browser in ${seconds} s.`,
  same: 'They give exactly the published ranges.',
  differs:
    'They do not give the published ranges: the page and the data may be of different versions. Load the page again.',
  failed: 'The recalculations could not be made here.',
  allScores: 'All scores of all years, with ranks and ranges (CSV)',
  receipt: {
    hint: 'Each score opens a receipt that shows what it is made of.',
    title: (economy, column, year) => `${economy}, ${column}, ${year}: what the score is made of`,
    titleNone: (economy, column, year) => `${economy}, ${column}, ${year}: why there is no score`,
    rank: (group, rank, of, range) =>
      range === null
        ? `${group}: ${rank === null ? 'no rank stated' : `rank ${rank}`} of ${of}`
        : `${group}: rank ${range} of ${of}${rank === null ? '' : `, ${rank} by score`}`,
    measured: 'Weight measured',
    later: 'later',
    laterNote: 'Values marked as later than the year are the first of their series, which stand in for it.',
    howIndicators:
      'Each value is placed between two fixed goalposts, 0 to 100. Times its effective weight, that is its contribution; the contributions add up to the score. Where a value is missing, its weight goes to the others in proportion.',
    howAreas:
      'The overall score is the geometric mean of the areas’ scores (of 1 + 0.99 × score, taken back to 0 to 100), so that strength in one area does not fully make up for weakness in another. An area’s contribution is its share of the sum of logarithms, times the overall score.',
    normalised: 'Scaled, 0 to 100',
    weight: 'Weight',
    effective: 'Effective weight',
    contribution: 'Contribution in points',
    area: 'Area',
    score: 'Score',
    logShare: 'Share of the logarithm',
    sum: 'Sum: the score',
    noValue: 'no value',
    tooOld: (year) => `newest value of ${year}, too old`,
    presentIndicators: (present, needed) =>
      `Indicators with ${present} of the weight have a value; ${needed} are needed.`,
    presentAreas: (n, of, needed) =>
      `${n} of ${of} areas ${form(n, { one: 'has', other: 'have' })} a score; ${needed} are needed.`,
    emptyArea: 'No indicator of this area has data for anyone in this year.',
    enoughIndicators: (n) =>
      form(n, {
        one: 'One more indicator would be enough, any of these:',
        other: `${n} more indicators would be enough, any of these sets:`,
      }),
    enoughAreas: (n) =>
      form(n, {
        one: 'One more area would be enough, any of these:',
        other: `${n} more areas would be enough, any of these sets:`,
      }),
    moreSets: (n) => `and ${n} more`,
  },
};
