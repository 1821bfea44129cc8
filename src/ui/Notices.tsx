import type { Notice } from '../view/parameters.ts';
import { noticeText } from '../words/notices.ts';
import { useEnvironment } from './environment.tsx';

/** What of the address was not understood, and what is shown instead. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  const { words } = useEnvironment();
  return (
    <div role="status" className="notices">
      {notices.length > 0 && (
        <ul>
          {notices.map((notice) => {
            const text = noticeText(words, notice);
            return <li key={text}>{text}</li>;
          })}
        </ul>
      )}
    </div>
  );
}
