import type { Group } from '../catalog/catalog.ts';
import { WORLD } from '../catalog/members.ts';
import { layoutMap } from '../charts/map/layout.ts';
import type { MapData, MapFrame, MapGeometry, World } from '../charts/map/types.ts';

/** A map that closes in on a group: on its members and associates, not on who is listed from another region. */
export function groupMap(
  data: Omit<MapData, 'focus'>,
  world: World,
  { group, members, associates }: Group,
  frame: MapFrame,
): MapGeometry {
  const focus = group === WORLD ? {} : { focus: [...members, ...associates] };
  return layoutMap({ ...data, ...focus }, world, frame);
}
