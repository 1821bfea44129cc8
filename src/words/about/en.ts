import type { AboutWords } from './types.ts';

export const en: AboutWords = {
  title: 'About Meridian',
  what: [
    'Meridian compares the members of an organisation, or of any other group of the world, across eight areas of the digital economy. Where a value is missing it says so, and never fills it in unsaid.',
    'It is a set of static pages without a server: nothing that a reader types or chooses leaves the device. No cookies are set, and nobody is counted.',
  ],
  method: 'Method',
  lab: 'Change the recipe, see who moves',
  data: 'Data',
  dataText: 'Every table can be downloaded whole, with its sources, and read by address.',
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
