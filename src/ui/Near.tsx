import { type MouseEvent, type ReactNode, useState } from 'react';
import type { NearMark } from './NearDialog.tsx';
import { useCode } from './useCode.ts';

/** What lies no farther from a finger's middle may be what it meant, in pixels. */
const REACH = 12;

const load = () => import('./NearDialog.tsx');

/**
 * Around a map: each economy has a place to press of 24 pixels. Where these cover one another, a finger is asked which of them it
 * meant; a mouse and a key point at one.
 */
export function Near({ children }: { children: ReactNode }) {
  const [marks, setMarks] = useState<readonly NearMark[]>([]);
  const { code, take } = useCode(load);
  const onPress = (event: MouseEvent<HTMLElement>) => {
    if (!isFinger(event)) return;
    const near = nearTo(event);
    const [only] = near;
    if (only === undefined || (near.length === 1 && only.contains(event.target as Node))) return;
    event.preventDefault();
    if (near.length === 1) {
      only.dispatchEvent(new window.MouseEvent('click', { bubbles: true, cancelable: true }));
      return;
    }
    take();
    setMarks(
      near.map((mark) => ({
        href: mark.getAttribute('href') ?? '',
        label: mark.getAttribute('aria-label') ?? '',
      })),
    );
  };
  return (
    <div className="near" onClickCapture={onPress}>
      {children}
      {marks.length > 0 && code.state === 'here' && (
        <code.part.NearDialog marks={marks} onClose={() => setMarks([])} />
      )}
    </div>
  );
}

/** Whether a click comes from a touch; a key's has no detail. */
function isFinger({ detail, nativeEvent }: MouseEvent): boolean {
  if (detail === 0) return false;
  return nativeEvent instanceof PointerEvent && nativeEvent.pointerType !== ''
    ? nativeEvent.pointerType === 'touch'
    : matchMedia('(pointer: coarse)').matches;
}

/** The economies on the map whose place to press, or whose outline, a press is in. */
function nearTo({ currentTarget, target, clientX, clientY }: MouseEvent<HTMLElement>): Element[] {
  if (!(target instanceof Element) || target.closest('.chart-map') === null) return [];
  return [...currentTarget.querySelectorAll('.chart-map a')].filter((mark) => {
    if (mark.contains(target)) return true;
    const small = mark.querySelector('.hit');
    if (small === null) return false;
    const { x, y, width, height } = small.getBoundingClientRect();
    return Math.hypot(x + width / 2 - clientX, y + height / 2 - clientY) <= REACH;
  });
}
