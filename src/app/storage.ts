/**
 * Marks that last as long as the tab. A browser that blocks cookies, a frame without an origin and a full disk throw at any
 * use of the storage: then there are no marks, and everything else goes on.
 */
export const tabMarks = {
  has(name: string): boolean {
    try {
      return sessionStorage.getItem(name) !== null;
    } catch {
      return false;
    }
  },
  set(name: string, on: boolean): void {
    try {
      if (on) sessionStorage.setItem(name, '1');
      else sessionStorage.removeItem(name);
    } catch {
      // Nothing stands on a mark but a guess at the next start.
    }
  },
};
