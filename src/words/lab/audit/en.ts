import type { AuditWords } from './types.ts';

export const en: AuditWords = {
  title: (site) => `Audit pack of an index of ${site}`,
  made: (year, method, version, day) =>
    `Values and scores of ${year}, method ${method}, data version ${version}; packed ${day}.`,
  recipe: (text) =>
    text === '' ? 'Recipe: the published method.' : `Recipe: ${text} (not the published index).`,
  link: (address) => `Page: ${address}`,
  files: 'What is in it, and where the command below writes the same number',
  file: {
    'iData.csv':
      'the value of each economy in each indicator, the newest within its tolerance, as the site publishes it',
    'iMeta.csv':
      'indicators, areas, published weights and goalposts, sources and their terms, as the site publishes it',
    'recipe.json': 'what the recipe changes of the published method',
    'framework-pillars.csv': 'pillars of the frameworks, for the recipe',
    'framework-mapping.csv': 'which indicators speak of which pillar, for the recipe',
    'goalposts.csv':
      'low and high end of each indicator, in its unit: published ones as in iMeta.csv, changed ones as in recipe.json',
    'weights.csv': 'weights, their shares in the area and in the whole → again/weights.csv',
    'scores.csv':
      'scores (0 to 100; z-scores have no such scale) → again/aggregated.csv; ranks among all economies → again/ranks.csv; published scores → published/aggregated.csv, their ranks → published/ranks.csv. A published rank is empty where too little stands behind it',
    'ranges.csv':
      'where the published method’s doubts let ranks lie (5 to 95 % of the draws), and how many next ones cannot be told apart, with number of draws and seed → again/ranges.csv',
    'sampling-errors.csv':
      'standard deviations of sampling errors, of a ratio that of its logarithm: what the ranges are drawn with, beside values and income classes of iData.csv',
    'coherence.csv': 'correlations of all pairs within each area, and of the areas → again/coherence.csv',
    'receipts.csv':
      'of the followed economies each value, its year and age in years, ends, points (0 to 100) and contribution → again/receipts.csv (raw, value, contribution). Without an overall score: the areas that have one',
    'sources.csv': 'data sets behind the values, with licence and terms',
  },
  again: 'The same numbers again',
  setup:
    'In a copy of the site’s code (Node 20; npm install once). PACK is this folder; all tables are written in seconds:',
  published: 'The published method on the same values:',
  draw: 'The ranges of the published method, drawn again with the same seed; the command says how many are the same:',
  drawRecipe: 'The ranges of this recipe’s ranks, which ranges.csv does not hold, drawn in the same way:',
  sums: 'Whether every file is as it was packed:',
  terms:
    'Each row of values names the terms of its source (redistribution): “open” may be passed on with attribution, “non-commercial” not for commercial use, “terms-unclear” only after asking the publisher. A score has those of the least free source that it can be made of; a column of iData.csv those of its row in iMeta.csv.',
  missing: 'Not in this pack:',
  noRanges: (group) => `ranges of ranks: none are published for ${group}.`,
  noReceipts: 'receipts: no economy was followed in the page.',
  noSums: 'checksums: this browser makes them only on a page that came over https.',
  ownLeftOut: 'an indicator of your own file, which stays in your browser: all numbers are without it.',
};
