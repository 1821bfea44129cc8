import { useEnvironment } from '../../ui/environment.tsx';

/** A text that the data have in English alone, said to be so in other languages. */
export function English({ children }: { children: string }) {
  const { language } = useEnvironment().catalog;
  if (language === 'en') return children;
  return <bdi lang="en">{children}</bdi>;
}
