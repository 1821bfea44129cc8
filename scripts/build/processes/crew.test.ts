import { describe, expect, it } from 'vitest';
import { share, together } from './crew.ts';

const program = new URL('./fixtures/echo.ts', import.meta.url);
const jobs = [30, 10, 20, 0, 5, 15];

describe('shared work', () => {
  it('comes back in the order of the jobs, from as many processes as are asked for', async () => {
    const { results } = await share<string, number, { said: string; process: number }>(program, 'a', jobs, 2);
    expect(results.map(({ said }) => said)).toEqual(jobs.map((job) => `a${job}`));
    expect(new Set(results.map((own) => own.process)).size).toBe(2);
  });

  it('says how much memory all processes took together', async () => {
    const [one, two] = [await share(program, 'a', jobs, 1), await share(program, 'a', jobs, 2)];
    const [least, most] = [30e6, 1e9];
    expect(one.memory).toBeGreaterThan(least);
    expect(two.memory).toBeGreaterThan(1.5 * one.memory);
    expect(two.memory).toBeLessThan(most);
  });

  it('starts no process without a job', async () => {
    expect((await share(program, 'a', [], 2)).results).toEqual([]);
  });

  it('fails with the first job that fails, and says why', async () => {
    await expect(share(program, 'a', [10, -1, 20], 2)).rejects.toThrow('expected no less than 0, found -1');
  });

  it('fails where a process ends without an answer', async () => {
    await expect(share(program, 'a', [10, 999], 2)).rejects.toThrow('ended with code 3');
  });

  it('is ended where what is done beside it fails, long before it would end', async () => {
    const started = performance.now();
    const hour = 3_600_000;
    const works = [share(program, 'a', [hour], 1), share(program, 'b', [-1], 1)] as const;
    await expect(together(works)).rejects.toThrow('expected no less than 0, found -1');
    await expect(works[0]).rejects.toThrow('ended with SIGTERM');
    expect(performance.now() - started).toBeLessThan(hour / 10);
  });
});
