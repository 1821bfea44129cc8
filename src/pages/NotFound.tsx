import { useEnvironment } from '../ui/environment.tsx';
import { href, paths } from '../ui/links.ts';
import { Shell } from '../ui/Shell.tsx';

export function NotFound() {
  const { catalog, words, base } = useEnvironment();
  return (
    <Shell path="404/" carried="" title={words.notice.notFound}>
      <p>{words.notice.notFoundText}</p>
      <ul>
        <li>
          <a href={href(base, catalog.language, paths.overview)}>{words.nav.overview}</a>
        </li>
        <li>
          <a href={href(base, catalog.language, paths.explore)}>{words.nav.explore}</a>
        </li>
      </ul>
    </Shell>
  );
}
