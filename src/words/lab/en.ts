import { ordinal } from '../english.ts';
import { plural } from '../plural.ts';
import type { LabWords } from './types.ts';

const form = plural('en');
const members = (n: number) => form(n, { one: 'member', other: 'members' });
const place = (rank: number | null) => (rank === null ? 'no rank' : ordinal(rank));

export const en: LabWords = {
  name: 'Method lab',
  title: (group) => `Change the recipe of the index, see who moves (${group})`,
  moved: (moved, of, group, year) =>
    `With this recipe ${moved} of ${of} ${members(of)} change ${form(moved, { one: 'place', other: 'places' })} (${group}, ${year})`,
  nobody: 'With this recipe nobody has a rank both ways',
  lead: 'Weights, scales and means of the index are choices. Make your own, and see beside the published ranks what they change. Nothing is sent anywhere; the link holds the recipe.',
  notPublished: (method) => `Your recipe, not the published index (method ${method}).`,
  gained: (movers) => `Most places gained: ${movers.join('; ')}.`,
  lost: (movers) => `Most places lost: ${movers.join('; ')}.`,
  mover: (name, places, rank) => `${name} (${places}, now ${ordinal(rank)})`,
  chosen: (name, from, to) => `${name}: ${place(from)} as published, ${place(to)} with this recipe.`,
  correlation: (value) => `Rank correlation with the published scores (Spearman): ${value}.`,
  decides: (indicator, percent) => `${indicator} alone carries ${percent} of the weight.`,
  noWeight: (area) => `${area} carries no weight.`,
  noSpread: (indicator) => `${indicator} is left out: all its values are the same, or there are none.`,
  notComputed: 'No score can be computed: no area has any weight.',

  recipe: 'Recipe',
  presets: 'Start from',
  preset: {
    published: 'Published',
    equal: 'Equal weights',
    arithmetic: 'Arithmetic mean',
    ranks: 'Ranks instead of values',
  },
  undo: 'Undo',
  copy: 'Copy link',
  copied: 'Link copied',
  file: 'Recipe (JSON)',
  table: 'Ranks (CSV)',
  command: 'The same by the command line:',
  economies: 'Follow',
  ranks: 'Ranks',

  weights: 'Weights',
  weightsHint: 'As published, each area weighs 1. Shares always add up to 100%.',
  weightOf: (name) => `Weight of ${name}`,
  share: (percent) => `${percent} of the index`,
  indicators: (n) => `${n} ${form(n, { one: 'indicator', other: 'indicators' })}`,
  method: 'Steps',
  normalise: 'From values to 0–100',
  normalising: {
    goalposts: 'between fixed goalposts (published)',
    minmax: 'between the lowest and highest value',
    'percentile-rank': 'percentile ranks',
    zscore: 'z-scores (no 0–100 scale)',
  },
  within: 'Mean of an area’s indicators',
  across: 'Mean of the areas',
  averaging: {
    arithmetic: 'arithmetic: strengths offset weaknesses',
    geometric: 'geometric: weaknesses weigh more',
  },
  needArea: 'Weight an area needs (%)',
  needOverall: 'Weight of areas an overall score needs (%)',
  treat: 'Pull in outliers first (not with goalposts)',
  impute: 'Fill missing values with the median of the income class',

  caption: (group, year) => `Ranks by this recipe beside the published ones, ${group}, ${year}`,
  rank: 'Rank',
  economy: 'Economy',
  score: 'Score',
  publishedRank: 'Published rank',
  places: 'Places gained',
  none: 'no score',

  workshop: {
    title: 'Workshop: several recipes over each other',
    lead: 'Let each expert make a recipe and send its link. Laid over each other, they show on which ranks the recipes agree and on which not.',
    give: 'Links or recipes, one a line (up to 20)',
    add: 'Lay over',
    addOwn: 'Add the recipe above',
    files: 'From files (JSON)',
    recipe: (n) => `Recipe ${n}`,
    remove: (n) => `Remove recipe ${n}`,
    unread: (text) =>
      `No recipe found in “${text}”; expected a link of this page, or a recipe as it says one.`,
    tooMany: (n, most) => `Left out: ${n} more than the ${most} recipes that can lie over each other.`,
    caption: (n, group, year) => `Ranks by ${n} recipes, ${group}, ${year}`,
    mean: 'By the mean recipe',
    reach: 'Best–worst',
    openMean: 'Open the mean recipe in the lab',
    agreed: (n, of) => `${n} of ${of} ${members(of)} have the same rank by every recipe.`,
    widest: (names) => `Furthest apart: ${names.join('; ')}.`,
  },
  dropped: (part, expected) => `Left out of the recipe: “${part}”; expected ${expected}.`,
  expected: {
    part: 'an area, a scored indicator or a step of the method',
    weight: 'a weight from 0 to 40',
    goalposts: 'two numbers, low below high, above 0 on a log scale',
    need: 'two shares from 0 to 1',
    mean: 'arithmetic or geometric',
    positive: 'the arithmetic mean, as z-scores may be negative',
    minmax: 'another scale: goalposts cut outliers off already',
    method: 'the number of a method',
  },
  otherMethod: (of, now) =>
    `The recipe was made for method ${of}; it is applied to method ${now}, whose published weights may differ.`,
};
