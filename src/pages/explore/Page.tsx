import type { PageProps } from '../page.ts';
import { ExplorePage } from './ExplorePage.tsx';

export const needs = () => [];

export function Page({ source, engine }: PageProps) {
  return <ExplorePage source={source} engine={engine} />;
}
