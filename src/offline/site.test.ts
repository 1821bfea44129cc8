import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOurs } from './ours.ts';
import { contentOf, savedOn, sealed } from './seal.ts';
import { isTypeOf, kindOf, releaseOfPage } from './site.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;
const SIGN_IN = '<!doctype html><html lang="en"><title>Sign in</title></html>';

describe('what of the site is kept', () => {
  it.each([
    ['en/', '', 'page'],
    ['', '', 'page'],
    ['fr/economies/MAR/', '?group=DCO', 'page'],
    ['ar/embed/ranking-internet-users/index.html', '', 'page'],
    ['answers/0123abcd/series/internet-users.json', '', 'answer'],
    ['answers/kept/content/ab.json', '', 'answer'],
    ['assets/browser-x.js', '', 'asset'],
    ['data/economies.csv', '?v=0123456789ab', 'data'],
    // Downloads, and what says of itself which release it is of by nothing.
    ['data/observations.parquet', '', null],
    ['answers/series/internet-users.json', '', null],
    ['en/embed/ranking-internet-users/figure.svg', '', null],
    ['de/', '', null],
    ['sw.js', '', null],
  ] as const)('%s%s is %s', (path, search, kind) => {
    expect(kindOf(path, search)).toBe(kind);
  });
});

describe('what a line brings', () => {
  const never = async () => null;
  const received = (path: string, type: string, text: string) => ({
    path,
    search: '',
    response: new Response(null, { headers: { 'content-type': type } }),
    bytes: bytesOf(text),
  });

  it('is a page of a release by what it says at its beginning, and of none where it does not', () => {
    expect(releaseOfPage('<!doctype html>\n<html lang="en" data-version="aa" data-release="0123abcd">')).toBe(
      '0123abcd',
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(releaseOfPage(`${SIGN_IN}${text}<html data-release="0123abcd">`)).toBeNull();
      }),
    );
  });

  it('is never an answer, a script or a style where it is a page, whatever type it says', async () => {
    for (const path of ['answers/0123abcd/names.json', 'assets/a.js', 'assets/a.css', 'assets/duckdb.bin']) {
      expect(await isOurs(received(path, 'text/html; charset=utf-8', SIGN_IN), never)).toBe(false);
    }
    expect(await isOurs(received('answers/0123abcd/names.json', 'application/json', SIGN_IN), never)).toBe(
      false,
    );
    expect(await isOurs(received('answers/0123abcd/names.json', 'application/json', '{"a":'), never)).toBe(
      false,
    );
    expect(await isOurs(received('answers/0123abcd/names.json', 'application/json', '{}'), never)).toBe(true);
    expect(isTypeOf('assets/a.js', 'text/javascript')).toBe(true);
  });

  it('is a file of data only as its own version’s catalog has it', async () => {
    const text = 'economy\nMAR\n';
    const sha256 = '9a0a7e6a';
    const catalog = (digest: string) => async () =>
      new Response(
        JSON.stringify({
          version: 'v',
          files: [{ path: 'data/a.csv', size: text.length, sha256: digest }],
        }),
      );
    const file = { ...received('data/a.csv', 'text/csv', text), search: '?v=v' };
    const digest = await crypto.subtle.digest('SHA-256', bytesOf(text));
    const right = Buffer.from(digest).toString('hex');
    expect(await isOurs(file, catalog(right))).toBe(true);
    expect(await isOurs(file, catalog(sha256))).toBe(false);
    expect(await isOurs(file, never)).toBe(false);
    const other = { ...received('data/catalog.json', 'application/json', '{"version":"w"}'), search: '?v=v' };
    expect(await isOurs(other, never)).toBe(false);
  });
});

describe('what is kept', () => {
  it('is known as torn, wherever it is cut or changed', async () => {
    const whole = bytesOf('{"values":[1,2,3]}');
    const kept = await sealed(new Response(null), whole, '/a.json');
    expect(await contentOf(kept)).toEqual(whole);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), async (torn) => {
        const text = new TextDecoder('latin1').decode(torn);
        fc.pre(text !== '{"values":[1,2,3]}');
        expect(await contentOf(new Response(new Uint8Array(torn), { headers: kept.headers }))).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it('is of the day on which the host sent it, by the host’s clock alone', async () => {
    const sent = new Response(null, { headers: { date: 'Mon, 30 Nov 2026 03:00:00 GMT' } });
    const kept = await sealed(sent, bytesOf(''), '/');
    expect(savedOn(kept)).toBe('2026-11-30');
    expect(savedOn(await sealed(kept, bytesOf(''), '/'))).toBe('2026-11-30');
    for (const date of [undefined, 'yesterday']) {
      const headers = date === undefined ? {} : { date };
      expect(savedOn(await sealed(new Response(null, { headers }), bytesOf(''), '/'))).toBeNull();
    }
  });
});
