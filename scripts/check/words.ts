import type { Finding } from '../../src/engine/types.ts';

/** A finding in one line: file, line, column, what was expected and what was found. */
export function wordsOf({ file, line, column, expected, found }: Finding): string {
  const place = [file, line, column].filter((part) => part !== null).join(':');
  return `${place} expected ${expected}, found ${JSON.stringify(found)}`;
}
