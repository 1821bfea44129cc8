import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Refusal } from './build/refusal.ts';

/** Exit code of a command that was not understood. */
const MISUSED = 2;
const LAST_PORT = 65_535;

/** Ends the program with one line that says what was expected. */
export function refuse(reason: string): never {
  console.error(reason);
  process.exit(MISUSED);
}

/** What was asked on the command line; what cannot be understood ends the program with one line. */
export function asked<T extends ParseArgsConfig>(config: T) {
  try {
    return parseArgs(config);
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('\n') : [];
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    return refuse(`${reason}; expected ${known.length === 0 ? 'no options' : known.join(', ')}`);
  }
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

/** A port, as `--port` says it. */
export function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= LAST_PORT
    ? port
    : refuse(`--port: expected a whole number from 1 to ${LAST_PORT}, found "${text}"`);
}
