import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { answersKey } from '../build/answersCache.ts';
import { dataVersion } from '../build/version.ts';
import { type Running, run, Stopped } from '../workbench/child.ts';

const program = (file: string) => new URL(`../workbench/processes/${file}`, import.meta.url);

/** The data cannot be shown: findings as `npm run check` words them. */
export class BadData extends Error {
  readonly findings: readonly string[];
  constructor(findings: readonly string[]) {
    super(findings.join('\n'));
    this.findings = findings;
  }
}

/** Today's data, as processes beside make them ready: what they hold, and what is wrong with them. */
export class Today {
  readonly #data: string;
  readonly #root: string;
  readonly #say: (what: string) => void;
  #version = '';
  #key = '';
  #answers: Running<number> | null = null;
  #check: Running<readonly string[]> | null = null;
  #tables: Running<boolean> | null = null;
  /** null: not known yet */
  #findings: readonly string[] | null = null;
  #ready: Promise<string> = Promise.reject(new Error('nothing was looked at yet'));

  /**
   * @param data folder of the data package
   * @param root folder for what is made of it
   * @param say is told what is done, as it is done
   */
  constructor(data: string, root: string, say: (what: string) => void) {
    this.#data = data;
    this.#root = root;
    this.#say = say;
    this.#ready.catch(() => undefined);
  }

  /**
   * Looks whether data or the code that makes answers of them have changed, and has everything made anew where they have.
   *
   * @param changed is told when what pages show has changed
   */
  look(changed: () => void): void {
    try {
      this.#look(changed);
    } catch (error) {
      // A file that is written anew may be gone for a moment: its coming back is a change of its own.
      this.#complain(error);
    }
  }

  #look(changed: () => void): void {
    const version = dataVersion(this.#data);
    if (version !== this.#version) {
      this.#version = version;
      this.#lookForFindings(changed);
    }
    const key = answersKey(this.#data);
    if (key === this.#key) return;
    const before = this.#key === '' ? null : this.#folder();
    this.#key = key;
    const folder = this.#folder();
    mkdirSync(folder, { recursive: true });
    this.#answers?.stop();
    this.#tables?.stop();
    this.#tables = null;
    const started = performance.now();
    const answers = run<number>(program('answers.ts'), [this.#data, folder]);
    this.#answers = answers;
    this.#ready = answers.done.then((count) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      this.#say(`${count} answers of data version ${version} after ${seconds} s`);
      if (before !== null) rmSync(before, { recursive: true, force: true });
      return folder;
    });
    this.#ready.catch((error) => this.#complain(error));
    changed();
  }

  /**
   * The folder that holds today's answers, once it does.
   *
   * @throws BadData where the data have findings
   */
  async folder(): Promise<string> {
    const own = this.#ready;
    const check = this.#check;
    const bad = new Promise<never>((_, reject) => {
      check?.done.then((findings) => {
        if (findings.length > 0) reject(new BadData(findings));
      }, reject);
    });
    bad.catch(() => undefined);
    try {
      if (this.#findings !== null && this.#findings.length > 0) throw new BadData(this.#findings);
      return await Promise.race([own, bad]);
    } catch (error) {
      if (error instanceof BadData) throw error;
      // Something was saved meanwhile.
      if (error instanceof Stopped) return this.folder();
      const findings = (await check?.done) ?? [];
      if (findings.length > 0) throw new BadData(findings);
      throw error;
    }
  }

  /** The same, once it also holds what the site has under `data/`. */
  async tables(): Promise<string> {
    const folder = await this.folder();
    this.#tables ??= run<boolean>(program('tables.ts'), [this.#data, folder]);
    await this.#tables.done;
    return folder;
  }

  #folder(): string {
    return join(this.#root, this.#key);
  }

  #lookForFindings(changed: () => void): void {
    const hadSome = this.#findings !== null && this.#findings.length > 0;
    this.#check?.stop();
    this.#findings = null;
    const check = run<readonly string[]>(program('check.ts'), [this.#data]);
    this.#check = check;
    check.done.then(
      (findings) => {
        this.#findings = findings;
        for (const line of findings.slice(0, 20)) this.#say(line);
        if (findings.length > 0 || hadSome) changed();
      },
      (error) => this.#complain(error),
    );
  }

  #complain(error: unknown): void {
    if (!(error instanceof Stopped)) this.#say(error instanceof Error ? error.message : String(error));
  }
}
