import { fork } from 'node:child_process';

/** A program that runs beside. */
export interface Running<Result> {
  /** What it says; rejects with what it complains of where it ends otherwise. */
  readonly done: Promise<Result>;
  /** Ends it: its answer is wanted no more, and `done` never comes to an end. */
  stop(): void;
}

const COMPLAINT = 4000;

/**
 * Runs a program of ours in a process of its own, which may block as it likes.
 *
 * @param program its file; it says its result with `process.send`
 */
export function run<Result>(program: URL, args: readonly string[]): Running<Result> {
  const child = fork(program, [...args], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let isStopped = false;
  let complaint = '';
  child.stderr?.on('data', (text) => {
    complaint = `${complaint}${text}`.slice(-COMPLAINT);
  });
  // A parent that ends takes its children along.
  const end = () => child.kill();
  process.once('exit', end);
  const done = new Promise<Result>((resolve, reject) => {
    child.once('message', (result) => resolve(result as Result));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('exit', end);
      if (!isStopped)
        reject(new Error(complaint.trim() || `${program.pathname} ended with ${signal ?? code}`));
    });
  });
  return {
    done,
    stop() {
      isStopped = true;
      child.kill();
    },
  };
}
