import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Atlas, projectWorld } from '../map/world.ts';
import { tables } from './real.ts';

const resolve = createRequire(import.meta.url).resolve;

function isAtlas(value: unknown): value is Atlas {
  return typeof value === 'object' && value !== null && 'objects' in value;
}

/** An atlas of world-atlas: '110m', '50m' or '10m'. */
export function atlas(scale: '110m' | '50m' | '10m'): Atlas {
  const parsed: unknown = JSON.parse(readFileSync(resolve(`world-atlas/countries-${scale}.json`), 'utf8'));
  if (!isAtlas(parsed)) throw new Error(`world-atlas ${scale} is not a topology`);
  return parsed;
}

/** The world as the site shows it. */
export const world = projectWorld([atlas('110m'), atlas('50m'), atlas('10m')], tables.economies);
