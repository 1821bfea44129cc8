import { describe, expect, it } from 'vitest';
import { faultIn, LONGEST, type Statement, statementOf, tablesOf } from './statement.ts';

function statement(text: string): Statement {
  const own = statementOf(text);
  if ('kind' in own) throw new Error(`refused as ${own.kind}`);
  return own;
}

describe('a reader’s text', () => {
  it('is one statement, without its semicolon, its lines where they were', () => {
    expect(statement('\n-- a note\nSELECT 1 ; -- the end\n').sql).toBe('\n\nSELECT 1 ');
  });

  it('may hold semicolons in texts, names and comments', () => {
    for (const sql of [
      `SELECT ';'`,
      `SELECT E'\\';'`,
      'SELECT 1 AS "a;b"',
      'SELECT $x$ ; $x$',
      'SELECT 1 /* /* ; */ ; */',
    ]) {
      expect(statement(sql).sql).toBe(sql);
    }
  });

  it.each([
    ['', 'nothing', 1],
    ['\n-- only a note\n;', 'nothing', 1],
    ['SELECT 1;\nSELECT 2', 'several', 2],
    ['\nDROP TABLE economies', 'begins', 2],
    ['(INSERT INTO economies VALUES (1))', 'begins', 1],
    ['SELEC 1', 'begins', 1],
    ['SELECT *\nFROM enable_logging()', 'reads', 2],
    ['SELECT *\nFROM observations\nWHERE year = ?', 'parameter', 3],
    ['SELECT $1', 'parameter', 1],
    [`SELECT '${'x'.repeat(LONGEST)}'`, 'long', 1],
  ])('that does not read, or reads twice, is refused with its line: %j', (text, kind, line) => {
    expect(statementOf(text)).toMatchObject({ kind, line });
  });

  it('says which tables have to be there', () => {
    expect(tablesOf(statement('SELECT * FROM "Observations" o'))).toEqual({ observations: true, tables: [] });
    expect(tablesOf(statement('FROM bands JOIN policies USING (economy)'))).toEqual({
      observations: false,
      tables: ['scores', 'policies'],
    });
    expect(tablesOf(statement(`SELECT 'scores' -- observations`))).toEqual({
      observations: false,
      tables: [],
    });
    expect(tablesOf(statement('SHOW TABLES')).tables).toContain('instruments');
    expect(tablesOf(statement(`FROM query_table('sco' || 'res')`)).observations).toBe(true);
  });
});

describe('what DuckDB says of a statement', () => {
  const own = statement('SELECT economy\nFROM nowhere');

  it('is of the reader’s own line', () => {
    const message =
      'Catalog Error: Table nowhere does not exist!\nDid you mean "areas"?\n\nLINE 3: FROM nowhere\n             ^';
    expect(faultIn(own, message, 1)).toEqual({
      kind: 'said',
      line: 2,
      message: 'Catalog Error: Table nowhere does not exist!\nDid you mean "areas"?',
    });
  });

  it('is looked up by the names in it where DuckDB gives no line', () => {
    expect(faultIn(own, `Catalog Error: "nowhere" is not in the catalog`, 1)).toMatchObject({ line: 2 });
    expect(faultIn(own, 'Out of Range Error: too much', 1)).toMatchObject({ line: 1 });
  });

  it('of lines behind the last one means that the statement ends too early', () => {
    expect(
      faultIn(own, 'Parser Error: syntax error at or near ")"\n\nLINE 4: ) LIMIT 0\n        ^', 1),
    ).toEqual({
      kind: 'unfinished',
      line: 2,
    });
  });

  it('never quotes what stands around the reader’s text', () => {
    const message = `Parser Error: unterminated quoted string at or near "'abc\n) LIMIT 0"\n\nLINE 2: SELECT 'abc`;
    expect(faultIn(statement(`SELECT 'abc`), message, 1)).toMatchObject({
      message: `Parser Error: unterminated quoted string at or near "'abc"`,
    });
  });

  it('of a pivot without names is said for what it is', () => {
    const pivot = statement('FROM (\nPIVOT observations ON year USING max(value))');
    expect(faultIn(pivot, 'Invalid Input Error: Cannot prepare multiple statements at once!', 1)).toEqual({
      kind: 'pivot',
      line: 2,
    });
  });
});
