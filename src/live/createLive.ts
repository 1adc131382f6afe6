// Makes a running map: state, its one writer, and the address that spells it.
import { createStore } from 'zustand/vanilla';
import type { Dataset } from '../dataset/dataset';
import type { Parsed } from '../dataset/parse';
import type { Problem } from '../dataset/problem';
import { buildModel } from '../model/model';
import { sameSubject } from '../model/subject';
import { pictureOn, resolveLens, type Settled } from '../placing';
import type { Frame } from '../scene/scene';
import { openingView, query, readQuery } from '../view/query';
import { withCamera } from '../view/view';
import { roundCamera, zoomAbout } from '../view/camera';
import type { Address } from './address';
import { cameraOf } from './cameraOf';
import { LIST_FORMS, type Live, type State } from './live';
import { createOnScreen, sameFrame } from './onScreen';
import { createPlaces, type Settle } from './places';
import { createSeek, foresee } from './seek';
import { attachStage } from './stage';
import { foundOrMissing, onceDrawn } from './waiting';
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
  /** Settles all others. */
  readonly settle: Settle;
  readonly stage?: StageOptions;
}

const FILE = 'file';
const LIST = 'list';

export function createLive({
  dataset,
  address,
  frame,
  parse,
  settled = [],
  settle,
  stage,
}: LiveOptions): Live {
  const shipped = buildModel(dataset);
  /** Files opened in this session, so that Back and Forward find them. */
  const opened = new Map<string, State['model']>();
  const places = createPlaces(settle, (model) => (model === shipped ? settled : []));
  const onScreen = createOnScreen(places);
  const seek = createSeek(places, () => put({}));
  const store = createStore<State>()(() => ({ ...arrive(), frame, hover: null, places: 'sought' }));
  put({});

  /** Model and view as the address says. */
  function arrive(): Pick<State, 'model' | 'origin' | 'view' | 'list' | 'refusal'> {
    const text = address.read();
    const params = new URLSearchParams(text);
    const name = params.get(FILE);
    const list = LIST_FORMS.find((form) => form === params.get(LIST)) ?? null;
    const mine = name === null ? undefined : opened.get(name);
    if (name !== null && mine)
      return {
        model: mine,
        origin: { kind: 'file', name },
        view: readQuery(text, mine),
        list,
        refusal: null,
      };
    const refusal = name === null ? null : { name, problems: [elsewhere(name)] };
    return {
      model: shipped,
      origin: { kind: 'shipped' },
      view: readQuery(refusal ? '' : text, shipped),
      list,
      refusal,
    };
  }

  function spell(how: 'push' | 'replace') {
    const { model, origin, view, list } = store.getState();
    const file = origin.kind === 'file' ? `${FILE}=${encodeURIComponent(origin.name)}` : '';
    const asList = list ? `${LIST}=${list}` : '';
    address.write([file, query(view, model), asList].filter((part) => part !== '').join('&'), how);
  }

  /** The only writer of the state: with what is asked, it says how it stands with the places. */
  function put(part: Partial<State>) {
    const before = store.getState();
    const { model, view, frame } = { ...before, ...part };
    const found = seek(model, resolveLens(view.lens, frame));
    if (Object.keys(part).length > 0 || found !== before.places) store.setState({ ...part, places: found });
  }

  function picture() {
    const found = onScreen.picture(store.getState());
    if (!found) throw new Error('The first places are still being found.');
    return found;
  }

  const stopListening = address.listen(() => put({ ...arrive(), hover: null }));

  const live: Live = {
    store,
    change(edit, how) {
      const state = store.getState();
      const view = onScreen.inHand(state);
      const next = edit(view, state.model);
      if (next === view) return;
      put({ view: onScreen.putDown(state, next) });
      spell(how);
    },
    readAs(list, edit = (view) => view) {
      const state = store.getState();
      const next = edit(onScreen.inHand(state));
      put({ list, view: next === state.view ? next : onScreen.putDown(state, next) });
      spell(state.list !== null && list !== null ? 'replace' : 'push');
    },
    foresee(edit) {
      const { model, view, frame } = store.getState();
      return foresee(places, model, resolveLens(edit(view, model).lens, frame));
    },
    picture,
    async pictureIn(frame) {
      await foundOrMissing(live);
      const { model, view } = store.getState();
      const lens = resolveLens(view.lens, frame);
      const placing = places.known(model, lens) ?? (await places.settle(model, lens));
      if (!placing) throw new Error('Another part of the map was asked for meanwhile.');
      return pictureOn(placing, view, frame);
    },
    isDrawn: () => onScreen.picture(store.getState()) !== null,
    isPickable: () => picture().model === store.getState().model,
    network() {
      const { model, view, frame } = store.getState();
      return places.network(model, resolveLens(view.lens, frame));
    },
    step: (by) => address.step(by),
    hover(subject) {
      if (!sameSubject(subject, store.getState().hover)) put({ hover: subject });
    },
    setFrame(next) {
      if (!sameFrame(next, store.getState().frame)) put({ frame: next });
    },
    open(bytes, name) {
      if (!parse) return;
      const { dataset: admitted, problems } = bytes
        ? parse(bytes)
        : { dataset: null, problems: [unreadable(name)] };
      if (!admitted) return put({ refusal: { name, problems } });
      const model = buildModel(admitted);
      const called = freeName(name, opened);
      opened.set(called, model);
      put({
        model,
        origin: { kind: 'file', name: called },
        view: openingView(model),
        hover: null,
        refusal: null,
      });
      spell('push');
    },
    close() {
      put({
        model: shipped,
        origin: { kind: 'shipped' },
        view: openingView(shipped),
        hover: null,
        refusal: null,
      });
      spell('push');
    },
    dismissRefusal() {
      put({ refusal: null });
      spell('replace');
    },
    attach: (element) => onceDrawn(live, () => attachStage(live, element, stage)),
    zoom(factor) {
      if (factor === null) return live.change((view) => withCamera(view, null), 'replace');
      if (!live.isDrawn()) return;
      const { scene } = picture();
      const { area } = scene;
      const middle = [area.x + area.width / 2, area.y + area.height / 2] as const;
      live.change((view) => {
        const camera = view.camera ?? cameraOf(scene);
        return withCamera(view, roundCamera(zoomAbout(camera, area, factor, middle)));
      }, 'replace');
    },
    destroy: stopListening,
  };
  return live;
}

/** Two files of one name are two maps: Back must find each. */
function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  let free = name;
  for (let at = 2; taken.has(free); at++) free = `${name} (${at})`;
  return free;
}

function unreadable(name: string): Problem {
  return {
    at: '',
    rule: 'file-unreadable',
    says: `The browser could not read ${name}.`,
    hint: 'It may be a folder, or have been moved or changed meanwhile. Choose the file itself again.',
    grave: true,
  };
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
