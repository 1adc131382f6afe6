// The rules of the house as a function over a source tree: every breach as one sentence.
import { codeAlone, importsOf, type Import, type Tree } from './imports';
import { IN_NODE, PACKAGES, PURE, ROOMS } from './rooms';

export interface Fault {
  readonly rule:
    | 'room'
    | 'door'
    | 'package'
    | 'node'
    | 'circle'
    | 'first-line'
    | 'length'
    | 'markup'
    | 'pure';
  readonly says: string;
}

const LONGEST = 300;

export function faultsOf(tree: Tree): Fault[] {
  const imports = importsOf(tree);
  return [
    ...imports.flatMap(faultsOfImport),
    ...circles(tree, imports),
    ...Object.entries(tree).flatMap(([path, text]) => faultsOfFile(path, text)),
  ];
}

const roomOf = (path: string): string =>
  path.includes('/') ? path.split('/')[0]! : path.replace(/\.tsx?$/, '');
const withoutEnding = (path: string): string => path.replace(/\.tsx?$/, '');

function faultsOfImport({ from, named, file }: Import): Fault[] {
  const room = roomOf(from);
  if (file !== null) return faultsOfOwn(from, room, file);
  if (named.startsWith('node:')) {
    return IN_NODE.test(from)
      ? []
      : [{ rule: 'node', says: `${from} imports ${named}: only doors/cli and publish run in Node` }];
  }
  const name = named
    .split('/')
    .slice(0, named.startsWith('@') ? 2 : 1)
    .join('/');
  const rooms = PACKAGES[name];
  if (rooms?.includes(room)) return [];
  const where = rooms ? `only ${rooms.join(', ')} may` : 'no room may';
  return [{ rule: 'package', says: `${from} imports ${named}: ${where}` }];
}

function faultsOfOwn(from: string, room: string, file: string): Fault[] {
  const target = roomOf(file);
  if (target === room) return [];
  if (target === 'doors')
    return [{ rule: 'door', says: `${from} imports ${file}: a door is entered from outside alone` }];
  const allowed = ROOMS[room];
  if (!allowed) return [{ rule: 'room', says: `${from} stands in no room of the house` }];
  if (allowed.includes(target) || allowed.includes(withoutEnding(file))) return [];
  return [
    {
      rule: 'room',
      says: `${from} imports ${file}: ${room} may import ${allowed.join(', ') || 'no other room'}`,
    },
  ];
}

/** Type imports count: a circle of types ties two files together as well. */
function circles(tree: Tree, imports: readonly Import[]): Fault[] {
  const next = new Map<string, string[]>(Object.keys(tree).map((path) => [path, []]));
  for (const { from, file } of imports) if (file !== null && next.has(file)) next.get(from)!.push(file);
  const done = new Set<string>();
  const faults: Fault[] = [];
  const walk = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) faults.push({ rule: 'circle', says: [...way.slice(at), path].join(' -> ') });
    if (at >= 0 || done.has(path)) return;
    for (const each of next.get(path)!) walk(each, [...way, path]);
    done.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  return faults;
}

const MARKUP =
  /dangerouslySetInnerHTML|\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment)\b|\bdocument\.write/g;
const IMPURE = [
  /\bMath\s*\.\s*(?:a?(?:sin|cos|tan)h?|atan2|pow|exp|expm1|log(?:2|10|1p)?|hypot|cbrt|random)\b/g,
  /\}\s*=\s*Math\b/g,
  /\bDate\s*[.(]|\bnew\s+Date\b/g,
  /\bIntl\b|\btoLocale\w+|\blocaleCompare\b/g,
  /\bmeasureText\b|\bgetBBox\b|\bdevicePixelRatio\b|\bperformance\s*\./g,
  /(?<![\w$.])(?:document|window|navigator|localStorage|globalThis)\s*(?:\?\.|\.|\[)/g,
  /\*\*/g,
];
/** `10 ** 3` is exact; a power of anything else is not the same in every engine. */
const POWER_OF_LITERALS = /\b\d[\d_.]*\s*\*\*\s*\d[\d_.]*/g;

function faultsOfFile(path: string, text: string): Fault[] {
  const faults: Fault[] = [];
  const lines = text.replace(/\n$/, '').split('\n');
  const isStyle = path.endsWith('.css');
  const first = isStyle ? /^\/\* [A-Z].{8,}[.!?] \*\/$/ : /^\/\/ [A-Z"'`].{8,}[.!?]$/;
  if (!first.test(lines[0]!)) {
    faults.push({
      rule: 'first-line',
      says: `${path} does not begin with a comment of one sentence that says what it is for`,
    });
  }
  if (lines.length > LONGEST)
    faults.push({ rule: 'length', says: `${path} has ${lines.length} lines, more than ${LONGEST}` });
  if (isStyle) return faults;
  const code = codeAlone(text);
  for (const says of named(path, code, MARKUP)) faults.push({ rule: 'markup', says });
  if (!PURE.test(path)) return faults;
  const exact = code.replace(POWER_OF_LITERALS, (found) => ' '.repeat(found.length));
  for (const pattern of IMPURE)
    for (const says of named(path, exact, pattern)) faults.push({ rule: 'pure', says });
  return faults;
}

function named(path: string, code: string, pattern: RegExp): string[] {
  return [...code.matchAll(pattern)].map((found) => {
    const line = code.slice(0, found.index).split('\n').length;
    return `${path}:${line} says ${found[0].trim()}`;
  });
}
