// Bodies under forces, tick by tick: d3-force's own forces, without its clock and its events.
import type { Force, SimulationNodeDatum } from 'd3-force';
import { steadyRandom } from './seeds';

/** Alpha starts at 1 and falls by `decay` of itself with each tick; velocities keep `keep` of themselves. */
export interface Pace {
  readonly decay: number;
  readonly keep: number;
}

type AnyForce<Body extends SimulationNodeDatum> = Force<Body, never> | Force<Body, undefined>;

/** Returns what runs so many ticks; a body with fx and fy stays there. The rules are those of d3's forceSimulation. */
export function setInMotion<Body extends SimulationNodeDatum>(
  bodies: Body[],
  forces: readonly AnyForce<Body>[],
  { decay, keep }: Pace,
): (ticks: number) => void {
  let alpha = 1;
  for (const [index, body] of bodies.entries()) {
    body.index = index;
    body.vx = 0;
    body.vy = 0;
    if ((body.fx ?? null) !== null) body.x = body.fx!;
    if ((body.fy ?? null) !== null) body.y = body.fy!;
  }
  const random = steadyRandom();
  for (const force of forces) force.initialize?.(bodies, random);
  return (ticks) => {
    for (let tick = 0; tick < ticks; tick++) {
      alpha -= alpha * decay;
      for (const force of forces) force(alpha);
      for (const body of bodies) move(body, keep);
    }
  };
}

function move(body: SimulationNodeDatum, keep: number): void {
  if ((body.fx ?? null) === null) body.x! += body.vx! *= keep;
  else [body.x, body.vx] = [body.fx!, 0];
  if ((body.fy ?? null) === null) body.y! += body.vy! *= keep;
  else [body.y, body.vy] = [body.fy!, 0];
}
