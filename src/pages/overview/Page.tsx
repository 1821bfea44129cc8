import type { Asked, PageProps } from '../page.ts';
import { OverviewPage, overviewNeeds } from './OverviewPage.tsx';

export const needs = ({ source, catalog, search }: Asked) => overviewNeeds(source, catalog, search);

export function Page({ source, draw }: PageProps) {
  return <OverviewPage source={source} draw={draw} />;
}
