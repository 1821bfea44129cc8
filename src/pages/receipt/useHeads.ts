import { useScripts } from '../../ui/useScripts.ts';

/** What a cell carries so that a phone can show its column's head beside it; nothing in the prerendered page, whose table is whole. */
export function useHeads(): (head: string) => { readonly 'data-head'?: string } {
  const scripts = useScripts();
  return (head) => (scripts ? { 'data-head': head } : {});
}
