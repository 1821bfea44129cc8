import { afterAll, expect, it } from 'vitest';
import { endEngines, FILE_KINDS } from './files.ts';
import { tryKind } from './property.ts';

afterAll(endEngines);

it.each(FILE_KINDS.map((kind) => [kind.kind, kind] as const))(
  'the engine and the check read the same of spoilt files, and lose no line without a word: %s',
  async (_, kind) => {
    expect(await tryKind(kind, 6, 14)).toMatchObject({ tried: 6, failure: null });
  },
);
