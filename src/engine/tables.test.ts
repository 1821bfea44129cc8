import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REFERENCES } from './keys.ts';
import { observationsOf, REFERENCE_TABLES, type TableShape } from './tables.ts';

interface Resource {
  readonly path: string;
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly constraints?: { readonly minimum?: number; readonly maximum?: number };
    }[];
    readonly primaryKey: string | readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string };
    }[];
  };
}

const { resources }: { readonly resources: readonly Resource[] } = JSON.parse(
  readFileSync('data/datapackage.json', 'utf8'),
);
const resourceOf = ({ file }: TableShape) => resources.find(({ path }) => path === file)?.schema;

const SQL_TYPES: Readonly<Record<string, string>> = {
  number: 'DOUBLE',
  integer: 'SMALLINT',
  year: 'SMALLINT',
  boolean: 'BOOLEAN',
};

describe('the tables that the engine reads', () => {
  it.each(REFERENCE_TABLES.map((shape) => [shape.file, shape] as const))(
    '%s has the columns, types and key that the data package declares',
    (_, shape) => {
      const schema = resourceOf(shape);
      const types = new Map(schema?.fields.map(({ name, type }) => [name, SQL_TYPES[type] ?? 'VARCHAR']));
      for (const [name, type] of Object.entries(shape.columns))
        expect([name, types.get(name)]).toEqual([name, type]);
      expect([schema?.primaryKey].flat()).toEqual(shape.key);
    },
  );

  it('reference tables point where the data package says', () => {
    const tables = REFERENCE_TABLES.map(({ table }) => table);
    const declared = REFERENCE_TABLES.flatMap((shape) =>
      (resourceOf(shape)?.foreignKeys ?? []).map((key) => ({
        table: shape.table,
        column: key.fields[0],
        to: key.reference.resource,
      })),
    );
    expect(REFERENCES).toEqual(declared.filter(({ to }) => tables.includes(to)));
    expect(REFERENCES.length).toBeGreaterThan(5);
  });

  it('observations have exactly the columns that the data package declares, in its order', () => {
    const files = resources
      .map(({ path }) => /^observations\/(.+)\.csv$/.exec(path)?.[1] ?? '')
      .filter(Boolean);
    expect(files.length).toBeGreaterThan(0);
    for (const area of files) {
      const shape = observationsOf(area);
      const schema = resourceOf(shape);
      expect(schema?.fields.map(({ name, type }) => [name, SQL_TYPES[type] ?? 'VARCHAR'])).toEqual(
        Object.entries(shape.columns),
      );
      expect(schema?.primaryKey).toEqual(shape.key);
      const { minimum, maximum } = schema?.fields.find(({ name }) => name === 'year')?.constraints ?? {};
      expect(shape.limits?.year).toEqual([minimum, maximum]);
    }
  });
});
