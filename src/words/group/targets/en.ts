import { plural } from '../../plural.ts';
import type { TargetsWords } from './types.ts';

const form = plural('en');

export const en: TargetsWords = {
  title: (group, { of, reached, inTime, unpaced }) =>
    `${group}: the members’ average has reached ${reached} of ${of} ${form(of, { one: 'target', other: 'targets' })}; at the pace of recent years ${inTime} more would be reached in time${unpaced === 0 ? '' : ` (no pace is known for ${unpaced})`}`,
  none: (group) => `${group}: no target concerns it`,
  averages:
    'An average is of the members that the target concerns and that have a value: by population where the target is for all people together, else their median. Its pace is the same average of the members’ paces, where at least half of those with a value have one.',
  rule: ({ years, least, until }) =>
    `Pace: from the first to the newest value of the last ${years} years, at least ${least} years apart, after the last break, of one source, both estimated by the publisher or neither. The year that it leads to is arithmetic, not a forecast; none is named after ${until}.`,
  percent:
    'Distances and changes are in the unit of the indicator; a change in percent (of prices) is a share of the value.',
  caption: 'Targets, and how far the members’ average is from them',
  target: 'Target',
  setFor: 'Set for',
  scope: { each: (group) => `${group} (each economy)`, group: (group) => `${group} (together)` },
  average: 'Average of members',
  by: { people: 'by population', median: 'median' },
  base: ({ n, of }) => `${n} of ${of}`,
  left: 'To go',
  less: (step) => `less than ${step}`,
  pace: 'Change a year',
  share: (percent) => `${percent}%`,
  needed: 'Needed a year',
  over: (year) => `${year} is over`,
  arrival: 'At this pace',
  arrivals: {
    reached: 'reached',
    late: 'too late',
    beyond: (until) => `after ${until}`,
    away: 'no nearer',
    unknown: 'no pace known',
  },
  reachedBy: 'Members that reached it',
  members: (target, indicator, setFor) => `${target}: ${indicator}, ${setFor}, member by member`,
  noValue: 'no recent value',
};
