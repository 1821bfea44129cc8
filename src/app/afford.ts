/** What this device and line say of themselves; each is missing in some browsers. */
interface Hints {
  readonly connection?: {
    readonly saveData?: boolean;
    readonly effectiveType?: string;
    readonly downlink?: number;
  };
  readonly deviceMemory?: number;
}

/** GB of memory that a device must say it has before the engine starts unasked. */
const MEMORY = 4;
/** Mbit/s below which a line counts as slow, whatever class its browser gives it. */
const DOWNLINK = 2;

/**
 * Whether the engine may start before anyone asks for it: it costs 5 to 8 MB and some 240 MB of memory. A browser that
 * does not say is taken as one that cannot afford it.
 */
export function canAffordEngine(hints: object): boolean {
  const { connection, deviceMemory }: Hints = hints;
  if (connection === undefined || deviceMemory === undefined) return false;
  const slow = connection.effectiveType !== '4g' || (connection.downlink ?? 0) < DOWNLINK;
  return connection.saveData !== true && !slow && deviceMemory >= MEMORY;
}
