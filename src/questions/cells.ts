type Raw = Readonly<Record<string, unknown>>;

/**
 * Cells of an answer, typed.
 *
 * @throws TypeError where the column is missing or of another type
 */
export function text(raw: Raw, column: string): string {
  const cell = raw[column];
  if (typeof cell !== 'string') throw new TypeError(`Column ${column} holds no text`);
  return cell;
}

export function number(raw: Raw, column: string): number {
  const cell = raw[column];
  if (typeof cell !== 'number') throw new TypeError(`Column ${column} holds no number`);
  return cell;
}
