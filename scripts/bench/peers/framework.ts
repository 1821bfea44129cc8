import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Refusal } from '../../build/refusal.ts';
import { fetched } from '../../tools/fetched.ts';
import type { Bar } from './chart.ts';

/** Observable Framework, and the charts that its pages draw with, from the registry: its own way is a host that is not ours. */
const FRAMEWORK = {
  name: '@observablehq/framework',
  version: '1.13.4',
  megabytes: 94,
  beside: ['@observablehq/plot@0.6.17'],
} as const;

const CONFIG = `export default {
  title: 'Peers', root: 'src', output: 'dist', sidebar: false, header: '', footer: '', toc: false, pager: false, search: false,
  globalStylesheets: [],
};
`;

/** A page as its guide has it: a file attached, a chart of Plot. The class tells the bench that it is drawn. */
const PAGE = `# Internet users

\`\`\`js
import * as Plot from "@observablehq/plot";
const bars = FileAttachment("bars.json").json();
\`\`\`

\`\`\`js
const chart = Plot.plot({
  width: 340, marginLeft: 140, x: {domain: [0, 100]}, y: {label: null},
  marks: [Plot.barX(bars, {x: "value", y: "name", sort: {y: "-x"}})]
});
const box = document.createElement("div");
box.className = "drawing";
box.append(chart);
display(box);
document.documentElement.classList.add("live");
\`\`\`
`;

/**
 * Builds the chart as a site of Observable Framework.
 *
 * @returns the folder of the built site
 */
export function builtFramework(folder: string, bars: readonly Bar[]): string {
  const installed = fetched(FRAMEWORK);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src'), { recursive: true });
  symlinkSync(resolve(installed, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}\n');
  writeFileSync(join(folder, 'observablehq.config.js'), CONFIG);
  writeFileSync(join(folder, 'src/index.md'), PAGE);
  writeFileSync(join(folder, 'src/bars.json'), JSON.stringify(bars));
  const { stdout, stderr } = spawnSync(
    'node',
    ['node_modules/@observablehq/framework/dist/bin/observable.js', 'build'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: '1' },
    },
  );
  const site = join(folder, 'dist');
  if (!existsSync(join(site, 'index.html'))) {
    throw new Refusal(
      `Observable Framework built no page: ${`${stdout}\n${stderr}`.trim().split('\n').at(-1)}`,
    );
  }
  return site;
}
