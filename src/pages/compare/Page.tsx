import type { Asked, PageProps } from '../page.ts';
import { ComparePage, compareNeeds } from './ComparePage.tsx';

export const needs = ({ source, catalog, search }: Asked) => compareNeeds(source, catalog, search);

export function Page({ source }: PageProps) {
  return <ComparePage source={source} />;
}
