/** The height that a frame tells, in the form that Datawrapper made common. */
export function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !('datawrapper-height' in data)) return null;
  const [height] = Object.values(data['datawrapper-height'] ?? {});
  return typeof height === 'number' ? height : null;
}
