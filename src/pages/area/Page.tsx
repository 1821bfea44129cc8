import { areaOf } from '../../catalog/find.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import type { Asked, PageProps } from '../page.ts';
import { AreaPage, areaNeeds } from './AreaPage.tsx';

export const needs = ({ of, source, catalog, search }: Asked) =>
  areaNeeds(source, catalog, areaOf(catalog, of), search);

export function Page({ of, source }: PageProps) {
  const { catalog } = useEnvironment();
  return <AreaPage source={source} area={areaOf(catalog, of)} />;
}
