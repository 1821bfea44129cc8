import type { Engine } from '../engine/types.ts';
import type { EngineAccess } from '../pages/engineAccess.ts';
import { tabMarks } from '../ui/marks.ts';
import { canAffordEngine } from './afford.ts';
import { lookForRelease, orLook, release } from './release.ts';

/** Left while the engine starts: found by the next page of the session, it says that the last start killed the tab. */
const MARK = 'meridian-engine-starting';

/** The one engine of the page. Its code is fetched when first asked for, the engine itself when first used. */
export function engineAccess(base: string, version: string): EngineAccess {
  const mayStartUnasked = !tabMarks.has(MARK) && canAffordEngine(navigator);
  let engine: Promise<Engine> | null = null;
  return {
    mayStartUnasked,
    open() {
      engine ??= open(base, version).catch((error: unknown) => {
        engine = null;
        throw error;
      });
      return engine;
    },
  };
}

async function open(base: string, version: string): Promise<Engine> {
  const { openBrowserEngine } = await orLook(import('../engine/browser.ts'));
  const engine = openBrowserEngine({
    base,
    version,
    isHeld: release !== undefined,
    onMissing: () => void lookForRelease(),
  });
  engine.subscribe(() => {
    const { stage } = engine.status();
    tabMarks.set(MARK, stage === 'download' || stage === 'compile');
  });
  return engine;
}

/** Starts the engine when the page has nothing else to do, where the device and the line can afford it. */
export function startInIdleTime({ mayStartUnasked, open: engine }: EngineAccess): void {
  if (!mayStartUnasked || !('requestIdleCallback' in window)) return;
  requestIdleCallback(() => {
    engine()
      .then((own) => own.start())
      // Nobody asked for it: what failed is said where somebody does.
      .catch(() => undefined);
  });
}
