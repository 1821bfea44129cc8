import { type ComponentType, useState, useSyncExternalStore } from 'react';
import { useEnvironment } from './environment.tsx';
import { useCode } from './useCode.ts';

interface OnTapProps<Props extends object> {
  /** what opens it */
  readonly summary: string;
  /** its code; the same function for the component's life */
  readonly load: () => Promise<{ readonly Part: ComponentType<Props> }>;
  readonly given: Props;
}

const never = () => () => undefined;

/** What a reader may ask for: its code and its answers come when it is opened. It is no part of what is prerendered. */
export function OnTap<Props extends object>({ summary, load, given }: OnTapProps<Props>) {
  const { words } = useEnvironment();
  const isTakenOver = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [isOpen, setOpen] = useState(false);
  const { code, take } = useCode(load);
  if (!isTakenOver) return null;
  return (
    <details
      className="on-tap"
      onToggle={({ currentTarget: { open } }) => {
        setOpen(open);
        if (open) take();
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
