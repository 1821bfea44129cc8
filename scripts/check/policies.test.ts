import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Files } from './files.ts';
import { readFiles } from './files.ts';
import { checkIncomes } from './incomes.ts';
import { checkPolicies, wrongLink } from './policies.ts';
import { bookOf } from './tables.ts';

let files: Files;
beforeAll(async () => {
  files = await readFiles(join(import.meta.dirname, '../../data'));
});

/** The tables with one text in a file replaced by another. */
function changed(file: string, from: string | RegExp, to: string) {
  const text = new TextDecoder().decode(files.get(file));
  expect(text).toMatch(from);
  return bookOf(new Map(files).set(file, new TextEncoder().encode(text.replace(from, to))));
}

describe('links of policy facts', () => {
  it.each([
    ['javascript:alert(1)', 'http'],
    ['data:text/html,x', 'http'],
    ['ftp://example.org/law.pdf', 'http'],
    ['https://user@example.org/', 'user name'],
    ['https://user:word@example.org/', 'user name'],
    ['https://example.org/"onclick="x', 'markup'],
    ['https://example.org/<b>', 'markup'],
    ['https://localhost/law', 'public host'],
    ['http://127.0.0.1/law', 'public host'],
    ['http://[::1]/law', 'public host'],
    ['law of 2012', 'an address'],
  ])('%s is refused', (link, why) => {
    expect(wrongLink(link)).toContain(why);
  });

  it.each([
    'https://www.slo.nl/@24983/x/',
    'http://xn--80aswg.xn--p1ai/закон',
    'https://example.org/?a=%22b',
  ])('%s is taken', (link) => {
    expect(wrongLink(link)).toBeNull();
  });
});

describe('policy facts', () => {
  it('have nothing wrong with them today', () => {
    expect(checkPolicies(bookOf(files))).toEqual([]);
  });

  it.each([
    [
      'a link that runs',
      /^AFG,citizen-feedback-portal,,,listed,,http[^,]+/m,
      'AFG,citizen-feedback-portal,,,listed,,javascript:1',
      'link',
    ],
    ['markup in a title', 'Automated SYstem for CUstoms DAta', 'Automated <b>system</b>', 'title'],
    ['an entity in a title', 'Automated SYstem for CUstoms DAta', 'Customs &amp; more', 'title'],
    ['a formula as a title', 'Automated SYstem for CUstoms DAta', '=1+1', 'title'],
    [
      'a date in another year',
      'ai-draft-framework,2025,2025-03-17',
      'ai-draft-framework,2024,2025-03-17',
      'date',
    ],
  ])('are refused with %s', (_, from, to, column) => {
    const [finding] = checkPolicies(changed('policies.csv', from, to));
    expect(finding).toMatchObject({ file: 'policies.csv', column });
    expect(finding?.line).toBeGreaterThan(1);
  });
});

describe('income classes', () => {
  it('are those of the newest fiscal year in all tables today', () => {
    expect(checkIncomes(bookOf(files))).toEqual([]);
  });

  it('name an economy whose class is another', () => {
    expect(checkIncomes(changed('income-classes.csv', /^(TGO,2027),[a-z-]+/m, '$1,low-income'))).toEqual([
      expect.objectContaining({
        file: 'economies.csv',
        column: 'income',
        expected: 'low-income, the class of fiscal year 2027',
        found: 'lower-middle-income',
      }),
    ]);
  });

  it('name a group with the date of other classes', () => {
    expect(checkIncomes(changed('groups.csv', /^(low-income,.*),2026-07-01,/m, '$1,2025-04-15,'))).toEqual([
      expect.objectContaining({ file: 'groups.csv', column: 'as_of', found: '2025-04-15' }),
    ]);
  });
});
