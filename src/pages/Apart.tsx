import { useEnvironment } from '../ui/environment.tsx';

/** How many neighbouring ranks cannot be told apart, what that means and how it is drawn; nothing where it was not drawn. */
export function Apart({ sentence }: { sentence: string | null }) {
  const { words } = useEnvironment();
  if (sentence === null) return null;
  return (
    <>
      <p className="apart">{sentence}</p>
      <p>
        {words.ranges.level} <span className="joined">{words.ranges.joined}</span>
      </p>
    </>
  );
}
