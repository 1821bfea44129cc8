import { plural } from '../plural.ts';
import type { Against, AreaWords, Gap, Reach } from './types.ts';

const form = plural('en');

const indicators = (n: number): string => `${n} ${form(n, { one: 'indicator', other: 'indicators' })}`;

const distance = ({ points, text }: Gap): string =>
  points === 0 ? 'level with' : `${text} points ${points > 0 ? 'above' : 'below'}`;

const members = (n: number): string => `${n} ${form(n, { one: 'member', other: 'members' })}`;

const against = ({ area, group, world, n }: Against): string =>
  `“${area}” (${group} against ${world}; ${members(n)})`;

/** "the 37 of 57 members": of the others it is not known */
const among = ({ known, of }: Reach): string =>
  known === of ? `all ${of} members` : `the ${known} of ${of} members`;

/** what follows a largest rise, with which the ranges of others overlap */
const alsoRose = ({ alike = 0 }: Reach): string =>
  alike === 0
    ? ''
    : `, not to be told apart from ${form(alike, { one: 'the rise of one other', other: `the rises of ${alike} others` })}`;

export const en: AreaWords = {
  measure: (column, year) => `Score: ${column}, 0 to 100, ${year}; colour: maturity class`,
  strip: {
    title: (column, low, high, quarter, threeQuarters) =>
      `${column}: members score from ${low} to ${high}, the middle half of them from ${quarter} to ${threeQuarters}`,
    measure: (column, year) =>
      `Score: ${column}, 0 to 100, ${year}; a dot is a member, a thin line another economy`,
    row: (group, n, low, high) => `${group}: ${members(n)}, scores from ${low} to ${high}`,
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
    nearest: (year) => `Show ${year}, the nearest year with scores`,
  },
  indicators: {
    title: (group, { ahead, behind }, of, column) => {
      const all = form(of, { one: 'the one indicator', other: `all ${of} indicators` });
      if (ahead === of) return `${group}: ahead of the world in ${all} (${column})`;
      if (behind === of) return `${group}: behind the world in ${all} (${column})`;
      return `${group}: ahead of the world in ${ahead === 0 ? 'none' : ahead} of ${indicators(of)} (${column})`;
    },
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
    title: (name, change, from, to, group, column, reach) =>
      reach.known === 1
        ? `Only the change of ${name} from ${from} to ${to} is known: ${change.text} points (${group}, ${column})`
        : `Largest clear rise from ${from} to ${to}, among ${among(reach)} whose change rests on enough data: ${name}, ${change.text} points (${group}, ${column})${alsoRose(reach)}`,
    titleNone: (from, to, group, column) => `No clear rise from ${from} to ${to} (${group}, ${column})`,
    measure: (column, from, to, up, down) =>
      `Change of the score in points, ${from}–${to}: ${column}; the first ${up} and the last ${down} of the members compared`,
    measureAll: (column, from, to) =>
      `Change of the score in points, ${from}–${to}: ${column}; all members compared`,
    spoken: (name, rank, change, isClear) =>
      `${name}: rank ${rank}, ${change.text} points${isClear ? '' : ', no clear change'}`,
    method:
      'A change compares a score with itself: today’s indicators, each by the newest value known in either year. It is stated where at least a third of the weight has newer values than then. Where the middle 90% of recalculations (with other methods, missing values filled, survey values within their sampling error) hold zero, there is no clear change: these are grey.',
    notCompared: (list, n, of, from) =>
      `No change is stated for ${n} of ${of} ${form(of, { one: 'member', other: 'members' })}, since less than a third of the weight has values newer than ${from}: ${list}.`,
    unnamed: (list, n, of) =>
      `Left out: ${n} of ${of} ${form(of, { one: 'member', other: 'members' })} whose scores rest on too little of the weight: ${list}.`,
    tooFew: (group, column, from, to) =>
      `${column}: no change from ${from} to ${to} is stated (${group}). Of every member’s score, less than a third of the weight has newer values than then.`,
    noEarlier: (year) => `No change is stated: there is no ranking for ${year}.`,
    heading: 'Who moved most',
    since: 'Since',
    closed: 'Gap to 100 closed',
    closedMost: (name, share) => `Largest share of the gap to 100 closed: ${name}, ${share}.`,
    change: 'Change in points',
    renewed: (from) => `Weight with values newer than ${from}`,
  },
  findings: {
    heading: (group, year) => `What stands out (${group}, ${year})`,
    kinds: {
      standing: 'Against the world',
      outlier: 'Against its income class',
      mover: 'Movement',
      spread: 'How far apart',
    },
    mixed: (group, best, worst) =>
      `The group’s median (${group}) is furthest ahead of the world’s in ${against(best)} and furthest behind in ${against(worst)}.`,
    ahead: (group, best, worst) =>
      `The group’s median (${group}) is ahead of the world’s in every area with scores. The lead is largest in ${against(best)}, smallest in ${against(worst)}.`,
    behind: (group, best, worst) =>
      `The group’s median (${group}) is behind the world’s in every area with scores. The gap is smallest in ${against(best)}, widest in ${against(worst)}.`,
    outlier: (name, score, median, income, reach) =>
      reach.known === 1
        ? `The one member with an overall score is above the median of its income class: ${name}, ${score} against ${median} (${income}).`
        : `Furthest above the median of its income class, among ${among(reach)} with an overall score: ${name}, ${score} against ${median} (${income}).`,
    mover: (name, change, from, reach) =>
      reach.known === 1
        ? `Only one member’s change of the overall score since ${from} is known: ${name}, ${change.text} points.`
        : `Largest clear rise of the overall score since ${from}, among ${among(reach)} whose change rests on enough data: ${name}, ${change.text} points${alsoRose(reach)}.`,
    spread: (area, low, lowName, high, highName) =>
      `Widest gap between two ranked members: “${area}”, from ${low} (${lowName}) to ${high} (${highName}).`,
  },
  map: {
    title: (group, high, low, of, column) =>
      `${group}: ${high === 0 ? 'none' : high} of ${of} ${form(of, { one: 'member', other: 'members' })} Advanced or Frontier, ${low === 0 ? 'none' : low} Nascent (${column})`,
  },
};
