// Zoom and pan: d3-zoom is an ear only, every gesture becomes a camera of the view.
import { pointer, select } from 'd3-selection';
import { type D3ZoomEvent, zoom as d3zoom, zoomIdentity } from 'd3-zoom';
import type { Projection } from '../view/camera';
import { roundCamera } from '../view/camera';
import { pickAt } from '../scene/pick';
import { withCamera } from '../view/view';
import type { Live } from './live';

export interface StageOptions {
  /** `page`: the wheel scrolls the page and zooms only with Ctrl or Cmd (an embed); `map`: it zooms. */
  readonly wheel: 'page' | 'map';
}

/** Px a world unit may take. */
const SCALE_LIMITS: [number, number] = [0.05, 12];

export function attachZoom(live: Live, svg: SVGSVGElement, { wheel }: StageOptions) {
  const selection = select(svg);
  const behavior = d3zoom<SVGSVGElement, unknown>()
    .scaleExtent(SCALE_LIMITS)
    .filter((event: Event) => isOurs(event))
    .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (!event.sourceEvent) return;
      const { x, y, k } = event.transform;
      const { area } = live.picture().scene;
      const center = [(area.x + area.width / 2 - x) / k, (area.y + area.height / 2 - y) / k] as const;
      live.change(
        (view) => withCamera(view, roundCamera({ center, span: Math.min(area.width, area.height) / k })),
        'replace',
      );
    });
  selection.call(behavior).on('dblclick.zoom', null);

  function isOurs(event: Event): boolean {
    if (event instanceof WheelEvent) return wheel === 'map' || event.ctrlKey || event.metaKey;
    if (event instanceof MouseEvent) return event.button === 0 && !overNode(event);
    if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent)
      return event.touches.length > 1 || isNear();
    return true;
  }

  function overNode(event: MouseEvent): boolean {
    return pickAt(live.picture().scene, pointer(event, svg))?.kind === 'node';
  }

  /** One finger scrolls the page while everything is in sight, and pans once the reader has come near. */
  function isNear(): boolean {
    return wheel === 'map' && live.store.getState().view.camera !== null;
  }

  return {
    /** Tells d3-zoom where the camera is, so that the next gesture starts there. */
    follow({ scale, dx, dy }: Projection) {
      selection.property('__zoom', zoomIdentity.translate(dx, dy).scale(scale));
      svg.style.touchAction = isNear() ? 'none' : 'pan-x pan-y';
    },
    stop: () => void selection.on('.zoom', null),
  };
}
