import { useEnvironment } from '../../ui/environment.tsx';
import { OnTap } from '../../ui/OnTap.tsx';
import type { Lensed } from '../../view/views.ts';
import type { LensProps } from './Lens.tsx';

const load = () => import('./Lens.tsx');

interface OnLensProps extends Omit<LensProps, 'asked' | 'onLens'> {
  view: Partial<Lensed>;
  change: (change: Lensed | { readonly lens: undefined }) => void;
  /** a place in the page whose address opens it */
  at?: string;
}

/** Scores by another framework's pillars, on a tap, or at once where the address names one. */
export function OnLens({ view, change, at, ...given }: OnLensProps) {
  const { words } = useEnvironment();
  return (
    <OnTap
      summary={words.score.otherPillars}
      load={load}
      given={{ ...given, asked: view.lens ?? null, onLens: (lens) => change({ lens }) }}
      open={view.lens !== undefined}
      {...(at !== undefined && { at })}
    />
  );
}
