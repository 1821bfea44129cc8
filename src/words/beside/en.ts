import type { BesideWords } from './types.ts';

export const en: BesideWords = {
  label: 'Groups',
  add: 'Add a group',
  remove: (group) => `Take away: ${group}`,
  most: (most) => `At most ${most} groups stand beside each other; the others were left out.`,
  unknown: (codes) => `Nobody is meant by: ${codes}.`,
  few: 'Choose two groups or more.',
  between: (measure, year, n, low, high) =>
    `${measure}: among these ${n} groups the members’ median is lowest in ${low.group} (${low.value}) and highest in ${high.group} (${high.value}), ${year}`,
  alike: (measure, year) => `${measure}: no two of these groups have medians that differ, ${year}`,
  areas: (year) => `Median of the members with a score, 0 to 100, ${year}`,
  column: 'Score',
  base: ({ n, of }) => `${n} of ${of}`,
  remark: (base, distance) => `${base} · ${distance} to the world`,
  world: 'World',
  overTime: (measure) => `${measure}: the members’ median, year by year`,
  gap: (n, before, from, after, to) =>
    `Between the highest and the lowest of these ${n} medians: ${before} in ${from}, ${after} in ${to}.`,
  rule: 'Only years in which at least half of a group’s members have a value. An economy may be in several of the groups; each median counts it.',
  indicator: (name, year) => `${name}: the groups’ members in ${year}`,
  group: 'Group',
  median: 'Median',
  members: 'Members with a value',
  distance: 'To the world’s median',
};
