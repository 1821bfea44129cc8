import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/catalog/languages.ts';

/** `sitemap.xml` with every page and its other languages. */
export function writeSitemap(out: string, base: string, site: string, paths: readonly string[]): void {
  const address = (language: string, path: string) => `${site}${base}${language}/${path}`;
  const urls = paths.flatMap((path) =>
    LANGUAGES.map((language) => {
      const alternates = LANGUAGES.map(
        (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${address(other, path)}"/>`,
      );
      return `<url><loc>${address(language, path)}</loc>${alternates.join('')}</url>`;
    }),
  );
  writeFileSync(
    join(out, 'sitemap.xml'),
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`,
  );
}
