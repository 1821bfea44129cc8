import { plural } from '../plural.ts';
import type { Base, GroupWords } from './types.ts';

const form = plural('en');
const members = ({ n, of }: Base) => `${n} of ${of} ${form(of, { one: 'member', other: 'members' })}`;
const have = (n: number) => form(n, { one: 'has', other: 'have' });

export const en: GroupWords = {
  about: (group) =>
    `${group}: its members’ scores beside the world’s, how far apart they are, which laws and strategies are known, divides inside members, and who lacks which data.`,
  ownGroup: {
    title: 'A group of your own',
    lead: 'Members of groups, common members of several, or economies one by one: choose them, and this page shows them as it shows an organisation.',
  },
  contents: 'On this page',
  sections: {
    members: 'Members',
    areas: 'Areas beside the world',
    spread: 'How far apart',
    targets: 'Targets',
    instruments: 'Laws, strategies, authorities',
    divides: 'Divides inside members',
    coverage: 'Missing data',
  },
  of: ({ n, of }) => `${n} of ${of}`,
  onward: 'More of this group',
  to: {
    report: 'The report on this group: to read, print or take into Word',
    overview: 'Overview: coloured matrix, map, movers',
    compare: 'Compare members',
    explore: 'All values of members',
    data: 'Data that each member lacks',
  },
  members: {
    title: (group, scored) => `${group}: ${members(scored)} ${have(scored.n)} an overall score`,
    measure: (year) =>
      `Scores from 0 to 100, ${year}; rank among members, with its range in 90% of the draws of the method`,
    classes: (parts) => `Members by class: ${parts.join(', ')}.`,
  },
  areas: {
    title: (group, { n, of }, year) =>
      n === 0
        ? `${group}: the members’ median is above the world’s in none of ${of} areas (${year})`
        : `${group}: the members’ median is above the world’s in ${n} of ${of} areas (${year})`,
    furthest: (above, below) =>
      [
        above === null ? '' : `Furthest above the world: ${above.area} (${above.distance} points).`,
        below === null ? '' : `Furthest below: ${below.area} (${below.distance} points).`,
      ]
        .filter(Boolean)
        .join(' '),
    measure: (year) => `Median of the members that have a score, from 0 to 100, ${year}`,
    area: 'Area',
    median: (group) => `Median (${group})`,
    distance: 'Difference in points',
    base: 'Members with a score',
    worldBase: 'Economies with a score',
    row: (base, group, world) => `median ${group} (${members(base)}), world ${world}`,
  },
  spread: {
    title: (group, drift, { before, after, from, to }, base) => {
      switch (drift) {
        case 'closer':
          return `${group}: members are closer together than in ${from}: the middle half spans ${after} points in ${to}, after ${before} (${members(base)} compared)`;
        case 'apart':
          return `${group}: members are further apart than in ${from}: the middle half spans ${after} points in ${to}, after ${before} (${members(base)} compared)`;
        case 'unclear':
          return `${group}: it cannot be said whether members converge: the middle half spans ${after} points in ${to}, and ${before} in ${from}`;
        default:
          return `${group}: it cannot be said whether members converge: a change since ${from} can be stated for only ${members(base)}`;
      }
    },
    measure: (from, to) =>
      `Points between the first and the third quarter of members’ scores, ${from} and ${to}, over the same members`,
    rule: 'Compared are the members of which a change can be stated. “Closer” or “further apart” is said only where the middle half differs by a point or more, the standard deviation agrees, and no single member decides it.',
    renewed: (percent) =>
      `For half of the members compared, at least ${percent} of the weight of the overall score was renewed; what was not is counted as unchanged.`,
    column: 'Score',
    base: 'Members compared',
    width: (year) => `Width ${year}`,
    change: 'Change',
    drift: 'What can be said',
    drifts: {
      closer: 'closer together',
      apart: 'further apart',
      unclear: 'cannot be told',
      unmeasured: 'too few measured',
    },
    years: 'Overall scores, year by year',
    yearsNote:
      'Each year counts the members of whose overall score at least 40% of the weight had been measured by then: who is counted differs between years.',
    measured: 'Members measured',
    middleHalf: 'Middle half',
    points: 'Width in points',
  },
  targets: {
    title: (group) => `${group}: how far its members are from the targets set for them`,
    open: 'Distance, pace and year of arrival, target by target',
  },
  instruments: {
    title: (group, { n, of }) =>
      `${group}: ${n} of ${of} instruments are known to be in place or adopted in at least half of the members`,
    measure:
      'Laws, strategies, authorities and systems that publishers list, by how far they have come; members counted once an instrument',
    unknown:
      'Where nothing is known, no publisher lists anything: that is not to say that there is nothing. What is listed without a level may be in force, or not. Publishers looked at different times: their editions stand with the sources.',
    instrument: 'Instrument',
    stages: {
      'in-place': 'In place',
      adopted: 'Adopted',
      listed: 'Listed, no level',
      planned: 'Planned or under way',
      closed: 'Closed',
      unknown: 'Nothing known',
    },
    since: 'Years known',
    who: (area) => `${area}: which member has which`,
    noYear: 'year not known',
    links: 'Each entry leads to the member’s page, which links to the documents.',
  },
  divides: {
    title: (group, { indicator, dimensions }, { dimension, gap, ...base }) =>
      `${group}: of the divides in “${indicator}” by ${dimensions} ${form(dimensions, { one: 'dimension', other: 'dimensions' })}, the widest is “${dimension}”: median gap ${gap.text} points (${members(base)})`,
    none: (group) => `${group}: no divide inside members is known`,
    measure:
      'Gap between two groups of people in the same member and year; the median of the members that have both values',
    finding: (first, second, ahead, gap, base) =>
      `of the members with both values (${members(base)}) it is higher for “${second}” in ${ahead.second} and for “${first}” in ${ahead.first}; median gap ${gap.text} points`,
    caption: (dimension, first, second) => `${dimension}: ${first} and ${second}`,
    base: 'Members with both',
    gap: 'Median gap',
    ahead: (side) => `Higher: ${side}`,
    years: 'Years',
    note: 'A gap is the second value less the first, in the unit of the indicator: below 0 the first is higher.',
  },
  coverage: {
    title: (group, { n, of }) =>
      n === 0
        ? `${group}: every member (${of}) has an overall score`
        : `${group}: ${members({ n, of })} ${have(n)} no overall score for want of data`,
    lead: ({ n, of }, year) =>
      `Half of the members have at least ${n} of ${of} indicators up to date in ${year}. An area needs half of the weight of its indicators, the overall score three quarters of the areas.`,
    have: (of) => `Up to date (of ${of})`,
    scored: 'Areas with a score',
    areas: 'Areas without a score',
    all: 'All areas',
    complete: (n) =>
      n === 0
        ? 'No member has a score in every area.'
        : `${n} ${form(n, { one: 'member has', other: 'members have' })} a score in every area.`,
    more: 'Which indicators each member lacks',
  },
};
