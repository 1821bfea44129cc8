import { constants } from 'node:os';

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does something, and tidies up however it ends: well, with an error, or by a signal.
 *
 * @param tidy waits for nothing: a process that ends would not wait for it
 */
export async function tidily<T>(tidy: () => void, work: () => Promise<T>): Promise<T> {
  const ends = ENDING.map((signal) => [signal, () => process.exit(128 + constants.signals[signal])] as const);
  process.once('exit', tidy);
  for (const [signal, end] of ends) process.once(signal, end);
  try {
    return await work();
  } finally {
    for (const [signal, end] of ends) process.off(signal, end);
    process.off('exit', tidy);
    tidy();
  }
}
