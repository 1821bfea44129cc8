import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { Preview as Width } from '../../view/studio.ts';
import { heightIn } from './heightIn.ts';

/** What a frame shows, as its document says it. */
export interface Shown {
  readonly finding: string;
  /** the figure in words */
  readonly summary: string;
  /** what of its address was not understood, and what is shown instead */
  readonly notices: readonly string[];
  /** CSS pixels that it asks its page for */
  readonly height: number;
  /** whether it is a drawing, not text with small ones in it */
  readonly isDrawing: boolean;
}

interface PreviewProps {
  place: RefObject<HTMLIFrameElement | null>;
  /** what it is */
  name: string;
  address: string;
  width: Width;
  /** CSS pixels, until the frame has said its own */
  height: number;
  /** null: there is no such frame */
  onShown: (shown: Shown | null) => void;
}

/** The frame as other pages get it. */
export function Preview({ place, name, address, width, height, onShown }: PreviewProps) {
  const told = useEffectEvent((source: MessageEventSource | null, data: unknown) => {
    const frame = place.current;
    if (frame === null || source !== frame.contentWindow) return;
    const tall = heightIn(data);
    const shown = tall === null ? null : shownIn(frame, tall);
    if (shown !== null) onShown(shown);
  });
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent) => told(source, data);
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, []);
  return (
    // A frame whose address changes would be a step of its own for Back: each address has a frame.
    <iframe
      key={address}
      ref={place}
      title={name}
      src={address}
      width={width}
      height={height}
      onLoad={({ currentTarget }) => {
        if (mainOf(currentTarget) === null) onShown(null);
      }}
    />
  );
}

/** The figure in a frame; null where there is none. */
export function mainOf(frame: HTMLIFrameElement): HTMLElement | null {
  return frame.contentDocument?.querySelector<HTMLElement>('main.embed') ?? null;
}

const textIn = (main: HTMLElement, selector: string) => main.querySelector(selector)?.textContent ?? '';

function shownIn(frame: HTMLIFrameElement, height: number): Shown | null {
  const main = mainOf(frame);
  // What it was prerendered with is not what was asked for.
  if (main === null || main.ownerDocument.documentElement.className === 'pending') return null;
  return {
    finding: textIn(main, '.own-title bdi') || textIn(main, 'h1'),
    summary: `${textIn(main, '.measure')}. ${textIn(main, '.summary')}`,
    notices: [...main.querySelectorAll('.notices p')].map((notice) => notice.textContent ?? ''),
    height,
    isDrawing: main.querySelector('.drawing :is(p, ul, table)') === null,
  };
}
