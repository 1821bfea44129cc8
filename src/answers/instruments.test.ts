import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { instrumentsAmong, packInstruments, putInPlace, stageOf, widespread } from './instruments.ts';

const read = (table: string) => csvParse(readFileSync(`data/${table}.csv`, 'utf8'));

const row = (economy: string, instrument: string, status: string, year: number | null = null) => ({
  economy,
  instrument,
  status,
  year,
  source: 's',
});

describe('what is known of instruments', () => {
  it('is, of several facts, the one that has come furthest, and of equals the earliest', () => {
    const packed = packInstruments(
      [
        row('A', 'law', 'draft', 2010),
        row('A', 'law', 'in-place', 2015),
        row('A', 'law', 'older', 2012),
        row('A', 'law', 'in-place'),
        row('B', 'law', 'planned', 2020),
      ],
      ['law'],
    );
    const [law] = instrumentsAmong(packed, ['A', 'B', 'C']);
    expect(law?.facts.get('A')).toEqual({ stage: 'in-place', year: 2012, source: 's' });
    expect(law?.facts.get('B')).toEqual({ stage: 'planned', year: 2020, source: 's' });
    expect(law?.counts).toEqual({ 'in-place': 1, adopted: 0, listed: 0, planned: 1, closed: 0, unknown: 1 });
    expect(law?.since).toEqual([2012, 2012]);
  });

  it('counts each member once an instrument, and who is in no row as not known', () => {
    const packed = packInstruments([], ['law', 'strategy']);
    for (const { counts, since } of instrumentsAmong(packed, ['A', 'B'])) {
      expect(counts.unknown).toBe(2);
      expect(since).toBeNull();
    }
    expect(instrumentsAmong(packed, [])).toHaveLength(2);
  });

  it('is widespread where at least half of the members have it in place or adopted', () => {
    const packed = packInstruments(
      [row('A', 'law', 'in-place'), row('B', 'law', 'adopted'), row('A', 'strategy', 'listed')],
      ['law', 'strategy'],
    );
    const of = (members: readonly string[]) =>
      widespread(instrumentsAmong(packed, members), members.length).map(({ instrument }) => instrument);
    expect(of(['A', 'B', 'C', 'D'])).toEqual(['law']);
    expect(of(['A', 'B', 'C', 'D', 'E'])).toEqual([]);
  });

  it('was put in place in a span where it holds since one of its years, and not where it is planned or listed', () => {
    const instruments = ['first', 'last', 'before', 'after', 'planned', 'listed', 'undated'];
    const packed = packInstruments(
      [
        row('A', 'first', 'in-place', 2014),
        row('A', 'last', 'adopted', 2024),
        row('A', 'before', 'in-place', 2013),
        row('A', 'after', 'adopted', 2025),
        row('A', 'planned', 'planned', 2020),
        row('A', 'listed', 'listed', 2020),
        row('A', 'undated', 'in-place'),
      ],
      instruments,
    );
    expect(putInPlace(instrumentsAmong(packed, ['A']), 'A', [2014, 2024])).toEqual([
      { instrument: 'first', since: 2014 },
      { instrument: 'last', since: 2024 },
    ]);
  });
});

describe('the statuses of the table', () => {
  it('all have a stage', () => {
    for (const { status = '' } of read('policy-statuses')) expect(() => stageOf(status)).not.toThrow();
  });

  it('are refused where they are not in it', () => {
    expect(() => stageOf('rumoured')).toThrow('rumoured');
  });
});
