import { field, id, inThreeLanguages, integer, key, name, place, refers } from './fields.ts';

/** Frameworks of other organisations as lenses on the index, and the outcomes that economies are compared by over time. */
export const FRAMEWORK_TABLES = [
  {
    name: 'frameworks',
    title: 'Frameworks of other organisations',
    primaryKey: ['framework'],
    foreignKeys: [],
    fields: [
      key('framework', 'Framework', name),
      place('order', 'Order', 99),
      ...inThreeLanguages('name', 'Name'),
      ...inThreeLanguages('organisation', 'Organisation'),
      field('adopted', 'Adopted', { pattern: '^\\d{4}-\\d{2}(-\\d{2})?$' }),
      field('period', 'Years', { required: true, pattern: '^\\d{4}-(\\d{4})?$' }),
      field('link', 'Where its wording was read', { pattern: '^https?://\\S+$' }),
      ...inThreeLanguages('withheld', 'Why not shown', false),
      field('wording', 'Whose wording', { required: true }),
    ],
  },
  {
    name: 'framework-pillars',
    title: 'Pillars of frameworks',
    primaryKey: ['pillar'],
    foreignKeys: [refers('framework', 'frameworks')],
    fields: [
      key('pillar', 'Pillar', name),
      id('framework', 'Framework'),
      integer('order', 'Order', 1, 99),
      ...inThreeLanguages('name', 'Name'),
      field('measurable', 'Can be measured', { required: true, enum: ['yes', 'partly', 'no'] }),
      ...inThreeLanguages('reason', 'Not measured', false),
      field('wording', 'Whose wording', { required: true }),
      field('source', 'Where its wording was read', { required: true }),
    ],
  },
  {
    name: 'framework-mapping',
    title: 'Indicators of pillars',
    primaryKey: ['pillar', 'indicator'],
    foreignKeys: [refers('pillar', 'framework-pillars'), refers('indicator', 'indicators')],
    fields: [
      id('pillar', 'Pillar'),
      id('indicator', 'Indicator'),
      {
        name: 'weight',
        type: 'number',
        title: 'Weight; empty: that of the index',
        constraints: { minimum: 0 },
      },
      field('reason', 'Why', { required: true }),
      field('confidence', 'How sure', { required: true, enum: ['high', 'medium', 'low'] }),
    ],
  },
  {
    name: 'outcomes',
    title: 'Indicators of what people have or can do',
    primaryKey: ['indicator'],
    foreignKeys: [refers('indicator', 'indicators')],
    fields: [key('indicator', 'Indicator', name), field('reason', 'Why', { required: true })],
  },
] as const;
