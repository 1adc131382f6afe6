// Makes a running map: state, its one writer, and the address that spells it.
import { createStore } from 'zustand/vanilla';
import type { Dataset } from '../dataset/dataset';
import type { Parsed } from '../dataset/parse';
import type { Problem } from '../dataset/problem';
import { buildModel } from '../model/model';
import { sameSubject } from '../model/subject';
import { draw, type Picture, type Settled } from '../picture';
import type { Frame } from '../scene/scene';
import { openingView, query, readQuery } from '../view/query';
import { withCamera } from '../view/view';
import { roundCamera, zoomAbout } from '../view/camera';
import type { Address } from './address';
import { cameraOf } from './cameraOf';
import type { Live, State } from './live';
import { attachStage } from './stage';
import type { StageOptions } from './zoom';

export interface LiveOptions {
  /** The shipped dataset, as `parse` admitted it. */
  readonly dataset: Dataset;
  readonly address: Address;
  readonly frame: Frame;
  /** Reads a file that the reader opens; where there is none (an embed) no file can be opened. */
  readonly parse?: (bytes: Uint8Array) => Parsed;
  /** Places of the shipped dataset that the build settled. */
  readonly settled?: readonly Settled[];
  readonly stage?: StageOptions;
}

const FILE = 'file';

export function createLive({ dataset, address, frame, parse, settled, stage }: LiveOptions): Live {
  const shipped = buildModel(dataset);
  /** Files opened in this session, so that Back and Forward find them. */
  const opened = new Map<string, State['model']>();
  const store = createStore<State>()(() => ({ ...arrive(), frame, hover: null }));
  let picture: Picture | null = null;
  let drawnFor: State | null = null;

  /** Model and view as the address says. */
  function arrive(): Pick<State, 'model' | 'origin' | 'view' | 'refusal'> {
    const text = address.read();
    const name = new URLSearchParams(text).get(FILE);
    const mine = name === null ? undefined : opened.get(name);
    if (name !== null && mine)
      return { model: mine, origin: { kind: 'file', name }, view: readQuery(text, mine), refusal: null };
    const refusal = name === null ? null : { name, problems: [elsewhere(name)] };
    return {
      model: shipped,
      origin: { kind: 'shipped' },
      view: readQuery(refusal ? '' : text, shipped),
      refusal,
    };
  }

  function spell(how: 'push' | 'replace') {
    const { model, origin, view } = store.getState();
    const file = origin.kind === 'file' ? `${FILE}=${encodeURIComponent(origin.name)}` : '';
    address.write([file, query(view, model)].filter((part) => part !== '').join('&'), how);
  }

  function picked(): Picture {
    const state = store.getState();
    if (
      !picture ||
      !drawnFor ||
      drawnFor.model !== state.model ||
      drawnFor.view !== state.view ||
      drawnFor.frame !== state.frame
    ) {
      picture = draw(
        state.model,
        state.view,
        state.frame,
        picture,
        state.model === shipped ? settled : undefined,
      );
      drawnFor = state;
    }
    return picture;
  }

  const stopListening = address.listen(() => store.setState({ ...arrive(), hover: null }));

  const live: Live = {
    store,
    change(edit, how) {
      const { view, model } = store.getState();
      const next = edit(view, model);
      if (next === view) return;
      store.setState({ view: next });
      spell(how);
    },
    picture: picked,
    step: (by) => address.step(by),
    hover(subject) {
      if (!sameSubject(subject, store.getState().hover)) store.setState({ hover: subject });
    },
    setFrame(next) {
      if (!sameFrame(next, store.getState().frame)) store.setState({ frame: next });
    },
    open(bytes, name) {
      if (!parse) return;
      const { dataset: admitted, problems } = parse(bytes);
      if (!admitted) return store.setState({ refusal: { name, problems } });
      const model = buildModel(admitted);
      const called = freeName(name, opened);
      opened.set(called, model);
      store.setState({
        model,
        origin: { kind: 'file', name: called },
        view: openingView(model),
        hover: null,
        refusal: null,
      });
      spell('push');
    },
    close() {
      store.setState({
        model: shipped,
        origin: { kind: 'shipped' },
        view: openingView(shipped),
        hover: null,
        refusal: null,
      });
      spell('push');
    },
    dismissRefusal() {
      store.setState({ refusal: null });
      spell('replace');
    },
    attach: (element) => attachStage(live, element, stage),
    zoom(factor) {
      if (factor === null) return live.change((view) => withCamera(view, null), 'replace');
      const { scene } = picked();
      const { area } = scene;
      const camera = store.getState().view.camera ?? cameraOf(scene);
      const middle = [area.x + area.width / 2, area.y + area.height / 2] as const;
      live.change(
        (view) => withCamera(view, roundCamera(zoomAbout(camera, area, factor, middle))),
        'replace',
      );
    },
    destroy: stopListening,
  };
  return live;
}

function sameFrame(a: Frame, b: Frame): boolean {
  return (
    a.width === b.width &&
    a.height === b.height &&
    a.theme === b.theme &&
    a.furniture === b.furniture &&
    a.contrast === b.contrast
  );
}

/** Two files of one name are two maps: Back must find each. */
function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  let free = name;
  for (let at = 2; taken.has(free); at++) free = `${name} (${at})`;
  return free;
}

function elsewhere(name: string): Problem {
  return {
    at: '',
    rule: 'file-elsewhere',
    says: `This address belongs to the file ${name}, which is only on the computer where it was opened.`,
    hint: 'Open the file again with “Open a file”, or drop it on the page. The shipped map is shown meanwhile.',
    grave: true,
  };
}
