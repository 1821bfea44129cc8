import type { Plugin } from 'vite';

/** Modules of words: of all sections, and of one. */
const MODULE = /\/words\/(\w+\/)?(?:en|fr|ar)\.ts$/;

/** Dates come to frames in words, out of their catalog (`src/embed/frameCatalog.ts`): what words them stays behind. */
const DATES = /\/words\/dates\.ts$/;
const DATES_AS_THEY_ARE = ['English', 'French', 'Arabic']
  .map((language) => `export const dateIn${language} = (date) => date;`)
  .join('\n');

/** Every name in a script. A word that no name of it asks for cannot be said by it, since names of properties are not shortened. */
export function namesIn(code: string): ReadonlySet<string> {
  return new Set(code.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu));
}

/**
 * Leaves out of the modules of words what a script never asks for; what is left over may be a word too many, never one too few.
 *
 * @param said names in the script
 * @param unspoken sections that it does not speak from, though their names may be in it
 */
export function fewerWords(said: ReadonlySet<string>, unspoken: ReadonlySet<string>): Plugin {
  return {
    name: 'fewer-words',
    load: (id) => (DATES.test(id) ? DATES_AS_THEY_ARE : null),
    transform(code, id) {
      const module = MODULE.exec(id);
      if (module === null) return null;
      const [, section] = module;
      const says = (name: string, depth: number) => said.has(name) && !(depth === 2 && unspoken.has(name));
      const unsaid = this.parse(code).body.flatMap((statement) =>
        statement.type === 'ExportNamedDeclaration' && statement.declaration?.type === 'VariableDeclaration'
          ? statement.declaration.declarations.flatMap(({ init }) => unsaidIn(init, section ? 1 : 2, says))
          : [],
      );
      return unsaid.reduceRight((left, [start, end]) => {
        const comma = /^\s*,/.exec(left.slice(end))?.[0].length ?? 0;
        return left.slice(0, start) + left.slice(end + comma);
      }, code);
    },
  };
}

/** The parts of a syntax tree that words are made of. */
interface Expression {
  readonly type: string;
}
interface ObjectExpression extends Expression {
  readonly properties: readonly {
    readonly type: string;
    readonly start: number;
    readonly end: number;
    readonly key?: Expression & { readonly name?: string };
    readonly value?: Expression;
  }[];
}

const isObject = (node: Expression | null | undefined): node is ObjectExpression =>
  node?.type === 'ObjectExpression';

/** Sentences are called by their names; words that are looked up by a code are none. */
const holdsSentences = ({ properties }: ObjectExpression) =>
  properties.some(({ value }) => value?.type === 'ArrowFunctionExpression');

/** Where in the text stand properties of an object that are not said, in their order. */
function unsaidIn(
  node: Expression | null | undefined,
  depth: number,
  says: (name: string, depth: number) => boolean,
): (readonly [start: number, end: number])[] {
  if (!isObject(node) || (depth < 1 && !holdsSentences(node))) return [];
  return node.properties.flatMap(({ start, end, key, value }) => {
    if (key?.name === undefined) return [];
    return says(key.name, depth) ? unsaidIn(value, depth - 1, says) : [[start, end] as const];
  });
}
