/** Words of what a frame's address adds to a figure; frames fetch them where it does. */
export interface FrameWords {
  /** before the figure's own finding, where the title is the embedder's */
  readonly titled: (site: string) => string;
  /** some rows of many are drawn: so many, of so many */
  readonly rows: (shown: string, all: string) => string;
  readonly all: string;
  /** what is folded under the drawing */
  readonly notes: string;
  readonly find: string;
  readonly show: string;
  readonly found: (name: string) => string;
  readonly notFound: (text: string) => string;
}
