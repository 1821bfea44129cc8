import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../catalog/languages.ts';
import { sentences, WORDS } from './testing/sentences.ts';

const { en, fr, ar } = WORDS;

/** The texts of a tree of words, and the paths of its sentences. */
function walk(tree: object, path = ''): { texts: string[]; functions: string[] } {
  const found = { texts: [] as string[], functions: [] as string[] };
  for (const [key, value] of Object.entries(tree) as [string, unknown][]) {
    const here = `${path}/${key}`;
    if (typeof value === 'string') found.texts.push(value);
    else if (typeof value === 'function') found.functions.push(here);
    else if (typeof value === 'object' && value !== null) {
      const below = walk(value, here);
      for (const item of below.texts) found.texts.push(item);
      for (const item of below.functions) found.functions.push(item);
    }
  }
  return found;
}

/** The same tree, noting what is read of it. */
function watched<T extends object>(tree: T, read: Set<string>, path = ''): T {
  return new Proxy(tree, {
    get(target, key, receiver) {
      const value: unknown = Reflect.get(target, key, receiver);
      const here = `${path}/${String(key)}`;
      read.add(here);
      return typeof value === 'object' && value !== null ? watched(value, read, here) : value;
    },
  });
}

const texts = (language: Language) => [
  ...walk(WORDS[language]).texts,
  ...sentences(WORDS[language], language),
];
const breaking = (language: Language, rule: RegExp) => texts(language).filter((text) => rule.test(text));

const ISOLATED = /[\u2066\u2068][^\u2066\u2068\u2069]*\u2069/gu;

describe('typography', () => {
  it('is looked at in every sentence there is', () => {
    const read = new Set<string>();
    sentences(watched(en, read), 'en');
    expect(walk(en).functions.filter((path) => !read.has(path))).toEqual([]);
  });

  it.each(LANGUAGES)('has no text left out, unresolved, or with a stray space (%s)', (language) => {
    expect(texts(language)).not.toContain('');
    expect(breaking(language, /undefined|\bnull\b|NaN|\[object|\$\{/)).toEqual([]);
    expect(breaking(language, /[\s\u202F\u00A0]{2}|^\s|\s$/)).toEqual([]);
    expect(breaking(language, /\(\)|\.\.|[\s\u202F](?:[.,،؛؟)]|$)|\(\s/)).toEqual([]);
  });

  it.each(LANGUAGES)('closes what it opens (%s)', (language) => {
    for (const text of texts(language)) {
      for (const [open, close] of [
        [/\(/g, /\)/g],
        [/[«“]/g, /[»”]/g],
        [/[\u2066\u2068]/g, /\u2069/g],
      ] as const) {
        expect([text, text.match(open)?.length]).toEqual([text, text.match(close)?.length]);
      }
    }
  });

  it.each(['en', 'fr'] as const)('has curly quotation marks and apostrophes (%s)', (language) => {
    expect(breaking(language, /['"]/)).toEqual([]);
  });

  it('has no space before punctuation in English', () => {
    expect(breaking('en', /[\s\u202F][:;!?%]/)).toEqual([]);
  });

  it('has a narrow no-break space before tall punctuation and within guillemets in French', () => {
    expect(breaking('fr', /(?<!\u202F)[;:!?%»]|«(?!\u202F)/)).toEqual([]);
  });

  it('uses Arabic commas, semicolons and question marks in Arabic', () => {
    const outside = texts('ar').map((text) => text.replaceAll(ISOLATED, ''));
    expect(outside.filter((text) => /[,;?]/.test(text))).toEqual([]);
  });

  it('isolates whatever is Latin in Arabic, but for the name of a file format', () => {
    const outside = texts('ar').map((text) => text.replaceAll(ISOLATED, '').replaceAll('CSV', ''));
    expect(outside.filter((text) => /\p{Script=Latin}/u.test(text))).toEqual([]);
  });

  it('uses Latin digits everywhere', () => {
    for (const language of LANGUAGES) expect(breaking(language, /[٠-٩۰-۹]/)).toEqual([]);
  });

  it('has a text of its own in each language', () => {
    const english = new Set(walk(en).texts.filter((text) => text.includes(' ')));
    for (const words of [fr, ar]) expect(walk(words).texts.filter((text) => english.has(text))).toEqual([]);
  });
});
