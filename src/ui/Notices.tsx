import type { Notice } from '../view/parameters.ts';
import { noticeText } from '../words/notices.ts';
import type { Words } from '../words/types.ts';
import { useEnvironment } from './environment.tsx';

/** What is expected of a group, which is no code alone; frames have no room for it. */
function textOf(words: Words, notice: Notice): string {
  return notice.kind === 'invalid value' && notice.name === 'group'
    ? words.notice.invalidValue(notice.name, notice.value, words.notice.expectedMembers)
    : noticeText(words, notice);
}

/** What of the address was not understood, and what is shown instead. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  const { words } = useEnvironment();
  return (
    <div role="status" className="notices">
      {notices.length > 0 && (
        <ul>
          {notices.map((notice) => {
            const text = textOf(words, notice);
            return <li key={text}>{text}</li>;
          })}
        </ul>
      )}
    </div>
  );
}
