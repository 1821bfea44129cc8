import { parseArgs } from 'node:util';
import { Refusal } from './build/refusal.ts';

/** What each option of a command takes, in words; null: nothing. */
export type Takes = Readonly<Record<string, string | null>>;

/**
 * Options as they were given: each once, known, with the value that it takes and no other.
 *
 * @returns option → value; '' for one that takes none
 * @throws Refusal naming the option and what was expected
 */
export function optionsGiven(args: readonly string[], takes: Takes): Map<string, string> {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(takes).map(([name, value]) => [name, { type: value === null ? 'boolean' : 'string' }]),
    ),
  });
  const isOption = (value: string) => Object.keys(takes).some((name) => value.startsWith(`--${name}`));
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      throw new Refusal(`expected options alone, found "${token.value}"; --help lists them`);
    }
    const { name, rawName, value } = token;
    const expected = Object.hasOwn(takes, name) ? takes[name] : undefined;
    if (expected === undefined) {
      const known = Object.keys(takes).map((each) => `--${each}`);
      throw new Refusal(`${rawName}: expected one of ${known.join(', ')}`);
    }
    if (given.has(name)) throw new Refusal(`--${name}: expected it once, found it twice`);
    if (expected === null && value !== undefined) {
      throw new Refusal(`--${name}: expected no value, found "${value}"`);
    }
    if (expected !== null && (value === undefined || value === '' || isOption(value))) {
      throw new Refusal(
        `--${name}: expected ${expected}, found ${value ? `the option ${value}` : 'nothing'}`,
      );
    }
    given.set(name, value ?? '');
  }
  return given;
}

/** A whole number of an option, or what stands for it. */
export function wholeNumber(
  given: ReadonlyMap<string, string>,
  name: string,
  { least, otherwise }: { readonly least: number; readonly otherwise: number },
): number {
  const value = given.get(name);
  if (value === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(value) || Number(value) < least) {
    throw new Refusal(`--${name}: expected a whole number from ${least}, found "${value}"`);
  }
  return Number(value);
}
