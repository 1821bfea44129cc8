import { plural } from '../plural.ts';
import type { LevelWords } from './types.ts';

const form = plural('en');
const economies = (n: number) => `${n} ${form(n, { one: 'economy', other: 'economies' })}`;

export const en: LevelWords = {
  caution: 'Figures show who moved, not why.',
  rule: (own) =>
    `Level then: ${own.years} years before, between ${own.below} points below and ${own.above} above on the indicator’s 0–100 scale, with an income per person within ${own.income} times and a population within ${own.population} times. Ahead now: by ${own.ahead} points or more and not fallen itself, in ${own.agree} of ${own.windows} neighbouring windows; income today at most ${own.today} times. At most ${own.most} are shown for each indicator, those with most in common first. Only indicators of what people have or can do, without a break in the series.`,
  area: (names, n, of) => `Ahead in ${n} or more of ${of} comparable indicators: ${names}.`,
  areaNobody: (of) => `Nobody is ahead in two or more of ${of} comparable indicators.`,
  noValue: 'No comparable values at both ends.',
  nobody: (level, year, points) =>
    level === 0
      ? `No comparable economy was level in ${year}.`
      : `Of ${economies(level)} that ${form(level, { one: 'was', other: 'were' })} level in ${year}, none is ahead by ${points} points.`,
  found: (n, level, year) =>
    n > level
      ? `Level around ${year}, ahead now:`
      : `Of ${economies(level)} that ${form(level, { one: 'was', other: 'were' })} level in ${year}, ahead now:`,
  values: (before, from, after, to) => `${before} in ${from}, ${after} in ${to}`,
  shared: (names) => `In common: ${names}.`,
  richer: (times) => `It grew richer too: its income per person grew ${times} times as much.`,
  asked: (name) => `Who could ask ${name}`,
  askedLine: (indicator, names) => `${indicator}: ${names}.`,
  inPlace: (name, from, to) => `What ${name} put in place, ${from}–${to}`,
  inPlaceNote: (own) =>
    `Dated facts of the same area that these sources do not list for ${own}; that none is listed does not say that there is none.`,
  nothing: (own) =>
    `These sources list nothing of the area in those years that they do not list for ${own} too.`,
  noMeasure: (areas) =>
    `No outcome is measured without a break over ten years in: ${areas}. No match is made there.`,
  exchange: {
    sentence: (asking, giving, of, group) =>
      `Of ${of} members of ${group}, ${asking} could ask another member that was level ten years ago and is ahead now; ${giving} could be asked.`,
    nobody: (group) => `No member of ${group} was level with another one and is ahead of it now.`,
    caption: (area, group) => `${area}: who could ask whom (${group})`,
    asks: 'Could ask',
    asked: 'Could be asked by',
  },
  gap: {
    choose: 'Who shares the same gap in',
    sentence: (indicator, behind, sharing, n, group) =>
      `${indicator}: of ${n} members of ${group} with a value, ${behind} ${form(behind, { one: 'is', other: 'are' })} behind the world’s median; ${sharing} ${form(sharing, { one: 'shares', other: 'share' })} that gap with a comparable member.`,
    nobody: (indicator, group) =>
      `${indicator}: no member of ${group} with a value is behind the world’s median.`,
    value: 'Value',
    sharing: 'Shares the gap with (joint projects)',
    passed: 'Richer members that were there (exchange of three)',
    before: (name, year, value) => `${name} (${year}: ${value})`,
    rule: (own) =>
      `Behind: by ${own.behind} points or more on the indicator’s 0–100 scale. The same gap: within ${own.within} points, with an income per person within ${own.income} times and a population within ${own.population} times today. Richer: more than ${own.today} times the income; its value when it was last no higher, at most ${own.below} points below and without a break since, and ${own.ahead} points or more above today; at most ${own.most}.`,
  },
};
