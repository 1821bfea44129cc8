import type { Kind } from '../figures/kinds.ts';
import type { Dressed } from './dressed.ts';
import type { FrameGround } from './ownGroup.ts';

/** What the build knows of scripts that few addresses of frames ask for. */
interface OnUseCode {
  /** path of the script that makes a group of the reader's own */
  readonly own: string;
  /** path of the script that gives a frame a look */
  readonly dress: string;
  /** kinds that bring chosen economies to the front */
  readonly finders: readonly Kind[];
}

/** Such scripts, each fetched when it is asked for: a frame knows one address of all of them, since its bytes are few. */
export function onUse({ own, dress, finders }: OnUseCode) {
  return {
    make: async (known: FrameGround, asked: string): Promise<FrameGround> => {
      const { make }: typeof import('./ownGroup.ts') = await import(/* @vite-ignore */ own);
      return make(known, asked);
    },
    dress: async (given: Omit<Dressed, 'finds'> & { readonly kind: Kind }): Promise<void> => {
      const code: typeof import('./dress.tsx') = await import(/* @vite-ignore */ dress);
      code.dress({ ...given, finds: finders.includes(given.kind) });
    },
  };
}

export type OnUse = ReturnType<typeof onUse>;
