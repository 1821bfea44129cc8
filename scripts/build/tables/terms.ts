import { TERMS } from '../../../src/catalog/terms.ts';
import { choice, type Field } from '../../ingest/fields.ts';

export const redistributionField = (title: string): Field => choice('redistribution', title, ...TERMS);
