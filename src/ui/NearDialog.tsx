import { useEnvironment } from './environment.tsx';
import { Dialog } from './figure/Dialog.tsx';

/** An economy on a map: where its link leads, and what is said of it. */
export interface NearMark {
  readonly href: string;
  readonly label: string;
}

interface NearDialogProps {
  marks: readonly NearMark[];
  onClose: () => void;
}

/** Which of several economies a finger meant. */
export function NearDialog({ marks, onClose }: NearDialogProps) {
  const { words } = useEnvironment();
  return (
    <Dialog title={words.search.nearby} className="search" onClose={onClose}>
      {(close) => (
        <ul>
          {marks.map(({ href, label }) => (
            <li key={href}>
              <a href={href} onClick={close}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
