import { useEnvironment } from '../../ui/environment.tsx';
import { KEPT } from '../../ui/useKept.ts';
import type { Paper } from './types.ts';
import { Written } from './Written.tsx';

interface TextProps {
  /** the prerendered text stands: see `useKept` */
  kept: boolean;
  isLong: boolean;
  /** undefined until it is written */
  paper: Paper | undefined;
  failed: boolean;
}

/** A paper's text, or that it is on its way. */
export function Text({ kept, isLong, paper, failed }: TextProps) {
  const { words } = useEnvironment();
  const className = `written ${isLong ? 'long' : 'short'}`;
  if (kept) return <div className={className} {...KEPT} />;
  return (
    <div className={className}>
      {paper === undefined ? (
        <p role="status">{failed ? words.notice.failed : words.notice.loading}</p>
      ) : (
        <>
          {paper.about.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <Written paper={paper} />
        </>
      )}
    </div>
  );
}
