import { plural } from '../plural.ts';
import type { AreaWords, Gap } from './types.ts';

const form = plural('en');

const indicators = (n: number): string => `${n} ${form(n, { one: 'indicator', other: 'indicators' })}`;

const distance = ({ points, text }: Gap): string =>
  points === 0 ? 'level with' : `${text} points ${points > 0 ? 'above' : 'below'}`;

export const en: AreaWords = {
  measure: (column, year) => `Score: ${column}, 0 to 100, ${year}; colour: maturity class`,
  strip: {
    title: (column, low, high, quarter, threeQuarters) =>
      `${column}: members score from ${low} to ${high}, the middle half of them from ${quarter} to ${threeQuarters}`,
    measure: (column, year) =>
      `Score: ${column}, 0 to 100, ${year}; a dot is a member, a thin line another economy`,
    row: (group, n, low, high) =>
      `${group}: ${n} ${form(n, { one: 'member', other: 'members' })}, scores from ${low} to ${high}`,
  },
  without: (n) => form(n, { one: 'Why one member has no score', other: `Why ${n} members have no score` }),
  scoreColumn: 'Score, 0 to 100',
  maturity: 'Maturity class',
  rankRange: (range) => `rank ${range}`,
  areas: 'Areas in detail',
  base: 'With a value',
  trend: {
    gap: (group, from, to) =>
      `${group}: ${distance(to)} the world median in ${to.year}; ${
        from.points === 0 ? 'level with it' : distance(from)
      } in ${from.year}`,
    measure: (column, from, to) => `Score: ${column}, 0 to 100, ${from}–${to}`,
    comparable: (n, of) =>
      `A year’s score holds what was measured by then: ${n === 0 ? 'none' : n === of ? 'all' : n} of its ${indicators(of)} ${form(
        n,
        { one: 'is', other: 'are' },
      )} comparable over time. Compare the lines with one another rather than a line with its own past.`,
    nearest: (year) => `Show ${year}, the nearest year with scores`,
  },
  indicators: {
    title: (group, ahead, of, column) =>
      `${group}: ahead of the world in ${ahead === 0 ? 'none' : ahead} of ${indicators(of)} (${column})`,
    measure: (from, to) =>
      `Median of the members, its newest year and its course, ${from}–${to}; only years in which half of them have a value`,
    typical: { median: 'Median', mean: 'Mean' },
    world: 'World',
    notScored: 'not in the score',
    none: 'Fewer than half of the members have a value.',
    means: 'Where a median says nothing, as for laws that are there or not, the mean is shown.',
    course: (from, fromYear, to, toYear, breaks) =>
      `from ${from} in ${fromYear} to ${to} in ${toYear}${breaks === 0 ? '' : ', with a break in the series'}`,
  },
  movers: {
    title: (name, change, from, to, group, column) =>
      `Largest rise from ${from} to ${to}: ${name}, ${change.text} points (${group}, ${column})`,
    titleNone: (from, to, group, column) => `No rise from ${from} to ${to} (${group}, ${column})`,
    measure: (column, from, to, up, down) =>
      `Change of the score in points, ${from}–${to}: ${column}; the first ${up} and the last ${down} of the members compared`,
    measureAll: (column, from, to) =>
      `Change of the score in points, ${from}–${to}: ${column}; all members compared`,
    indicators,
    spoken: (name, rank, change, n) => `${name}: rank ${rank}, ${change.text} points over ${indicators(n)}`,
    method:
      'A change rests on the indicators that are comparable over time, with a newer value at the later end and no break in between. They must carry at least half of an area’s weight; overall, half of the areas must have a change.',
    notCompared: (list, n, of) =>
      `${n} of ${of} ${form(of, { one: 'member', other: 'members' })} cannot be compared, for want of such indicators: ${list}.`,
    tooFew: (group, column, from, to) =>
      `${column}: no change from ${from} to ${to} can be given (${group}). Too few of the indicators are comparable over time and were measured at both ends without a break in between.`,
    noEarlier: (year) => `No change can be given: there are no scores for ${year}.`,
    heading: 'Who moved most',
    since: 'Since',
    closed: 'Gap to 100 closed',
    closedMost: (name, share) => `Largest share of the gap to 100 closed: ${name}, ${share}.`,
    change: 'Change in points',
    compared: 'Indicators compared',
  },
  findings: {
    heading: (group, year) => `What stands out (${group}, ${year})`,
    mixed: (best, worst) =>
      `Against the world median, furthest ahead in “${best.area}” (${best.group} against ${best.world}) and furthest behind in “${worst.area}” (${worst.group} against ${worst.world}).`,
    ahead: (best, worst) =>
      `Ahead of the world median in every area with scores: most in “${best.area}” (${best.group} against ${best.world}), least in “${worst.area}” (${worst.group} against ${worst.world}).`,
    behind: (best, worst) =>
      `Behind the world median in every area with scores: least in “${best.area}” (${best.group} against ${best.world}), most in “${worst.area}” (${worst.group} against ${worst.world}).`,
    outlier: (name, score, median, income) =>
      `Furthest above the median of its income class: ${name}, with an overall score of ${score} against ${median} (${income}).`,
    mover: (name, change, from, n) =>
      `Largest rise of the overall score since ${from}: ${name}, ${change.text} points over ${indicators(n)}.`,
    spread: (area, low, lowName, high, highName) =>
      `Widest gap between two members: “${area}”, from ${low} (${lowName}) to ${high} (${highName}).`,
  },
  map: {
    title: (group, high, low, of, column) =>
      `${group}: ${high === 0 ? 'none' : high} of ${of} ${form(of, { one: 'member', other: 'members' })} Advanced or Frontier, ${low === 0 ? 'none' : low} Nascent (${column})`,
  },
};
