import type { Asked, PageProps } from '../page.ts';
import { EconomyPage, economyNeeds } from './EconomyPage.tsx';

export const needs = ({ of, source, catalog, search }: Asked) => economyNeeds(source, catalog, of, search);

export function Page({ of, source }: PageProps) {
  return <EconomyPage source={source} economy={of} />;
}
