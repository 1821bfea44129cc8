import { type ChildProcess, fork } from 'node:child_process';
import { sum } from 'd3-array';
import { Refusal } from '../refusal.ts';

/** Megabytes of objects that a process may hold; a build that needs more should say so, not take the machine. */
const HEAP = 1024;

/** What a process answers to a job, with the most memory that it has taken until then, in bytes. */
type Reply<Result> =
  | { readonly done: Result; readonly memory: number }
  | { readonly failed: string }
  | { readonly refused: string };

/** What shared work comes to. */
export interface Shared<Result> {
  /** in the order of the jobs */
  readonly results: readonly Result[];
  /** bytes that all processes together took at most: the sum of what each took at most */
  readonly memory: number;
}

/** Every process that works for this one. */
const living = new Set<ChildProcess>();
// However this one ends, what they have at work ends before what it wrote is cleared away.
process.on('exit', () => {
  for (const child of living) child.kill('SIGKILL');
});

/**
 * Does two things at once; where one fails, what the other has at work is ended before the failure is said, so that nobody
 * writes any more.
 */
export async function together<A, B>(works: readonly [Promise<A>, Promise<B>]): Promise<[A, B]> {
  try {
    return await Promise.all(works);
  } catch (error) {
    for (const child of living) child.kill();
    await Promise.allSettled(works);
    throw error;
  }
}

/**
 * Shares jobs among processes of a program: each gets the next job when it is done with one.
 *
 * @param program its file, which calls `serve`
 * @param given what each process is told at its start, as JSON
 * @throws Error of the first job that fails, or naming the process that ended without an answer; Refusal where a job was refused
 */
export async function share<Given, Job, Result>(
  program: URL,
  given: Given,
  jobs: readonly Job[],
  processes: number,
): Promise<Shared<Result>> {
  const results: Result[] = [];
  const memory = new Map<ChildProcess, number>();
  let next = 0;
  const children: ChildProcess[] = [];
  const work = async () => {
    const child = fork(program, [JSON.stringify(given)], {
      execArgv: ['--import', 'tsx', `--max-old-space-size=${HEAP}`],
    });
    children.push(child);
    living.add(child);
    child.once('exit', () => living.delete(child));
    while (next < jobs.length) {
      const at = next++;
      const answer = await answerOf<Job, Result>(child, jobs[at]);
      results[at] = answer.done;
      memory.set(child, answer.memory);
    }
    child.disconnect();
  };
  try {
    await Promise.all(Array.from({ length: Math.min(processes, jobs.length) }, work));
  } finally {
    for (const child of children) child.kill();
  }
  return { results, memory: sum(memory.values()) };
}

function answerOf<Job, Result>(child: ChildProcess, job: Job | undefined) {
  return new Promise<{ readonly done: Result; readonly memory: number }>((resolve, reject) => {
    const ended = (code: number | null, signal: string | null) =>
      reject(new Error(`a process of the build ended with ${signal ?? `code ${code}`}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      const reply: Reply<Result> = JSON.parse(String(message));
      if ('failed' in reply) reject(new Error(reply.failed));
      else if ('refused' in reply) reject(new Refusal(reply.refused));
      else resolve(reply);
    });
    child.send(JSON.stringify(job));
  });
}

/**
 * A program that does jobs for `share`, one after the other.
 *
 * @param start told once what the process is given; what it returns does the jobs
 */
export async function serve<Given, Job, Result>(
  start: (given: Given) => Promise<(job: Job) => Promise<Result>>,
): Promise<void> {
  const given: Given = JSON.parse(process.argv[2] ?? 'null');
  const work = start(given);
  const answer = (reply: Reply<Result>) => process.send?.(JSON.stringify(reply));
  // Nobody is left to work for: what is half done is not to be done.
  process.on('disconnect', () => process.exit());
  process.on('message', async (message) => {
    const job: Job = JSON.parse(String(message));
    try {
      answer({ done: await (await work)(job), memory: peakMemory() });
    } catch (error) {
      if (error instanceof Refusal) answer({ refused: error.message });
      else answer({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
}

/** Bytes of memory that this process has taken at most. */
export const peakMemory = () => process.resourceUsage().maxRSS * 1024;
