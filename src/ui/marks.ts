/** Marks that the browser remembers: there or not, or a word. */
interface Marks {
  readonly has: (name: string) => boolean;
  readonly set: (name: string, on: boolean) => void;
  /** null where there is none */
  readonly read: (name: string) => string | null;
  /** null takes it away */
  readonly write: (name: string, word: string | null) => void;
}

/**
 * A browser that blocks cookies, a frame without an origin and a full disk throw at any use of the storage: then there are no
 * marks, and everything else goes on.
 */
function marksIn(storage: () => Storage): Marks {
  const read = (name: string) => {
    try {
      return storage().getItem(name);
    } catch {
      return null;
    }
  };
  const write = (name: string, word: string | null) => {
    try {
      if (word === null) storage().removeItem(name);
      else storage().setItem(name, word);
    } catch {
      // Nothing rests on a mark but a guess or a habit.
    }
  };
  return {
    has: (name) => read(name) !== null,
    set: (name, on) => write(name, on ? '1' : null),
    read,
    write,
  };
}

/** As long as the tab. */
export const tabMarks = marksIn(() => sessionStorage);

/** As long as the device keeps them. */
export const deviceMarks = marksIn(() => localStorage);
