import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import type { Answers } from '../../scripts/build/answers.ts';
import type { Language } from '../../src/catalog/languages.ts';
import type { AnswerSource } from '../../src/pages/answers.ts';
import type { DrawRanges } from '../../src/pages/draws.ts';
import { Page } from '../../src/pages/method/Page.tsx';
import { EnvironmentProvider } from '../../src/ui/environment.tsx';
import { environmentIn } from './answers.ts';

const noDraws: DrawRanges = () => Promise.reject(new Error('expected no ranges to be asked for'));

/** The lab as a reader opens it by an address, on the real answers. */
export async function openLab(
  { answers, source }: { readonly answers: Answers; readonly source: AnswerSource },
  search: string,
  language: Language,
  draw = noDraws,
) {
  history.replaceState(null, '', `/${language}/method/${search}`);
  const environment = await environmentIn(language, answers);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <EnvironmentProvider value={{ ...environment, published: source.published }}>
        <Page source={source} draw={draw} />
      </EnvironmentProvider>
    </QueryClientProvider>,
  );
  await screen.findAllByRole('table');
  return environment;
}
