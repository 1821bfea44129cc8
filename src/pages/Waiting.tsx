import { useEnvironment } from '../ui/environment.tsx';
import { Shell } from '../ui/Shell.tsx';

/** A page whose answer has not come yet, or cannot come. */
export function Waiting({ path, title, failed }: { path: string; title: string; failed: boolean }) {
  const { words } = useEnvironment();
  return (
    <Shell path={path} carried="" title={title}>
      <p role={failed ? 'alert' : 'status'}>{failed ? words.notice.failed : words.notice.loading}</p>
    </Shell>
  );
}
