import type { AboutWords } from './types.ts';

export const en: AboutWords = {
  title: 'About Meridian',
  what: [
    'Meridian compares the members of an organisation, or of any other group of the world, across eight areas of the digital economy. Where a value is missing it says so, and never fills it in unsaid.',
    'It is a set of static pages without a server: nothing that a reader types or chooses leaves the device. No cookies are set, and nobody is counted.',
  ],
  method: 'Method',
  note: 'How the scores are made: two pages to read or print',
  lab: 'Change the recipe, see who moves',
  termsHeading: 'Terms',
  terms: {
    index: {
      name: 'Index',
      text: 'An indicator made of other indicators. Meridian’s own is the score.',
      also: ['composite index'],
    },
    score: {
      name: 'Score',
      text: 'A number from 0 to 100, in an area or overall: a weighted mean of indicators, each placed between its two goalposts.',
      also: [],
    },
    band: {
      name: 'Maturity class',
      text: 'One of five steps that a score falls into: Nascent, Emerging, Transitioning, Advanced, Frontier.',
      also: ['band', 'Nascent', 'Emerging', 'Transitioning', 'Advanced', 'Frontier'],
    },
    receipt: {
      name: 'Receipt',
      text: 'How a score adds up: every value in it, how old it is, and the points that it gives. A tap on a score opens it.',
      also: ['why this score'],
    },
    coverage: {
      name: 'Coverage',
      text: 'Which economies and years have a value. What is missing is never zero, and never filled in silently.',
      also: ['missing data', 'missing values'],
    },
    weight: {
      name: 'Weight',
      text: 'How much an indicator counts in its area’s score. What has no weight is shown and not scored, with the reason.',
      also: ['weights', 'weighting'],
    },
    goalpost: {
      name: 'Goalpost',
      text: 'The fixed value of an indicator that gives 0 or 100.',
      also: ['goalposts'],
    },
    median: {
      name: 'Median',
      text: 'The value in the middle: as many members lie above it as below.',
      also: ['middle half', 'quartile'],
    },
    range: {
      name: 'Range of a rank',
      text: 'Where a rank lies in nearly all recalculations: from the 5th to the 95th percentile of them.',
      also: ['range', 'how sure', 'uncertainty', 'confidence'],
    },
    recalculation: {
      name: 'Recalculation',
      text: 'The same scores with another method, with missing values filled, or with survey values within their error.',
      also: ['other methods', 'robustness', 'sensitivity'],
    },
    age: {
      name: 'Age of values',
      text: 'How many years lie between the year asked for and the year of the value. Each indicator says how old a value may be to count.',
      also: ['lag', 'tolerance'],
    },
    estimate: {
      name: 'Estimate',
      text: 'A value that its publisher marks as estimated: flag E.',
      also: ['flag', 'estimated', 'provisional'],
    },
    break: {
      name: 'Break in the series',
      text: 'From this year on, a publisher measures otherwise: values before and after do not compare. Flag B.',
      also: ['break'],
    },
    divide: {
      name: 'Divide',
      text: 'The difference between two parts of the population in one indicator, such as women and men, or town and country.',
      also: ['gap', 'gender gap', 'digital divide', 'segment'],
    },
    target: {
      name: 'Target',
      text: 'A value that an organisation has set as its aim for an indicator, by a year.',
      also: ['targets', 'goal'],
    },
    context: {
      name: 'Context',
      text: 'Indicators that are shown for comparison and never scored.',
      also: ['context indicators'],
    },
  },
  data: 'Data',
  dataText: 'Every table can be downloaded whole, with its sources, and read by address.',
  dataPage: 'Sources, terms, coverage, checksums and changes',
  files: {
    'datapackage.json': 'All tables described (Data Package)',
    'observations.parquet': 'All observations with names, units, flags, sources and terms (Parquet)',
    'scores.csv': 'Scores of every year (CSV)',
    'sources.csv': 'Sources with edition and licence (CSV)',
    'catalog.json': 'Every file with its size, columns and terms',
    'changes.atom': 'What each version of the data changed (feed)',
  },
  licence: 'Licence',
  licenceText: [
    'The software is free under the MIT licence.',
    'Data keep the terms of their sources: they are named beside every value that is downloaded, and in the list of sources.',
  ],
  contact: 'Contact',
  contactText: [
    'A value that looks wrong: first see its source, which stands under every figure. If the source says otherwise, tell whoever runs the site whose address you see; name the page and the data version at its foot.',
  ],
};
