// What a whole field adds up to: how many people changed jobs, and who gained and lost most on balance.
import type { ClaimId, OrganizationId } from '../dataset/dataset';
import { balanceOf, netsOf } from './balance';
import { type HeadlinePart, peopleMoved, peoplePart } from './headlinePart';
import { type Model, nameOf } from './model';
import { buildNetwork, type Network } from './network';
import { compareText } from './order';
import { beginning, nothingIn, placeWords, whenWords } from './scopeWords';
import type { Scope } from './subject';

const WHOLE = 'In this map ';

/** Whether filters or an early day hide part of a scope: a headline then says so, in no more words than before, since a filter moves nothing. */
export function hidesSome({ claims }: Network, shown: ReadonlySet<ClaimId>): boolean {
  return shown.size < claims.size;
}

/** "In this map 295 people changed jobs. On balance, Meta gained 26 and Google lost 68." */
export function fieldSentence(
  model: Model,
  network: Network,
  shown: ReadonlySet<ClaimId>,
  scope: Scope,
): HeadlinePart[] {
  const everybody = { from: null, to: null };
  if (peopleMoved(model, shown, everybody) === 0) return nothingIn(model, scope, 'no moves of named people');
  const isCut = hidesSome(network, shown);
  const lead = leadOf(model, scope);
  const isWhole = lead === WHOLE;
  return [
    { text: isWhole && isCut ? 'As shown, ' : lead },
    peoplePart(model, shown, everybody),
    { text: isCut && !isWhole ? ' shown moved.' : ' changed jobs.' },
    ...(isLong(scope) ? [] : gainAndLoss(model, shown, wholeFamilies(model, network, scope))),
  ];
}

/** Where both place and time are to be said, there is no room for more. */
function isLong({ dates, around, organizations }: Scope): boolean {
  return dates !== undefined && (around ?? organizations) !== undefined;
}

function leadOf(model: Model, scope: Scope): string {
  const [place, when] = [placeWords(model, scope), whenWords(scope)];
  if (!place && !when) return scope.atLeast ? 'Among the bigger companies ' : WHOLE;
  return beginning([place, when]);
}

/** Smaller differences than this say nothing, people. */
const LEAST_NET = 2;

/**
 * The families of whose moves, in the time of a scope, it leaves out none, or null for all: of others no balance
 * is told.
 */
function wholeFamilies(
  model: Model,
  network: Network,
  { dates, organizations, around, atLeast }: Scope,
): ReadonlySet<OrganizationId> | null {
  if (!organizations && !around && !atLeast) return null;
  const time = dates ? { dates } : {};
  const all = buildNetwork(model, { show: network.show, scope: time }).claims;
  const known = new Map(netsOf(model, all).map(({ family, people }) => [family, people]));
  const kept = netsOf(model, network.claims).filter(({ family, people }) => known.get(family) === people);
  return new Set(kept.map(({ family }) => family));
}

/** The company with the best balance and the one with the worst; each number opens the table it stands in. */
function gainAndLoss(
  model: Model,
  shown: ReadonlySet<ClaimId>,
  among: ReadonlySet<OrganizationId> | null,
): HeadlinePart[] {
  const nets = netsOf(model, shown)
    .filter(({ family }) => !among || among.has(family))
    .toSorted((a, b) => b.net - a.net || compareText(a.family, b.family));
  const gained = told(model, shown, nets[0]?.family, 1);
  const lost = told(model, shown, nets.at(-1)?.family, -1);
  if (!gained && !lost) return [];
  const between = gained && lost ? [{ text: ' and ' }] : [];
  return [{ text: ' On balance, ' }, ...(gained ?? []), ...between, ...(lost ?? []), { text: '.' }];
}

/** "Meta gained 26", by the numbers of the panel's table; null where the difference says nothing. */
function told(
  model: Model,
  shown: ReadonlySet<ClaimId>,
  family: OrganizationId | undefined,
  sign: 1 | -1,
): HeadlinePart[] | null {
  if (!family) return null;
  const { into, out } = balanceOf(model, shown, family);
  const net = sign * (into - out);
  if (net < LEAST_NET) return null;
  return [
    { text: `${nameOf(model, family)} ${sign === 1 ? 'gained' : 'lost'} ` },
    { text: String(net), count: { kind: 'node', id: family } },
  ];
}
