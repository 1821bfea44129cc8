/** Words of the first screen of the overview. Numbers come formatted. */
export interface FirstWords {
  /** what the overview answers of a group */
  readonly question: (group: string) => string;
  readonly measure: (column: string, year: string) => string;
  /** what the box is for, what can be typed into it, and what becomes of it */
  readonly label: string;
  readonly type: string;
  readonly device: string;
  readonly forget: string;
  /** a code that was kept and is no more */
  readonly lost: (code: string) => string;
  readonly score: (className: string, score: string) => string;
  /** the area in which an economy lies furthest behind the group's median, or is least ahead of it */
  readonly behind: (area: string, score: string, median: string) => string;
  readonly ahead: (area: string, score: string, median: string) => string;
  /** of the page that names everything */
  readonly contents: (economies: number, areas: number, indicators: number) => string;
  readonly outside: (group: string) => string;
  /** opens what keeps the group's pages on the device, so that they open without a line */
  readonly keep: string;
}
