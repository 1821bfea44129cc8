import { date, field, id, inThreeLanguages, integer, key, name, place, refers, text } from './fields.ts';

/** Addresses of documents: what `npm run check` holds them to beyond this is in `scripts/check/policies.ts`. */
const LINK = '^https?://[^\\s<>"]+$';

/** Laws, strategies, institutions and systems with dates and links, and the words for them. */
export const POLICY_TABLES = [
  {
    name: 'instruments',
    title: 'Kinds of laws, strategies, institutions and systems that policies.csv speaks of',
    primaryKey: ['instrument'],
    foreignKeys: [refers('area', 'areas')],
    fields: [
      key('instrument', 'Instrument', name),
      id('area', 'Area'),
      integer('order', 'Order within the area', 1, 99),
      ...inThreeLanguages('name', 'Name'),
      ...inThreeLanguages('note', 'What its rows and their years mean', false),
    ],
  },
  {
    name: 'policy-statuses',
    title: 'How far a law, strategy, institution or system had come',
    primaryKey: ['status'],
    foreignKeys: [],
    fields: [
      key('status', 'Status', name),
      place('order', 'Order of display', 20),
      ...inThreeLanguages('name', 'Name'),
      ...inThreeLanguages('definition', 'Definition'),
    ],
  },
  {
    name: 'policies',
    title:
      'Laws, strategies, institutions and systems by economy, as publishers list them; no row is never a “no”',
    primaryKey: ['economy', 'instrument', 'source', 'title', 'link'],
    foreignKeys: [
      refers('economy', 'economies'),
      refers('instrument', 'instruments'),
      refers('status', 'policy-statuses'),
      refers('source', 'sources'),
    ],
    fields: [
      id('economy', 'Economy'),
      id('instrument', 'Instrument'),
      {
        ...integer('year', 'Year of the instrument; empty where unknown', 1700, 2050),
        constraints: { minimum: 1700, maximum: 2050 },
      },
      field('date', 'Date, where the publisher gives one', { pattern: date }),
      id('status', 'Status'),
      field('title', 'Title, as the publisher writes it', { pattern: text }),
      field('link', 'Address of the document or site; nobody has opened it for this table', {
        pattern: LINK,
      }),
      id('source', 'Source'),
      field('edition', 'Edition that the row stands in'),
      field('note', 'Note on the row (English)', { pattern: text }),
    ],
  },
] as const;
