import { describe, expect, it } from 'vitest';
import { share } from './crew.ts';

const program = new URL('./fixtures/echo.ts', import.meta.url);
const jobs = [30, 10, 20, 0, 5, 15];

describe('shared work', () => {
  it('comes back in the order of the jobs, from as many processes as are asked for', async () => {
    const done = await share<string, number, { said: string; process: number }>(program, 'a', jobs, 2);
    expect(done.map(({ said }) => said)).toEqual(jobs.map((job) => `a${job}`));
    expect(new Set(done.map((own) => own.process)).size).toBe(2);
  });

  it('starts no process without a job', async () => {
    expect(await share(program, 'a', [], 2)).toEqual([]);
  });

  it('fails with the first job that fails, and says why', async () => {
    await expect(share(program, 'a', [10, -1, 20], 2)).rejects.toThrow('expected no less than 0, found -1');
  });

  it('fails where a process ends without an answer', async () => {
    await expect(share(program, 'a', [10, 999], 2)).rejects.toThrow('ended with code 3');
  });
});
