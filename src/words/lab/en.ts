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
  framework: 'Or from a framework, in Meridian’s reading',
  pillarsHint: 'In this reading each pillar weighs 1. Shares always add up to 100%.',
  setThere: (indicator, pillar) => `${indicator}: its weight is set in “${pillar}”, and split evenly.`,
  points: {
    summary: 'Share 100 points',
    lead: 'Give out 100 points; they become the weights as soon as all are given.',
    of: (area) => `Points for ${area}`,
    sum: (given, left, printed) => {
      if (left === 0) return `${given} of 100 points given.`;
      return left > 0
        ? `${given} of 100 points given, ${printed} to give.`
        : `${given} points given, ${printed} too many.`;
    },
    wrong: (area, text) => `${area}: “${text}” is no number from 0 to 100.`,
    counts: 'The ranks are by these points.',
    clear: 'Start from 0',
  },
  ends: {
    summary: 'Set goalposts of an indicator',
    lead: 'Between which two values an indicator is placed; whatever lies beyond counts as the end.',
    indicator: 'Indicator',
    published: (low, high) => `Published goalposts: ${low} and ${high}.`,
    wrong: (expected, low, high) => `Not applied: expected ${expected}. The recipe keeps ${low} and ${high}.`,
    back: (indicator) => `Published goalposts again: ${indicator}`,
  },
  own: {
    summary: 'Weigh an indicator of your own file',
    lead: 'A column of your own file can weigh in an area of your choice. Its values stay in this browser: no link and no recipe file holds them.',
    give: 'Read a file of your own',
    indicator: 'Your indicator',
    part: 'Weighs in',
    choose: 'choose',
    weight: 'Its weight (indicators of the index: 0.5 to 2)',
    direction: 'Better is',
    more: 'more',
    less: 'less',
    low: 'Low end',
    high: 'High end',
    goalpostsHint: 'The ends count where the recipe uses goalposts.',
    counted: (n, years, until) =>
      `${n} ${form(n, { one: 'economy', other: 'economies' })} with a value that counts: the newest up to ${until} (${years}).`,
    noValues: (until) => `None of its values counts up to ${until}.`,
    wrongEnds: 'It is left out: the low end must be below the high end, and above 0 on a log scale.',
    noPart: 'It is left out until you choose what it weighs in.',
    remove: 'Take it out',
    marked: (name) => `${name} (your own data)`,
    mark: 'Made with your own data, which nobody but you has checked; not official. The link and the recipe file leave it out.',
    leftOut:
      'This recipe was made with an indicator of somebody’s own file, which no link and no recipe file holds. It is left out: these ranks are without it.',
    inFile: 'made with an indicator of the reader’s own file, not official',
  },
  undo: 'Undo',
  copy: 'Copy link',
  copied: 'Link copied',
  file: 'Recipe (JSON)',
  table: 'Ranks (CSV)',
  audit: 'Audit pack (ZIP)',
  auditMaking: 'Packing …',
  auditFailed: 'The audit pack could not be made. Check the connection, reload the page and try again.',
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
    goalposts: 'fixed goalposts (published)',
    minmax: 'lowest to highest value',
    'percentile-rank': 'percentile ranks',
    zscore: 'z-scores (no 0–100 scale)',
  },
  within: 'Mean of an area’s indicators',
  across: 'Mean of the areas',
  averaging: {
    arithmetic: 'arithmetic: all balances out',
    geometric: 'geometric: weaknesses weigh',
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

  ranges: {
    summary: 'How sure are these ranks?',
    lead: (draws) =>
      `${draws} recalculations around this recipe: its weights ±25%, its goalposts, lowest to highest value or percentile ranks, either mean, an indicator left out, missing values filled, survey values within their sampling error. A range holds the rank in 90% of them.`,
    caption: (group, year, seed) => `Ranges of ranks by this recipe, ${group}, ${year} (seed ${seed})`,
    next: 'Next ones not told apart',
    noOwn: 'With an indicator of your own file no ranges are drawn.',
  },

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
    beside: {
      hint: 'Change the recipe above: where it differs, this one stands beside it. Add a second one, and the two stand side by side.',
      above: 'Recipe above',
      caption: ([first, second], group, year) => `${first} and ${second} side by side, ${group}, ${year}`,
      rank: (recipe) => `Rank, ${recipe}`,
      score: (recipe) => `Score, ${recipe}`,
      difference: 'Difference of scores',
      moved: (moved, of) =>
        `${moved} of ${of} ${members(of)} have another rank by the second than by the first.`,
      otherScale: 'One of them has z-scores, the other 0 to 100: no difference of scores.',
    },
    agreed: (n, of) => `${n} of ${of} ${members(of)} have the same rank by every recipe.`,
    widest: (names) => `Furthest apart: ${names.join('; ')}.`,
  },
  dropped: (part, expected) => `Left out of the recipe: “${part}”; expected ${expected}.`,
  expected: {
    part: 'an area, a scored indicator or a step of the method',
    lens: 'one framework that is shown here',
    pillar: 'a pillar of the framework, an indicator that it has or a step of the method',
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
