import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  type IRunOptions,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { directionOf, type Language } from '../../catalog/languages.ts';
import type { TableCell as Cell, FigureTable } from '../../figures/table.ts';
import type { PageEnvironment } from '../../ui/environment.tsx';
import { sourceLine } from '../../ui/figure/Sources.tsx';
import { numbered } from './numbered.ts';
import type { DrawnPicture } from './pictures.tsx';
import type { Block, Paper, PaperFigure } from './types.ts';
import { paperWords } from './words.ts';

/** What a paper is written as a file with. */
export interface WordGiven {
  readonly environment: PageEnvironment;
  readonly paper: Paper;
  /** absolute address of the page that it is of */
  readonly address: string;
  readonly draw: (figure: PaperFigure) => Promise<DrawnPicture | null>;
  /** called with how many figures are drawn, of how many */
  readonly onDrawn: (n: number, of: number) => void;
}

/** Region of each language, as word processors check spelling. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR', ar: 'ar-SA' };

/** A face that Word, LibreOffice and Google Docs have, with Latin and Arabic letters. */
const FONT = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Arial' };
const INK = '1A1A1A';
const SOFT = '595959';
const LINE = 'BFBFBF';

/** Inside of an A4 sheet between margins of 2 cm, in twentieths of a point and in pixels. */
const MARGIN = 1134;
const SHEET = { width: 11_906, height: 16_838 };
const INNER = SHEET.width - 2 * MARGIN;
const INNER_PX = Math.round((INNER / 1440) * 96);
/** No figure is higher: its caption stands on the same sheet. */
const HIGHEST_PX = 780;

/**
 * A paper as a Word file: headings, contents with page numbers, tables with repeated heads, figures with alternative text, the document's
 * language and direction.
 *
 * @throws Error where a figure cannot be drawn
 */
export async function wordFile(given: WordGiven): Promise<Blob> {
  const { environment, paper, address } = given;
  const { catalog, words } = environment;
  const { language } = catalog;
  const rtl = directionOf(language) === 'rtl';
  const said = paperWords(language).paper;
  const write = writer(rtl);
  const writing = { environment, write, numbers: numbered(paper, said), pictures: await draw(given) };
  const body = paper.chapters.flatMap(({ title, blocks }, at) => [
    write.paragraph(title, {
      heading: HeadingLevel.HEADING_1,
      ...(paper.isLong && at > 0 && { pageBreakBefore: true }),
    }),
    ...blocks.flatMap((block) => pieces(writing, block)),
  ]);
  const about = [
    ...paper.about,
    said.written(catalog.dated ?? null, catalog.version),
    words.labelled(said.address, address),
  ];
  const front = [
    write.paragraph(paper.title, { heading: HeadingLevel.TITLE }),
    write.paragraph(paper.subtitle, { style: 'Subtitle' }),
    ...about.map((line) => write.paragraph(line, { style: 'Note' })),
    ...(paper.isLong
      ? [
          new Paragraph({ children: [new PageBreak()] }),
          write.paragraph(said.contents, { style: 'ContentsHeading' }),
          new TableOfContents(said.contents, { hyperlink: true, headingStyleRange: '1-2' }),
          new Paragraph({ children: [new PageBreak()] }),
        ]
      : []),
  ];
  const file = new Document({
    title: paper.title,
    subject: paper.subtitle,
    creator: words.site.name,
    description: paper.about[0] ?? '',
    ...(paper.isLong && { pageNumbers: estimatePageNumbers }),
    styles: stylesOf(language, { rtl, isLong: paper.isLong }),
    sections: [
      {
        properties: {
          titlePage: paper.isLong,
          page: {
            size: SHEET,
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        headers: {
          default: new Header({ children: [write.paragraph(paper.title, { style: 'Running' })] }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Running',
                bidirectional: rtl,
                children: [
                  ...write.runs(`${words.site.name} · ${catalog.version} · ${said.page} `),
                  new TextRun({ rightToLeft: rtl, children: [PageNumber.CURRENT] }),
                ],
              }),
            ],
          }),
        },
        children: [...front, ...body],
      },
    ],
  });
  return Packer.toBlob(file);
}

