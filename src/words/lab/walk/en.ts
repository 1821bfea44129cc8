import { ordinal } from '../../english.ts';
import { plural } from '../../plural.ts';
import type { WalkWords } from './types.ts';

const form = plural('en');
const rankOf = (rank: number | null, n: number, group: string) =>
  rank === null
    ? `no rank (${group})`
    : `${ordinal(rank)} of the ${n} ${form(n, { one: 'member', other: 'members' })} with a rank (${group})`;

export const en: WalkWords = {
  lead: 'One economy and one of its values, followed through the recipe of this page. Tap a term to read what it means.',
  economy: 'Economy',
  indicator: 'Indicator',
  nothing: (economy) => `${economy} has no value that counts in this recipe.`,
  filled: (indicator) => `${indicator} (filled in)`,
  means: {
    arithmetic: {
      word: 'arithmetic',
      term: {
        name: 'Arithmetic mean',
        text: 'Points times shares, added up. A strong value makes up for a weak one.',
      },
    },
    geometric: {
      word: 'geometric',
      term: {
        name: 'Geometric mean',
        text: 'A mean in which a weak part pulls down more than a strong one lifts: areas do not fully make up for each other.',
      },
    },
  },
  steps: {
    value: {
      head: 'A value is published',
      text: (economy, indicator, value) => `${economy}, ${indicator}: ${value}.`,
      figure: (n) => `Each dot is an economy with a value: ${n}`,
      term: {
        name: 'Indicator',
        text: 'A measure that is published for many economies, with a unit, a year and a source.',
      },
    },
    age: {
      head: 'It is recent enough',
      text: (year, asked, tolerance) =>
        `The value is of ${year}. For ${asked} the newest one counts that is at most ${tolerance} ${form(tolerance, { one: 'year', other: 'years' })} old.`,
      figure: 'Years from which a value counts',
      term: {
        name: 'Tolerance',
        text: 'How many years old a value may be and still count. Each indicator has its own.',
      },
    },
    scale: {
      head: 'It is put on a scale from 0 to 100',
      goalposts: (worst, best, points) =>
        `${worst} gives 0 points, ${best} gives 100: here ${points} points.`,
      other: (scale, points) => `By the recipe’s scale (${scale}): ${points}.`,
      figure: 'From 0 to 100 points',
      term: {
        name: 'Goalposts',
        text: 'The two fixed values of an indicator that give 0 and 100 points. What lies beyond counts as the end.',
      },
    },
    weight: {
      head: 'It gets a weight',
      text: (weight, area, share) =>
        `Its weight is ${weight}. Of what has a value in ${area}, that is ${share}.`,
      figure: (area) => `${area}: shares of the indicators that have a value`,
      term: {
        name: 'Weight',
        text: 'How much a part counts in the mean, beside the others. Shares of weights add up to 100%.',
      },
    },
    gaps: {
      head: 'Enough must be there',
      text: (present, need, area) =>
        `In ${area} indicators with ${present} of the weight have a value; ${need} is needed for a score.`,
      figure: 'Share of the weight that is there, and the share that is needed',
      term: {
        name: 'Missing value',
        text: 'It is not counted as zero: the weights of the others are raised to 100%. Where too little is left, there is no score.',
      },
    },
    area: {
      head: 'The area gets a score',
      text: (area, mean, n, score) =>
        `${area}: the ${mean} mean of ${n} ${form(n, { one: 'value', other: 'values' })} is ${score}.`,
      none: (area) => `${area}: no score, since too little has a value.`,
      figure: (area) => `${area}: points of each indicator, and their mean`,
    },
    overall: {
      head: 'The areas make the overall score',
      text: (mean, n, score) =>
        `The ${mean} mean of ${n} ${form(n, { one: 'area', other: 'areas' })} is ${score}.`,
      none: (present, need) =>
        `No overall score: areas with ${present} of the weight have one; ${need} is needed.`,
      figure: 'Score of each area, and their mean',
    },
    band: {
      head: 'The score gives a rank and a class',
      text: (score, className, rank, n, group) => `${score} of 100: ${className}; ${rankOf(rank, n, group)}.`,
      noClass: (rank, n, group) => `This scale has no classes; ${rankOf(rank, n, group)}.`,
      figure: 'Classes from 0 to 100, and the score',
      term: {
        name: 'Maturity class',
        text: 'One of five steps that a score from 0 to 100 falls into. Their cut-offs are 50, 60, 70 and 80.',
      },
    },
  },
};
