import { type ComponentType, useEffect, useState, useSyncExternalStore } from 'react';
import { useEnvironment } from './environment.tsx';
import { useCode } from './useCode.ts';

interface OnTapProps<Props extends object> {
  /** what opens it */
  readonly summary: string;
  /** its code; the same function for the component's life */
  readonly load: () => Promise<{ readonly Part: ComponentType<Props> }>;
  readonly given: Props;
  /** the reader has asked for it already */
  readonly open?: boolean;
  /** a place in the page: an address that leads there asks for it too */
  readonly at?: string;
}

const never = () => () => undefined;

/** What a reader may ask for: its code and its answers come when it is opened. It is no part of what is prerendered. */
export function OnTap<Props extends object>({ summary, load, given, open = false, at }: OnTapProps<Props>) {
  const { words } = useEnvironment();
  const isTakenOver = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [isOpen, setOpen] = useState(open);
  const { code, take } = useCode(load);
  useEffect(() => {
    if (at === undefined) return undefined;
    const look = () => location.hash === `#${at}` && setOpen(true);
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [at]);
  if (!isTakenOver) return null;
  return (
    <details
      className="on-tap"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        if (currentTarget.open) take();
      }}
    >
      <summary>{summary}</summary>
      {isOpen &&
        (code.state === 'here' ? (
          <code.part.Part {...given} />
        ) : (
          <p role="status">{code.state === 'failed' ? words.notice.failed : words.notice.loading}</p>
        ))}
    </details>
  );
}