/** All figures of the paper in pixels, one after the other: each is drawn in the page. */
async function draw({
  paper,
  draw: one,
  onDrawn,
}: WordGiven): Promise<ReadonlyMap<PaperFigure, DrawnPicture>> {
  const figures = paper.chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : [])),
  );
  const pictures = new Map<PaperFigure, DrawnPicture>();
  for (const [at, figure] of figures.entries()) {
    onDrawn(at, figures.length);
    const picture = await one(figure);
    if (picture !== null) pictures.set(figure, picture);
  }
  return pictures;
}

type Writer = ReturnType<typeof writer>;

/** Runs and paragraphs in the document's direction. */
function writer(rtl: boolean) {
  const runs = (text: string, options: IRunOptions = {}) =>
    pieceByDirection(text, rtl).map(
      ({ part, rtl: rightToLeft }) => new TextRun({ text: part, rightToLeft, ...options }),
    );
  return {
    rtl,
    runs,
    paragraph: (text: string, options: IParagraphOptions = {}) =>
      new Paragraph({ bidirectional: rtl, children: runs(text), ...options }),
  };
}

const ARABIC = /\p{Script=Arabic}/u;

/** A text cut where the page keeps a direction apart (Unicode isolates): word processors take a run for each and know no such marks. */
function pieceByDirection(text: string, rtl: boolean): { readonly part: string; readonly rtl: boolean }[] {
  return text
    .split(/([\u2066-\u2068][^\u2066-\u2069]*\u2069)/)
    .filter((part) => part !== '')
    .map((part) => ({
      part: plain(part),
      rtl: /^[\u2066-\u2068]/.test(part) ? ARABIC.test(part) : rtl,
    }));
}

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/** What every piece of the file is written with. */
interface Writing {
  readonly environment: PageEnvironment;
  readonly write: Writer;
  readonly numbers: ReadonlyMap<Block, string>;
  readonly pictures: ReadonlyMap<PaperFigure, DrawnPicture>;
}

function pieces(writing: Writing, block: Block): (Paragraph | Table)[] {
  const { environment, write, numbers } = writing;
  const caption = (of: string) =>
    write.paragraph(environment.words.labelled(numbers.get(block) ?? '', of), {
      style: 'Caption',
      keepNext: true,
    });
  switch (block.kind) {
    case 'heading':
      return [write.paragraph(block.text, { heading: HeadingLevel.HEADING_2 })];
    case 'lead':
      return [write.paragraph(block.text, { style: 'Finding' })];
    case 'text':
      return [write.paragraph(block.text)];
    case 'note':
      return [write.paragraph(block.text, { style: 'Note' })];
    case 'list':
      return block.items.map((item) => write.paragraph(item, { bullet: { level: 0 } }));
    case 'figure':
      return [
        caption(block.figure.title),
        write.paragraph(block.figure.measure, { style: 'Note', keepNext: true }),
        drawing(writing, block.figure),
        ...block.figure.notes.map((note) => write.paragraph(note, { style: 'Note' })),
        write.paragraph(termsOf(environment, block.figure.sources), { style: 'Note' }),
      ];
    case 'table':
      return [
        caption(block.table.caption),
        tableOf(write, block.table),
        write.paragraph(termsOf(environment, block.sources), { style: 'Note' }),
      ];
  }
}

/** A figure as a picture; what it says where it has none. */
function drawing({ write, pictures }: Writing, figure: PaperFigure): Paragraph {
  const picture = pictures.get(figure);
  if (picture === undefined) return write.paragraph(figure.summary);
  const title = plain(figure.title);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: [
      new ImageRun({
        type: 'png',
        data: picture.data,
        transformation: fitted(picture),
        altText: { name: title, title, description: plain(`${title}. ${figure.summary}`) },
      }),
    ],
  });
}

/** As wide as the text, unless that is higher than a sheet. */
function fitted({ width, height }: DrawnPicture): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, INNER_PX / width, HIGHEST_PX / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

function termsOf({ words }: PageEnvironment, sources: PaperFigure['sources']): string {
  return sources === null
    ? words.labelled(words.figure.source, words.score.licence)
    : sourceLine(words, sources);
}

