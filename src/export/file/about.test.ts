import { describe, expect, it } from 'vitest';
import { fr as takeAway } from '../../words/explore/takeAway.fr.ts';
import { loadWords } from '../../words/load.ts';
import { type About, metadataOf, readmeOf } from './about.ts';

const ABOUT: About = {
  site: 'Meridian',
  title: 'Selection of 2 observations',
  params: {
    filter: { group: 'LDC', years: {} },
    among: ['skills'],
    language: 'fr',
    layout: 'long',
    columns: ['economy', 'value'],
    sort: { column: 'economy', descending: false },
  },
  filters: ['Groupe : PMA'],
  group: {
    group: 'LDC',
    name: 'Pays les moins avancés',
    asOf: '2026-07-01',
    note: 'Trois devaient en sortir.',
  },
  order: 'Tri : économie',
  rows: 2,
  rowsText: '2 lignes',
  columns: [],
  sources: [],
  citation: 'Meridian',
  link: 'https://example.org/fr/explore/',
  sql: 'SELECT 1',
  version: '0123456789ab',
  made: '2026-11-29T00:00:00.000Z',
};

describe('what is said beside a selection of a group', () => {
  it('is the date of its list and what there is to know, for people', async () => {
    const words = await loadWords('fr');
    const readme = readmeOf(ABOUT, takeAway, words.labelled);
    expect(readme).toContain(
      'Pays les moins avancés\u202F: liste des membres, 1er juillet 2026\nTrois devaient en sortir.\n',
    );
    const { group: _, ...everybody } = ABOUT;
    expect(readmeOf(everybody, takeAway, words.labelled)).not.toContain('liste des membres');
  });

  it('is the same for programs', () => {
    expect(JSON.parse(metadataOf(ABOUT)).group).toEqual(ABOUT.group);
  });
});
