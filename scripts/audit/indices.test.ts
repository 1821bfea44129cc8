import { expect, it } from 'vitest';
import { INDEX_KINDS } from './indices.ts';
import { tryKind } from './property.ts';

it.each(INDEX_KINDS.map((kind) => [kind.kind, kind] as const))(
  'a hostile index is scored in numbers, or refused with a reason: %s',
  async (_, kind) => {
    expect(await tryKind(kind, 12, 14)).toMatchObject({ tried: 12, failure: null });
  },
);
