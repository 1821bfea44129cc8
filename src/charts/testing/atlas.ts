import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Atlas, projectWorld } from '../map/world.ts';
import { economies } from './frozen.ts';

const require = createRequire(import.meta.url);
const FILES = {
  '110m': require.resolve('world-atlas/countries-110m.json'),
  '50m': require.resolve('world-atlas/countries-50m.json'),
  '10m': require.resolve('world-atlas/countries-10m.json'),
} as const;

function isAtlas(value: unknown): value is Atlas {
  return typeof value === 'object' && value !== null && 'objects' in value;
}

/** An atlas of world-atlas, by its scale. */
export function atlas(scale: keyof typeof FILES): Atlas {
  const parsed: unknown = JSON.parse(readFileSync(FILES[scale], 'utf8'));
  if (!isAtlas(parsed)) throw new Error(`world-atlas ${scale} is not a topology`);
  return parsed;
}

/** The world as the site shows it, with the economies of the other samples. */
export const world = projectWorld([atlas('110m'), atlas('50m'), atlas('10m')], economies);