/** A table whose head is repeated on every sheet; no row is cut. */
function tableOf(write: Writer, { columns, rows }: FigureTable): Table {
  const size = columns.length > 7 ? 13 : columns.length > 4 ? 15 : 17;
  const shares = sharesOf(columns.length);
  const cell = (children: Paragraph[], at: number, options: { head?: boolean; span?: number } = {}) =>
    new TableCell({
      children,
      width: { size: Math.round(INNER * (shares[at] ?? 0)), type: WidthType.DXA },
      margins: { top: 30, bottom: 30, left: 60, right: 60 },
      ...(options.span !== undefined && { columnSpan: options.span }),
      ...(options.head === true && { shading: { type: ShadingType.CLEAR, fill: 'EDEDED' } }),
    });
  const border = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  return new Table({
    visuallyRightToLeft: write.rtl,
    width: { size: INNER, type: WidthType.DXA },
    columnWidths: shares.map((share) => Math.round(INNER * share)),
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ head }, at) =>
          cell(
            [
              new Paragraph({
                bidirectional: write.rtl,
                children: [
                  ...write.runs(head, { bold: true, boldComplexScript: true, size, sizeComplexScript: size }),
                ],
              }),
            ],
            at,
            { head: true },
          ),
        ),
      }),
      ...rows.map(
        ({ cells }) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((own, at) =>
              cell([cellText(write, own, size)], at, own.span === undefined ? {} : { span: own.span }),
            ),
          }),
      ),
    ],
  });
}

function cellText(write: Writer, { text, is, note, href }: Cell, size: number): Paragraph {
  const look = { size, sizeComplexScript: size, color: is === 'reason' ? SOFT : INK };
  const bold = is === 'head' ? { bold: true, boldComplexScript: true } : {};
  const isOutside = href !== undefined && /^https?:/.test(href);
  const own = write.runs(text, { ...look, ...bold });
  return new Paragraph({
    bidirectional: write.rtl,
    alignment: is === 'number' ? AlignmentType.END : AlignmentType.START,
    children: [
      ...(isOutside ? [new ExternalHyperlink({ link: href, children: own })] : own),
      ...(note === undefined ? [] : write.runs(` (${note})`, { ...look, color: SOFT })),
    ],
  });
}

/** Shares of the width: the first column names its rows and takes about twice as much as another. */
function sharesOf(columns: number): number[] {
  const first = columns < 2 ? 1 : Math.max(0.2, 2 / (columns + 1));
  return Array.from({ length: columns }, (_, at) => (at === 0 ? first : (1 - first) / (columns - 1)));
}

/** @param rtl whether paragraphs run from right to left */
function stylesOf(language: Language, { rtl, isLong }: { readonly rtl: boolean; readonly isLong: boolean }) {
  const locale = LOCALES[language];
  const font = { font: FONT, color: INK, rightToLeft: rtl };
  const run = (size: number, bold = false) => ({
    ...font,
    size,
    sizeComplexScript: size,
    bold,
    boldComplexScript: bold,
  });
  const spacing = (before: number, after: number) => ({ spacing: { before, after }, bidirectional: rtl });
  return {
    default: {
      document: {
        run: {
          ...run(20),
          language: { value: rtl ? 'en-GB' : locale, bidirectional: rtl ? locale : 'ar-SA' },
        },
        paragraph: { ...spacing(0, 100), widowControl: true },
      },
      title: { run: run(52, true), paragraph: spacing(isLong ? 2400 : 0, isLong ? 200 : 80) },
      heading1: { run: run(32, true), paragraph: { ...spacing(360, 140), keepNext: true } },
      heading2: { run: run(25, true), paragraph: { ...spacing(280, 100), keepNext: true } },
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        run: run(26),
        paragraph: spacing(0, isLong ? 400 : 80),
      },
      { id: 'Finding', name: 'Finding', basedOn: 'Normal', run: run(21, true), paragraph: spacing(80, 100) },
      { id: 'Caption', name: 'caption', basedOn: 'Normal', run: run(18, true), paragraph: spacing(200, 60) },
      {
        id: 'Note',
        name: 'Note',
        basedOn: 'Normal',
        run: { ...run(16), color: SOFT },
        paragraph: spacing(20, 60),
      },
      {
        id: 'Running',
        name: 'Running',
        basedOn: 'Normal',
        run: { ...run(15), color: SOFT },
        paragraph: spacing(0, 0),
      },
      {
        id: 'ContentsHeading',
        name: 'Contents Heading',
        basedOn: 'Normal',
        run: run(32, true),
        paragraph: spacing(0, 200),
      },
    ],
  };
}
