import { median } from 'd3-array';
import type { Case, Run } from './cases.ts';

/** What one home of the engine took. Milliseconds. */
export interface Measured {
  /** until the reference tables were there: on a first visit, and on a second one in the browser */
  readonly starts: readonly number[];
  /** all areas' observations */
  readonly load: number;
  readonly rows: number;
  readonly questions: readonly {
    readonly name: string;
    readonly form: Case['form'];
    readonly runs: readonly Run[];
  }[];
}

const milliseconds = (ms: number | undefined) => (ms === undefined ? '–' : ms.toFixed(ms < 10 ? 1 : 0));

/** `1,815 rows`, `0.9 MB` */
function sizeOf(form: Case['form'], size: number): string {
  return form === 'csv' ? `${(size / 1e6).toFixed(1)} MB` : `${size.toLocaleString('en')} rows`;
}

/** The measurements as a Markdown table: of each question the first run and the median of the later ones. */
export function tableOf(homes: Readonly<Record<string, Measured>>): string {
  const names = Object.keys(homes);
  const all = Object.values(homes);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const questions = all[0]?.questions ?? [];
  return [
    line(['ms', 'answer', ...names.flatMap((name) => [`${name}, first`, `${name}, later`])]),
    line(['---', ...names.flatMap(() => ['---:', '---:']), '---:']),
    line([
      'start with reference tables',
      '',
      ...all.flatMap(({ starts }) => [0, 1].map((at) => milliseconds(starts[at]))),
    ]),
    line([
      'all areas',
      `${(all[0]?.rows ?? 0).toLocaleString('en')} rows`,
      ...all.flatMap(({ load }) => [milliseconds(load), '–']),
    ]),
    ...questions.map(({ name, form, runs }, at) =>
      line([
        name,
        sizeOf(form, runs[0]?.size ?? 0),
        ...all.flatMap((home) => {
          const [first, ...later] = home.questions[at]?.runs.map(({ ms }) => ms) ?? [];
          return [milliseconds(first), milliseconds(median(later))];
        }),
      ]),
    ),
  ].join('\n');
}
