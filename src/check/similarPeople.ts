// People who may be one person written twice: the same name, its words in another order, or a letter or two apart.
import type { Claim, Dataset, Person } from '../dataset/dataset';
import type { Problem } from '../dataset/problem';
import { broken } from '../dataset/rules';
import { compareText } from '../model/order';
import { closePairs } from './closeWords';
import { foldName } from './foldName';

const FEWEST_LETTERS = 8;
/** Two letters apart, shorter names are told only where the two share an organization. */
const FEWEST_LETTERS_TWO_APART = 12;
const LONGEST = 60;

/** One of a person's names; `row` is the person's place in the file. */
interface Spelling {
  readonly row: number;
  readonly name: string;
  readonly folded: string;
}

interface Likeness {
  readonly one: Spelling;
  readonly other: Spelling;
  /** 0: the same letters. */
  readonly edits: number;
}

/**
 * Each pair of people once, by what makes them most alike. Groups and the unnamed have descriptions, not names; and
 * a bracket after a name, "Yao Shunyu (physicist)", says that its editor knows of the other.
 */
export function checkSimilarPeople({ people, claims }: Dataset): Problem[] {
  const spellings = people.flatMap(spellingsOf);
  const ends = endsOf(claims);
  const shared = ({ one, other }: Likeness) => sharedEnd(people[one.row]!, people[other.row]!, ends);
  const told = new Map<string, Likeness>();
  for (const likeness of [...sameWords(spellings), ...closeLetters(spellings)]) {
    const { one, other } = likeness;
    const key = `${one.row} ${other.row}`;
    const known = told.get(key);
    if (one.row === other.row || (known && known.edits <= likeness.edits)) continue;
    if (isLong(likeness) || shared(likeness)) told.set(key, likeness);
  }
  return [...told.values()].map((likeness) => problemOf(likeness, people, shared(likeness)));
}

function spellingsOf({ name, aliases, kind }: Person, row: number): Spelling[] {
  if ((kind !== undefined && kind !== 'person') || /\(.*\)/.test(name)) return [];
  return [name, ...(aliases ?? [])]
    .map((each) => ({ row, name: each, folded: foldName(each) }))
    .filter(({ folded }) => folded !== '');
}

/** Spellings of the same words in any order; of a crowd, each with the first alone. */
function sameWords(spellings: readonly Spelling[]): Likeness[] {
  const first = new Map<string, Spelling>();
  return spellings.flatMap((other) => {
    const words = other.folded.split(' ').toSorted(compareText).join(' ');
    const one = first.get(words);
    if (!one) first.set(words, other);
    return one ? [{ one, other, edits: 0 }] : [];
  });
}

function closeLetters(spellings: readonly Spelling[]): Likeness[] {
  const long = spellings.filter(({ folded }) => {
    const letters = lettersOf(folded);
    return letters >= FEWEST_LETTERS && letters <= LONGEST;
  });
  return closePairs(long.map(({ folded }) => folded)).flatMap(({ a, b, edits }) => {
    const [one, other] = [long[a]!, long[b]!];
    return digitsOf(one.folded) === digitsOf(other.folded) ? [{ one, other, edits }] : [];
  });
}

const lettersOf = (folded: string) => folded.replaceAll(' ', '').length;
/** A number in a name tells people apart. */
const digitsOf = (folded: string) => folded.replace(/\P{N}/gu, '');

function isLong({ one, other, edits }: Likeness): boolean {
  return edits < 2 || Math.min(lettersOf(one.folded), lettersOf(other.folded)) >= FEWEST_LETTERS_TWO_APART;
}

type Ends = ReadonlyMap<string, ReadonlySet<string>>;

function endsOf(claims: readonly Claim[]): Ends {
  const ends = new Map<string, Set<string>>();
  for (const { person, from, to, standing } of claims) {
    if (standing === 'withdrawn') continue;
    const known = ends.get(person) ?? new Set<string>();
    for (const end of [from, to]) if (end) known.add(end);
    ends.set(person, known);
  }
  return ends;
}

function sharedEnd(one: Person, other: Person, ends: Ends): string | undefined {
  const theirs = ends.get(other.id);
  return [...(ends.get(one.id) ?? [])].toSorted(compareText).find((end) => theirs?.has(end));
}

function problemOf({ one, other, edits }: Likeness, people: readonly Person[], shared?: string): Problem {
  const { id } = people[one.row]!;
  const alike =
    edits > 0
      ? `differs from "${one.name}" (${id}) by ${edits === 1 ? 'one letter' : 'two letters'}`
      : one.folded === other.folded
        ? `is also a name of ${id}`
        : `has the words of "${one.name}" (${id}) in another order`;
  const both = shared === undefined ? '' : `, and claims of both name ${shared}`;
  const says = `"${other.name}" ${alike}${both}.`;
  const hint =
    'one record with the other spelling in "aliases"; or, if they are two people, one name with a bracket: "Wei Zhang (biologist)"';
  return broken('similar-people', ['people', other.row, 'name'], says, {
    record: people[other.row]!.name,
    hint,
  });
}
