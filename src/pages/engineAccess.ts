import type { Engine } from '../engine/types.ts';

/** The way to the page's engine. */
export interface EngineAccess {
  /** fetches the engine's code, once; the engine itself starts when it is first asked */
  readonly open: () => Promise<Engine>;
  /** the device and the line can afford it, and the last start did not kill the tab */
  readonly mayStartUnasked: boolean;
}
