/** How long anything is waited for, ms: many times what it takes at rest, so that a slow machine is slow and not red. */
export const LIMIT = 150_000;

/** Where controls are looked for, by role: a browser that is asked for the names of a whole page takes seconds. */
export const CANDIDATES = { button: 'button', combobox: 'select', link: 'nav a' } as const;

/** How to find a control: its role and its accessible name, as the browser itself computes them. */
export interface Control {
  readonly role: keyof typeof CANDIDATES;
  readonly name: string;
}

/** A page of a running browser. Sizes are CSS pixels; a control that does not come in time is an error. */
export interface Browser {
  /** Follows an address and waits until its document and what belongs to it are loaded. */
  open(address: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** What a function gives that runs in the page: it sees the page, and nothing of its surroundings. */
  run<Result>(own: () => Result): Promise<Awaited<Result>>;
  /** The same in the page's first frame. */
  runInFrame<Result>(own: () => Result): Promise<Awaited<Result>>;
  press(control: Control): Promise<void>;
  /** Chooses an option of a list by its value. */
  choose(control: Control, value: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** Presses Enter in what has the focus. */
  enter(): Promise<void>;
  close(): Promise<void>;
}

export interface Start {
  /** The fontconfig file that says which fonts there are */
  readonly fonts: string;
  /** Empty folder: the browser's home, and in it `downloads`, where taken files arrive */
  readonly home: string;
}

/** What a browser's process finds around it: a home of its own, the fonts of the test, a language. */
export function surroundings({ fonts, home }: Start): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: home,
    LANG: 'C.UTF-8',
    FONTCONFIG_FILE: fonts,
  };
}
