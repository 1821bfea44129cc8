import { parseArgs } from 'node:util';
import { Refusal } from './build/refusal.ts';

/** Exit code of a command that was not understood. */
const MISUSED = 2;
const LAST_PORT = 65_535;
const LARGEST = 999_999_999;

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
      Object.entries(takes).map(([name, value]) => [
        name,
        { type: value === null ? 'boolean' : 'string', ...(name === 'help' && { short: 'h' }) },
      ]),
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
      throw new Refusal(
        `${rawName}: expected ${known.length === 0 ? 'no options' : `one of ${known.join(', ')}`}`,
      );
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

interface Whole {
  readonly least: number;
  readonly most?: number;
  readonly otherwise: number;
}

/** A whole number of an option, or what stands for it. */
export function wholeNumber(
  given: ReadonlyMap<string, string>,
  name: string,
  { least, most = LARGEST, otherwise }: Whole,
): number {
  const value = given.get(name);
  if (value === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(value) || Number(value) < least || Number(value) > most) {
    const bounds = most === LARGEST ? `from ${least}` : `from ${least} to ${most}`;
    throw new Refusal(`--${name}: expected a whole number ${bounds}, found "${value}"`);
  }
  return Number(value);
}

/** Ends the program with one line that says what was expected. */
export function refuse(reason: string): never {
  console.error(reason);
  process.exit(MISUSED);
}

/** What a reading of options or folders gives; a refusal ends the program with its line. */
export function orRefuse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.message);
    throw error;
  }
}

/** The options of the command line; what cannot be understood ends the program with one line. */
export function asked(takes: Takes): Map<string, string> {
  return orRefuse(() => optionsGiven(process.argv.slice(2), takes));
}

/** The port that `--port` says, or what stands for it. */
export function portOf(given: ReadonlyMap<string, string>, otherwise: number): number {
  return wholeNumber(given, 'port', { least: 1, most: LAST_PORT, otherwise });
}
