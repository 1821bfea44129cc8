import { Ajv, type JSONSchemaType } from 'ajv';

/** What the checks need of `datapackage.json`: the tables, their fields and keys. */
export interface Descriptor {
  readonly resources: readonly Resource[];
}

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: TableSchema;
}

export interface TableSchema {
  readonly fields: readonly FieldSchema[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

export interface FieldSchema {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly constraints?: Constraints;
}

export interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

const strings = { type: 'array', items: { type: 'string' } } as const;

const SHAPE: JSONSchemaType<Descriptor> = {
  type: 'object',
  required: ['resources'],
  properties: {
    resources: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name', 'path', 'schema'],
        properties: {
          name: { type: 'string' },
          path: { type: 'string' },
          schema: {
            type: 'object',
            required: ['fields', 'primaryKey'],
            properties: {
              fields: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['name', 'type'],
                  properties: {
                    name: { type: 'string' },
                    type: { type: 'string', enum: ['string', 'integer', 'number', 'boolean'] },
                    constraints: {
                      type: 'object',
                      nullable: true,
                      properties: {
                        required: { type: 'boolean', nullable: true },
                        unique: { type: 'boolean', nullable: true },
                        pattern: { type: 'string', nullable: true },
                        enum: { ...strings, nullable: true },
                        minimum: { type: 'number', nullable: true },
                        maximum: { type: 'number', nullable: true },
                      },
                    },
                  },
                },
              },
              primaryKey: strings,
              foreignKeys: {
                type: 'array',
                nullable: true,
                items: {
                  type: 'object',
                  required: ['fields', 'reference'],
                  properties: {
                    fields: strings,
                    reference: {
                      type: 'object',
                      required: ['resource', 'fields'],
                      properties: { resource: { type: 'string' }, fields: strings },
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

const isDescriptor = new Ajv({ strict: false }).compile(SHAPE);

/**
 * Reads `datapackage.json`.
 * @throws SyntaxError or TypeError where it is not JSON or lacks what the checks need
 */
export function readDescriptor(text: string): Descriptor {
  const json: unknown = JSON.parse(text);
  if (isDescriptor(json)) return json;
  const [first] = isDescriptor.errors ?? [];
  throw new TypeError(`${first?.instancePath ?? ''} ${first?.message ?? 'is not a data package'}`);
}
