// Discs: rings for organizations, dots for people, hollow for those not named, and a hull round a parent with its labs.
import type { OrganizationId, PersonId } from '../dataset/dataset';
import { HULL_MARGIN } from '../layout/layout';
import { kinIn } from '../model/kin';
import type { NetworkNode } from '../model/network';
import type { Point } from '../model/subject';
import { convexHull } from '../model/vector';
import { nodeName } from '../model/words';
import { type Drawing, hueOf, personHue, radius, recedes, washOf } from './drawing';
import { lineTo, moveTo } from './geometry';
import type { Disc, Mark } from './scene';
import { mix, RECEDED } from './theme';

export function discMarks(drawing: Drawing): Mark[] {
  const nodes = [...drawing.nodes.values()];
  const rings = nodes.filter((node) => node.kind === 'organization');
  const dots = nodes.filter((node) => node.kind === 'person' && isVisible(drawing, node));
  return [
    ...rings.map((node) => ring(drawing, node)),
    ...dots.map((node) => dot(drawing, node)),
    ...pickedRing(drawing),
  ];
}

/** A person whose every line is hidden is hidden with them. */
export function isVisible(drawing: Drawing, node: NetworkNode): boolean {
  if (node.kind === 'organization') return true;
  const claims = drawing.model.claimsAbout.get(node.id) ?? [];
  return claims.some((id) => drawing.shown.has(id));
}

function ring(drawing: Drawing, node: NetworkNode): Disc {
  const hue = hueOf(drawing, node.id as OrganizationId);
  const back = recedes(drawing, node.id);
  return {
    kind: 'disc',
    key: node.id,
    subject: { kind: 'node', id: node.id },
    label: nodeName(drawing.model, node.id),
    at: drawing.places.get(node.id)!,
    r: radius(drawing, node),
    fill: back ? drawing.palette.paper : washOf(drawing, hue),
    stroke: back ? mix(drawing.palette.paper, hue, 0.45) : hue,
    width: 2.2,
  };
}

function dot(drawing: Drawing, node: NetworkNode): Disc {
  const hue = personHue(drawing, node.id as PersonId);
  const color = recedes(drawing, node.id) ? mix(drawing.palette.paper, hue, 2 * RECEDED) : hue;
  const hollow = (drawing.model.people.get(node.id as PersonId)?.kind ?? 'person') !== 'person';
  const r = radius(drawing, node);
  return {
    kind: 'disc',
    key: node.id,
    subject: { kind: 'node', id: node.id },
    label: nodeName(drawing.model, node.id),
    at: drawing.places.get(node.id)!,
    r: hollow ? r + 0.4 : r,
    fill: hollow ? drawing.palette.paper : color,
    stroke: hollow ? color : drawing.palette.paper,
    width: hollow ? 1.8 : 1.2,
  };
}

function pickedRing({ view, places, nodes, palette, ...rest }: Drawing): Mark[] {
  const id = view.pick?.kind === 'node' ? view.pick.id : null;
  const node = id ? nodes.get(id) : undefined;
  if (!node) return [];
  const r = radius({ view, places, nodes, palette, ...rest }, node) + 4;
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

/** A pale hull round each organization that has a lab in the picture. */
export function hullMarks(drawing: Drawing): Mark[] {
  return kinIn(drawing.network).map(({ head, members }): Mark => {
    const hue = hueOf(drawing, head);
    const widest = Math.max(...members.map((node) => radius(drawing, node)));
    const points = members.map((node) => drawing.places.get(node.id)!);
    const wash = mix(drawing.palette.paper, hue, 0.085);
    return {
      kind: 'path',
      key: `hull/${head}`,
      d: outline(convexHull(points)),
      fill: wash,
      stroke: wash,
      width: 2 * (widest + HULL_MARGIN * drawing.size),
      round: true,
    };
  });
}

/** A polygon through the members; its wide round stroke makes the hull. */
function outline(points: readonly Point[]): string {
  return moveTo(points[0]!) + points.slice(1).map(lineTo).join('') + 'Z';
}
