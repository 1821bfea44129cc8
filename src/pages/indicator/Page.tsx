import { indicatorOf } from '../../catalog/find.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import type { Asked, PageProps } from '../page.ts';
import { IndicatorPage, indicatorNeeds } from './IndicatorPage.tsx';

export const needs = ({ of, source, catalog, search }: Asked) =>
  indicatorNeeds(source, catalog, indicatorOf(catalog, of), search);

export function Page({ of, source }: PageProps) {
  const { catalog } = useEnvironment();
  return <IndicatorPage source={source} indicator={indicatorOf(catalog, of)} />;
}
