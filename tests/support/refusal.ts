import { Refusal } from '../../scripts/build/refusal.ts';

/** What a command is refused with; fails where it is taken. */
export function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  throw new Error('expected a refusal');
}
