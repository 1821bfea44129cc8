import { type MouseEvent, type ReactNode, useRef, useState } from 'react';
import type { NearMark } from './NearDialog.tsx';
import { useCode } from './useCode.ts';

/** What lies no farther from a finger's middle may be what it meant, in pixels. */
const REACH = 12;

interface Place {
  readonly x: number;
  readonly y: number;
}

const load = () => import('./NearDialog.tsx');

/**
 * Around a map: each economy has a place to press of 24 pixels. Where these cover one another, a finger is asked which of them it
 * meant; a mouse and a key point at one.
 */
export function Near({ children }: { children: ReactNode }) {
  const [marks, setMarks] = useState<readonly NearMark[]>([]);
  const { code, take } = useCode(load);
  // Where a finger came down: engines move the click that follows onto what they take for its target.
  const finger = useRef<Place | null>(null);
  const onPress = (event: MouseEvent<HTMLElement>) => {
    const at = finger.current;
    finger.current = null;
    // A key's click has no detail; where the list cannot be had, the link is followed.
    if (at === null || event.detail === 0 || code.state === 'failed') return;
    const near = nearTo(event, at);
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
    <div
      className="near"
      onPointerDownCapture={({ pointerType, clientX: x, clientY: y }) => {
        finger.current = pointerType === 'touch' ? { x, y } : null;
      }}
      onClickCapture={onPress}
    >
      {children}
      {marks.length > 0 && code.state === 'here' && (
        <code.part.NearDialog marks={marks} onClose={() => setMarks([])} />
      )}
    </div>
  );
}

/** The economies on the map whose place to press, or whose outline, a press is in. */
function nearTo({ currentTarget, target }: MouseEvent<HTMLElement>, at: Place): Element[] {
  if (!(target instanceof Element) || target.closest('.chart-map') === null) return [];
  return [...currentTarget.querySelectorAll('.chart-map a')].filter((mark) => {
    if (mark.contains(target)) return true;
    const small = mark.querySelector('.hit');
    if (small === null) return false;
    const { x, y, width, height } = small.getBoundingClientRect();
    return Math.hypot(x + width / 2 - at.x, y + height / 2 - at.y) <= REACH;
  });
}
