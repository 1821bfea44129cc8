/**
 * Makes something once for each of its keys, for tests that look at the same thing and change nothing of it.
 *
 * @returns the same function, which also forgets what it has made: documents take much memory
 */
export function once<K extends readonly unknown[], T>(
  make: (...keys: K) => Promise<T>,
): ((...keys: K) => Promise<T>) & { forget(): void } {
  const made = new Map<string, Promise<T>>();
  const asked = (...keys: K): Promise<T> => {
    const name = JSON.stringify(keys);
    const known = made.get(name) ?? make(...keys);
    made.set(name, known);
    return known;
  };
  return Object.assign(asked, { forget: () => made.clear() });
}
