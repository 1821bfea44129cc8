import { describe, expect, it } from 'vitest';
import { tables } from '../../tests/support/tables.ts';
import { localise } from '../catalog/catalog.ts';
import { routeOf, unknownLanguage } from './routes.ts';

const catalog = localise(tables, 'en', {
  version: '0123456789ab',
  indicatorYears: new Map([['internet-users', { firstYear: 1990, lastYear: 2024, defaultYear: 2024 }]]),
  segmented: new Map(),
  scoreYears: [2024],
  method: 2,
  areaYears: {},
  changeYears: {},
  scoreYear: 2024,
});

describe('routeOf', () => {
  it('forgives a missing slash at the end and the name of the index file', () => {
    for (const path of ['economies/TUR', 'economies/TUR/', 'economies/TUR/index.html']) {
      expect(routeOf(path, catalog)).toEqual({ page: 'economy', of: 'TUR' });
    }
  });

  it('finds a page that lies in the folder of another', () => {
    expect(routeOf('explore/', catalog)).toEqual({ page: 'explore', of: '' });
    expect(routeOf('explore/own', catalog)).toEqual({ page: 'own', of: '' });
    expect(routeOf('explore/other/', catalog)).toMatchObject({ page: 'not-found' });
  });

  it('says what an address asks for that nobody has', () => {
    const unknown = (path: string) => routeOf(path, catalog);
    expect(unknown('economies/tur/')).toEqual({
      page: 'not-found',
      what: 'economy',
      asked: 'tur',
      path: '',
    });
    expect(unknown('indicators/internet-user/')).toMatchObject({ what: 'indicator', asked: 'internet-user' });
    expect(unknown('areas/skill/')).toMatchObject({ what: 'area', asked: 'skill' });
    expect(unknown('economies/')).toMatchObject({ what: 'page' });
    expect(unknown('constructor/x/')).toMatchObject({ what: 'page' });
    expect(unknown('economies/TUR/more/')).toMatchObject({ what: 'page' });
  });

  it('reads what is asked for as its writer wrote it, and cuts it where it is long', () => {
    expect(routeOf('economies/%D8%AA%D8%B1%D9%83%D9%8A%D8%A7/', catalog)).toMatchObject({ asked: 'تركيا' });
    expect(routeOf('economies/%E0%A4%A/', catalog)).toMatchObject({ asked: '%E0%A4%A' });
    const long = routeOf(`economies/${'x'.repeat(500)}/`, catalog);
    expect(long.page === 'not-found' && long.asked.length).toBe(60);
  });
});

describe('unknownLanguage', () => {
  it('keeps the page that the address would lead to in a language of ours', () => {
    expect(unknownLanguage('de/economies/TUR/', catalog)).toEqual({
      page: 'not-found',
      what: 'language',
      asked: 'de',
      path: 'economies/TUR/',
    });
    expect(unknownLanguage('de/', catalog)).toMatchObject({ what: 'language', asked: 'de', path: '' });
    expect(unknownLanguage('de/economies/XXX/', catalog)).toMatchObject({ asked: 'de', path: '' });
  });

  it('takes an address that only lacks its language for that page', () => {
    expect(unknownLanguage('economies/TUR/', catalog)).toMatchObject({
      what: 'page',
      path: 'economies/TUR/',
    });
  });
});
