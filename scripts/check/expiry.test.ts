import { expect, it } from 'vitest';
import type { YearValue } from '../../src/answers/newest.ts';
import { readTables } from '../../src/catalog/read.ts';
import { cliffsAhead, expiryLines } from './expiry.ts';

const HEADS: Readonly<Record<string, string>> = {
  economies:
    'economy,iso2,m49,name_en,name_fr,name_ar,region,subregion,income\nAAA,AA,001,A,A,A,r,s,\nBBB,BB,002,B,B,B,r,s,',
  sources:
    'source,publisher,title,edition,url,licence,redistribution,citation,retrieved,next_edition\ntests-2020,T,T,2020,u,l,open,c,2020,No date\nusers-2026,U,U,2026,u,l,open,c,2026,Yearly',
  indicators: [
    'indicator,area,order,name_en,name_fr,name_ar,short_en,short_fr,short_ar,definition_en,definition_fr,definition_ar,unit,direction,goalpost_low,goalpost_high,scale,weight,weight_reason_en,weight_reason_fr,weight_reason_ar,tolerance_years,decimals,comparable_over_time,group_averages,source,sample,design_effect,sample_source',
    'tests,skills,1,n,n,n,s,s,s,d,d,d,points,1,0,100,linear,1,,,,6,0,true,median,tests-2020,,,',
    'users,net,1,n,n,n,s,s,s,d,d,d,percent,1,0,100,linear,1,,,,5,0,true,median,users-2026,,,',
  ].join('\n'),
};
const tables = readTables((table) => HEADS[table] ?? '');
const values = (...years: readonly number[]): readonly YearValue[] =>
  years.map((year) => ({ year, value: 50, flag: '', source: '' }));
const series = new Map([
  [
    'tests',
    new Map([
      ['AAA', values(2020)],
      ['BBB', values(2021)],
    ]),
  ],
  [
    'users',
    new Map([
      ['AAA', values(2020, 2026)],
      ['BBB', values(2026)],
    ]),
  ],
]);

it('says two years ahead what will be too old, by source, and which scores go with it', () => {
  // tests of 2020 hold until 2026, those of 2021 until 2027
  expect(cliffsAhead(tables, series)).toEqual([
    {
      year: 2027,
      expiring: [{ source: 'tests-2020', nextEdition: 'No date', indicator: 'tests', economies: 1 }],
      scored: [
        { column: 'skills', today: 2, left: 1 },
        { column: 'overall', today: 2, left: 1 },
      ],
    },
    {
      year: 2028,
      expiring: [{ source: 'tests-2020', nextEdition: 'No date', indicator: 'tests', economies: 2 }],
      scored: [
        { column: 'skills', today: 2, left: 0 },
        { column: 'overall', today: 2, left: 0 },
      ],
    },
  ]);
});

it('warns in words that name source, indicator, count and next edition', () => {
  expect(expiryLines(cliffsAhead(tables, series)).slice(0, 3)).toEqual([
    'warning: in 2027, without new editions:',
    '  tests-2020: tests of 1 economies would be too old (next edition: No date)',
    '  scores of skills: 2 → 1 economies',
  ]);
});

it('looks ahead of the newest year with values, whatever the calendar says', () => {
  const older = new Map(
    [...series].map(([id, own]) => [id, new Map([...own].map(([e]) => [e, values(2015)]))]),
  );
  expect(cliffsAhead(tables, older).map(({ year }) => year)).toEqual([2016, 2017]);
});
