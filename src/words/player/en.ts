import type { PlayerWords } from './types.ts';

export const en: PlayerWords = {
  name: 'Years',
  year: 'Year',
  play: 'Play',
  pause: 'Pause',
  earlier: 'A year earlier',
  later: 'A year later',
  none: 'No other year has enough members with a value.',
  years: (n, first, last) =>
    `${n} years with enough members, ${first} to ${last}. Scales stand still; the space bar plays and pauses.`,
};
