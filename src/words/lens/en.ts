import { dateInEnglish } from '../dates.ts';
import { plural } from '../plural.ts';
import type { LensWords } from './types.ts';

const form = plural('en');

export const en: LensWords = {
  choose: 'Framework',
  areas: 'Meridian: COMCEC’s eight areas',
  unknown: (text) => `“${text}” is no framework that is shown here.`,
  reading: (organisation) =>
    `Meridian’s reading: its own indicators under the headings of the framework. This is no index of ${organisation}, and these are not its scores.`,
  dates: (adopted, from, to) =>
    `Adopted ${dateInEnglish(adopted)}; ${to === null ? `from ${from} on` : `for ${from} to ${to}`}.`,
  document: 'Where its wording was read',
  title: (finding, lens) => `${finding}, by “${lens}”`,
  measure: (column, year) => `Scores by pillar, 0 to 100, ${year}; sorted by: ${column}`,
  missingPillars: (missing, n, of, needed) =>
    `no overall score: ${n} of ${of} pillars ${form(n, { one: 'has', other: 'have' })} a score, ${needed} are needed; missing ${missing}`,
  made: 'What each pillar is made of',
  rule: 'Indicators weigh as in the index; one that speaks of several pillars is split evenly among them. A pillar needs half of its weight, the overall score three quarters of the pillars and at least three. Pillars weigh the same.',
  part: (indicator, share) => `${indicator} (${share})`,
  partly: (why) => `Measured in part. ${why}`,
  notMeasured: (why) => `Not measured, and no part of the overall score. ${why}`,
  withheld: 'Not shown yet',
  pillar: 'Pillar',
  receipts: 'What each of these scores is made of',
  howPillars:
    'The overall score is the geometric mean of the pillars’ scores (of 1 + 0.99 × score, taken back to 0 to 100), so that strength in one pillar does not fully make up for weakness in another. A pillar’s contribution is its share of the sum of logarithms, times the overall score.',
  score: 'Score',
  rankOf: (rank, of) => `${rank} of ${of}`,
  caption: (economy, lens, year) => `${economy}: ${lens}, ${year}`,
};
