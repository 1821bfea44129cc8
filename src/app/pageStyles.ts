import type { Route } from './routes.ts';

/** `page.css` of each kind of page that has styles of its own. */
const STYLES = import.meta.glob('../pages/*/page.css');

/**
 * Fetches the styles of a kind of page where they are not there yet.
 *
 * @throws Error where they cannot be fetched
 */
export async function loadStyles(page: Route['page']): Promise<void> {
  await STYLES[`../pages/${page}/page.css`]?.();
}
