import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageFiles } from '../../scripts/build/version.ts';

/** Copies a data package to `data/` of a site, as the build does before it writes its own tables beside it. */
export function copyPackage(data: string, out: string): void {
  for (const file of packageFiles(data)) {
    const to = join(out, 'data', file);
    mkdirSync(dirname(to), { recursive: true });
    cpSync(join(data, file), to);
  }
}
