/** Fields of the Table Schemas, each kind in one place. */

export const name = '^[a-z0-9]+(-[a-z0-9]+)*$';
export const text = '^\\S(.*\\S)?$';
export const latin = '^(?!.*[\\u0600-\\u06FF])\\S(.*\\S)?$';
const arabic = '^(?=.*[\\u0621-\\u064A])\\S(.*\\S)?$';
export const date = '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$';

type Constraints = Readonly<Record<string, unknown>>;

export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly title: string;
  readonly constraints?: Constraints;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
}

export const field = (
  n: string,
  title: string,
  constraints: Constraints = { required: true, pattern: text },
): Field => ({
  name: n,
  type: 'string',
  title,
  constraints,
});
export const number = (n: string, title: string, constraints: Constraints = { required: true }): Field => ({
  name: n,
  type: 'number',
  title,
  constraints,
});
export const integer = (n: string, title: string, minimum: number, maximum: number): Field => ({
  name: n,
  type: 'integer',
  title,
  constraints: { required: true, minimum, maximum },
});
export const place = (n: string, title: string, maximum: number): Field => ({
  name: n,
  type: 'integer',
  title,
  constraints: { required: true, unique: true, minimum: 1, maximum },
});
export const key = (n: string, title: string, pattern: string): Field =>
  field(n, title, { required: true, unique: true, pattern });
export const id = (n: string, title: string, required = true): Field =>
  field(n, title, required ? { required: true } : {});
export const choice = (n: string, title: string, ...values: (string | number)[]): Field =>
  field(n, title, { required: true, enum: values });
export const inThreeLanguages = (n: string, title: string, required = true): Field[] => [
  field(`${n}_en`, `${title} (English)`, required ? { required, pattern: latin } : { pattern: latin }),
  field(`${n}_fr`, `${title} (French)`, required ? { required, pattern: latin } : { pattern: latin }),
  field(`${n}_ar`, `${title} (Arabic)`, required ? { required, pattern: arabic } : { pattern: arabic }),
];

export const refers = (fields: string, resource: string, to = fields) => ({
  fields: [fields],
  reference: { resource, fields: [to] },
});
