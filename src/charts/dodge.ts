/** Something of some height that would like its centre at `wanted`. */
export interface Dodged {
  readonly wanted: number;
  readonly height: number;
}

/**
 * Centres, in the order of the input, that keep items from overlapping and within [low, high], as near as can be to where
 * each wants to be (least squares over clusters). Where they do not all fit they start at `low` and run over `high`.
 *
 * dodge([{ wanted: 10, height: 10 }, { wanted: 12, height: 10 }], 0, 100) → [6, 16]
 */
export function dodge(items: readonly Dodged[], low: number, high: number): number[] {
  const order = items
    .map((item, index) => ({ ...item, index }))
    .sort((a, b) => a.wanted - b.wanted || a.index - b.index);
  const clusters: { top: number; height: number; members: typeof order }[] = [];
  for (const item of order) {
    let cluster = { top: item.wanted - item.height / 2, height: item.height, members: [item] };
    cluster.top = keep(cluster.top, cluster.height, low, high);
    let above = clusters.at(-1);
    while (above && above.top + above.height > cluster.top) {
      clusters.pop();
      const members: typeof order = [...above.members, ...cluster.members];
      const height = above.height + cluster.height;
      cluster = { top: keep(meanTop(members), height, low, high), height, members };
      above = clusters.at(-1);
    }
    clusters.push(cluster);
  }
  const centres = new Array<number>(items.length).fill(0);
  for (const { top, members } of clusters) {
    let y = top;
    for (const member of members) {
      centres[member.index] = y + member.height / 2;
      y += member.height;
    }
  }
  return centres;
}

function keep(top: number, height: number, low: number, high: number): number {
  return Math.max(low, Math.min(top, high - height));
}

function meanTop(members: readonly Dodged[]): number {
  let offset = 0;
  let sum = 0;
  for (const { wanted, height } of members) {
    sum += wanted - height / 2 - offset;
    offset += height;
  }
  return sum / members.length;
}
