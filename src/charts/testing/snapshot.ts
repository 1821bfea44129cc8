import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** What most charts are drawn as: the file's name, the language, the width and the direction. */
export const FORMS = [
  ['wide-ltr', 'en', 688, 'ltr'],
  ['wide-rtl', 'ar', 688, 'rtl'],
  ['narrow-ltr', 'en', 312, 'ltr'],
  ['narrow-rtl', 'ar', 312, 'rtl'],
] as const;

/**
 * A chart as an SVG file: one element a line, so that a change reads well, and with the product's stylesheets, so that the
 * snapshot opens in a browser as readers see it.
 */
export function svgFile(chart: ReactElement): string {
  const svg = renderToStaticMarkup(chart)
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" font-family="system-ui, sans-serif" ')
    .replaceAll('><', '>\n<');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<?xml-stylesheet href="../../../app/tokens.css"?>',
    '<?xml-stylesheet href="../../charts.css"?>',
    svg,
    '',
  ].join('\n');
}
