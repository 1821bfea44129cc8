import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';

const DATA = join(import.meta.dirname, '../../data');

const relativePath = { type: 'string', pattern: '^(?!/)(?!.*\\.\\.)[^\\s]+$' };
const names = { type: 'array', items: { type: 'string' }, minItems: 1 };

/** The rules of Data Package 2.0, Data Resource 2.0 and Table Schema 2.0 that this package comes under. */
const RULES = {
  type: 'object',
  required: ['$schema', 'name', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    title: { type: 'string' },
    description: { type: 'string' },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [{ required: ['name'] }, { required: ['path'] }],
        properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path: relativePath },
      },
    },
    sources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [{ required: ['title'] }, { required: ['path'] }],
        properties: { title: { type: 'string' }, path: { type: 'string', pattern: '^https?://' } },
      },
    },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['$schema', 'name', 'path', 'type', 'schema'],
        not: { required: ['data'] },
        properties: {
          $schema: { const: 'https://datapackage.org/profiles/2.0/dataresource.json' },
          name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
          path: relativePath,
          type: { const: 'table' },
          encoding: { type: 'string' },
          mediatype: { type: 'string', pattern: '^.+/.+$' },
          schema: {
            type: 'object',
            required: ['$schema', 'fields', 'primaryKey'],
            properties: {
              $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'type'],
                  properties: {
                    name: { type: 'string' },
                    title: { type: 'string' },
                    type: { enum: ['string', 'number', 'integer', 'boolean'] },
                    trueValues: names,
                    falseValues: names,
                    constraints: {
                      type: 'object',
                      additionalProperties: false,
                      properties: {
                        required: { type: 'boolean' },
                        unique: { type: 'boolean' },
                        pattern: { type: 'string', format: 'regex' },
                        enum: { type: 'array', minItems: 1, uniqueItems: true },
                        minimum: { type: 'number' },
                        maximum: { type: 'number' },
                      },
                    },
                  },
                },
              },
              missingValues: { type: 'array', items: { type: 'string' } },
              primaryKey: names,
              foreignKeys: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['fields', 'reference'],
                  properties: {
                    fields: names,
                    reference: {
                      type: 'object',
                      required: ['fields'],
                      properties: { resource: { type: 'string' }, fields: names },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

interface Described {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema: {
      readonly fields: readonly {
        readonly name: string;
        readonly type: string;
        readonly constraints?: object;
      }[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[];
        readonly reference: { readonly resource: string; readonly fields: readonly string[] };
      }[];
    };
  }[];
}

const validate = new Ajv({ strict: false, allErrors: true, formats: { regex: true } }).compile<Described>(
  RULES,
);

async function described(): Promise<Described> {
  const json: unknown = JSON.parse(await readFile(join(DATA, 'datapackage.json'), 'utf8'));
  if (validate(json)) return json;
  throw new Error(JSON.stringify(validate.errors, null, 1));
}

it('is a data package under version 2.0 of the standard', async () => {
  await expect(described()).resolves.toBeDefined();
});

it('describes the columns of each file in their order', async () => {
  for (const { path, schema } of (await described()).resources) {
    const [header] = (await readFile(join(DATA, path), 'utf8')).split('\n', 1);
    expect(header, path).toBe(schema.fields.map((f) => f.name).join(','));
  }
});

it('refers by its keys to fields that exist', async () => {
  const { resources } = await described();
  const fields = new Map(resources.map((r) => [r.name, r.schema.fields.map((f) => f.name)]));
  for (const { name, schema } of resources) {
    expect(fields.get(name)).toEqual(expect.arrayContaining([...schema.primaryKey]));
    for (const { fields: from, reference } of schema.foreignKeys ?? []) {
      expect(fields.get(name)).toEqual(expect.arrayContaining([...from]));
      expect(fields.get(reference.resource)).toEqual(expect.arrayContaining([...reference.fields]));
    }
  }
});

it('constrains ranges only of numbers, as the standard allows', async () => {
  for (const { schema } of (await described()).resources) {
    const texts = schema.fields.filter((f) => f.type === 'string' || f.type === 'boolean');
    for (const { constraints = {} } of texts) {
      expect(Object.keys(constraints)).not.toContain('minimum');
      expect(Object.keys(constraints)).not.toContain('maximum');
    }
  }
});
