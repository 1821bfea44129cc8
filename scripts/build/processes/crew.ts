import { type ChildProcess, fork } from 'node:child_process';

/** Megabytes of objects that a process may hold; a build that needs more should say so, not take the machine. */
const HEAP = 1024;

/** What a process answers to a job. */
type Reply<Result> = { readonly done: Result } | { readonly failed: string };

/**
 * Shares jobs among processes of a program: each gets the next job when it is done with one.
 *
 * @param program its file, which calls `serve`
 * @param given what each process is told at its start, as JSON
 * @returns the jobs' results, in the order of the jobs
 * @throws Error of the first job that fails, or naming the process that ended without an answer
 */
export async function share<Given, Job, Result>(
  program: URL,
  given: Given,
  jobs: readonly Job[],
  processes: number,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const children: ChildProcess[] = [];
  const work = async () => {
    const child = fork(program, [JSON.stringify(given)], {
      execArgv: ['--import', 'tsx', `--max-old-space-size=${HEAP}`],
    });
    children.push(child);
    while (next < jobs.length) {
      const at = next++;
      results[at] = await answerOf<Job, Result>(child, jobs[at]);
    }
    child.disconnect();
  };
  try {
    await Promise.all(Array.from({ length: Math.min(processes, jobs.length) }, work));
  } finally {
    for (const child of children) child.kill();
  }
  return results;
}

function answerOf<Job, Result>(child: ChildProcess, job: Job | undefined): Promise<Result> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null, signal: string | null) =>
      reject(new Error(`a process of the build ended with ${signal ?? `code ${code}`}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      const reply: Reply<Result> = JSON.parse(String(message));
      if ('failed' in reply) reject(new Error(reply.failed));
      else resolve(reply.done);
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
  process.on('message', async (message) => {
    const job: Job = JSON.parse(String(message));
    try {
      answer({ done: await (await work)(job) });
    } catch (error) {
      answer({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
}
