import type { EngineStatus } from './types.ts';

/** Of an engine that nobody asked for anything yet. */
export const IDLE: EngineStatus = {
  stage: 'idle',
  bytes: 0,
  bytesTotal: null,
  filesLoaded: 0,
  filesWanted: 0,
  rows: 0,
  findings: [],
  unreadable: [],
  error: null,
  unsupported: false,
};
