import { build } from 'vite';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/catalog/languages.ts';
import { loadWords } from '../../src/words/load.ts';
import { fewerWords, namesIn } from './fewerWords.ts';

async function spoken(
  language: string,
  said: readonly string[],
  unspoken: readonly string[],
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [fewerWords(new Set(said), new Set(unspoken))],
    build: {
      write: false,
      rolldownOptions: {
        input: `src/words/${language}.ts`,
        preserveEntrySignatures: 'strict',
        treeshake: { moduleSideEffects: false },
      },
    },
  });
  const [file] = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  if (file?.type !== 'chunk') throw new Error('expected a script');
  return file.code;
}

it('finds every name in a script, of properties too', () => {
  expect(namesIn('const a=b.c.shared(d),é=1')).toEqual(new Set(['const', 'a', 'b', 'c', 'shared', 'd', 'é']));
});

it.each(LANGUAGES)('keeps what a script may say, and nothing else (%s)', async (language) => {
  const said = [
    'indicator',
    'better',
    'economy',
    'column',
    'labelled',
    'area',
    'profileMeasure',
    'map',
    'kinds',
    'control',
    'span',
  ];
  const code = await spoken(language, said, ['area', 'compare']);
  const { [language]: words } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const all = await loadWords(language);
  expect(Object.keys(words).sort()).toEqual(['column', 'control', 'economy', 'indicator', 'labelled']);
  expect(Object.keys(words.indicator).sort()).toEqual(['better', 'map']);
  expect(Object.keys(words.indicator.map)).toEqual(['span']);
  expect(words.control).toEqual({ kinds: all.control.kinds });
  expect(Object.keys(words.economy)).toEqual(['profileMeasure']);
  expect(words.column.economy).toBe(all.column.economy);
  expect(words.indicator.better('DCO', 3, 11, 'high')).toBe(all.indicator.better('DCO', 3, 11, 'high'));
  expect(words.labelled('a', 'b')).toBe(all.labelled('a', 'b'));
});
