/** Marks that the browser remembers: there or not. */
interface Marks {
  readonly has: (name: string) => boolean;
  readonly set: (name: string, on: boolean) => void;
}

/**
 * A browser that blocks cookies, a frame without an origin and a full disk throw at any use of the storage: then there are no
 * marks, and everything else goes on.
 */
function marksIn(storage: () => Storage): Marks {
  return {
    has(name) {
      try {
        return storage().getItem(name) !== null;
      } catch {
        return false;
      }
    },
    set(name, on) {
      try {
        if (on) storage().setItem(name, '1');
        else storage().removeItem(name);
      } catch {
        // Nothing rests on a mark but a guess or a habit.
      }
    },
  };
}

/** As long as the tab. */
export const tabMarks = marksIn(() => sessionStorage);

/** As long as the device keeps them. */
export const deviceMarks = marksIn(() => localStorage);
