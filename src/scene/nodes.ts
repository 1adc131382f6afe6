// Discs: rings for organizations, dots for people, hollow for those not named, and a hull round a parent with its labs.
import type { NodeId, OrganizationId, PersonId } from '../dataset/dataset';
import { HULL_MARGIN } from '../layout/layout';
import { kinIn } from '../model/kin';
import type { NetworkNode } from '../model/network';
import type { Point } from '../model/subject';
import { convexHull } from '../model/vector';
import { nodeName } from '../model/words';
import {
  type Drawing,
  type Ground,
  hueOf,
  part,
  type Parted,
  personHue,
  radius,
  recedes,
  washOf,
} from './drawing';
import { lineTo, moveTo } from './geometry';
import { Kept } from '../model/kept';
import type { Disc, Mark } from './scene';
import { HULL_WASH, mix } from './theme';

/** The rings, then the dots; last what marks the picked one. */
export function discMarks(drawing: Drawing): Parted {
  const { ground } = drawing;
  const discs = discsOn.of(ground, [], () => discsOf(ground));
  const parted = part(drawing, discs, ({ id }) => recedes(drawing, id));
  return { ...parted, front: [...parted.front, ...pickedRing(drawing)] };
}

interface NodeDisc {
  readonly id: NodeId;
  readonly marks: readonly Disc[];
}

const discsOn = new Kept<Ground, readonly NodeDisc[]>();

function discsOf(ground: Ground): NodeDisc[] {
  return [
    ...organizationsOf(ground).map((node) => ({ id: node.id, marks: [ring(ground, node)] })),
    ...visiblePeople(ground).map((node) => ({ id: node.id, marks: [dot(ground, node)] })),
  ];
}

export function organizationsOf({ nodes }: Ground): readonly NetworkNode[] {
  return [...nodes.values()].filter((node) => node.kind === 'organization');
}

const peopleOn = new Kept<Ground, readonly NetworkNode[]>();

/** A person whose every line is hidden is hidden with them. */
export function visiblePeople(ground: Ground): readonly NetworkNode[] {
  const { nodes, model, shown } = ground;
  return peopleOn.of(ground, [], () =>
    [...nodes.values()].filter(
      (node) => node.kind === 'person' && (model.claimsAbout.get(node.id) ?? []).some((id) => shown.has(id)),
    ),
  );
}

function ring(ground: Ground, node: NetworkNode): Disc {
  const { model, places } = ground;
  const hue = hueOf(ground, node.id as OrganizationId);
  return {
    kind: 'disc',
    key: node.id,
    subject: { kind: 'node', id: node.id },
    label: nodeName(model, node.id),
    at: places.get(node.id)!,
    r: radius(ground, node),
    fill: washOf(ground, hue),
    stroke: hue,
    width: 2.2,
  };
}

function dot(ground: Ground, node: NetworkNode): Disc {
  const { model, palette, places } = ground;
  const hue = personHue(ground, node.id as PersonId);
  const hollow = (model.people.get(node.id as PersonId)?.kind ?? 'person') !== 'person';
  const r = radius(ground, node);
  return {
    kind: 'disc',
    key: node.id,
    subject: { kind: 'node', id: node.id },
    label: nodeName(model, node.id),
    at: places.get(node.id)!,
    r: hollow ? r + 0.4 : r,
    fill: hollow ? palette.paper : hue,
    stroke: hollow ? hue : palette.paper,
    width: hollow ? 1.8 : 1.2,
  };
}

function pickedRing({ view, ground }: Drawing): Mark[] {
  const { nodes, places, palette } = ground;
  const id = view.pick?.kind === 'node' ? view.pick.id : null;
  const node = id ? nodes.get(id) : undefined;
  if (!node) return [];
  const r = radius(ground, node) + 4;
  return [
    {
      kind: 'disc',
      key: 'picked',
      at: places.get(node.id)!,
      r,
      fill: 'none',
      stroke: palette.ink,
      width: 1.8,
    },
  ];
}

const hullsOn = new Kept<Ground, readonly Mark[]>();

/** A pale hull round each organization that has a lab in the picture. */
export function hullMarks({ ground }: Drawing): readonly Mark[] {
  return hullsOn.of(ground, [], () => hulls(ground));
}

function hulls(ground: Ground): Mark[] {
  const { network, palette, places, size } = ground;
  return kinIn(network).map(({ head, members }): Mark => {
    const hue = hueOf(ground, head);
    const widest = Math.max(...members.map((node) => radius(ground, node)));
    const points = members.map((node) => places.get(node.id)!);
    const wash = mix(palette.paper, hue, HULL_WASH);
    return {
      kind: 'path',
      key: `hull/${head}`,
      d: outline(convexHull(points)),
      fill: wash,
      stroke: wash,
      width: 2 * (widest + HULL_MARGIN * size),
      round: true,
    };
  });
}

/** A polygon through the members; its wide round stroke makes the hull. */
function outline(points: readonly Point[]): string {
  return moveTo(points[0]!) + points.slice(1).map(lineTo).join('') + 'Z';
}
