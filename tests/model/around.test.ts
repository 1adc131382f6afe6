// A scope round a subject: its own claims, and step by step those of what they name.
import { describe, expect, test } from 'vitest';
import { claimsInScope } from '../../src/model/network';
import type { Scope, Steps, Subject } from '../../src/model/subject';
import { claimId, organizationId, personId } from '../fixtures/ids';
import { shipped, smallModel } from '../fixtures/shipped';

const model = smallModel();
const TUREEN = organizationId('tureen');
const around = (subject: Subject, steps: Steps = 1, more: Scope = {}, rolled = false) =>
  claimsInScope(model, { ...more, around: { subject, steps } }, rolled).map((claim) => claim.id as string);
const node = (id: string): Subject => ({ kind: 'node', id: organizationId(id) });

describe('one step', () => {
  test('holds a node’s own claims, those that it made too', () => {
    expect(around(node('stockpot'))).toEqual(['marigold-founds-stockpot']);
    expect(around({ kind: 'node', id: personId('casper-kettle') })).toEqual([
      'bisque-offer',
      'kettle-heads-ladleworks',
      'soup-for-an-engineer',
    ]);
  });

  test('holds a line, a bundle or a number’s moves and nothing else', () => {
    expect(around({ kind: 'claim', id: claimId('bisque-offer') })).toEqual(['bisque-offer']);
    const bundle = { kind: 'bundle', from: TUREEN, to: organizationId('broth-lab'), family: 'move' } as const;
    expect(around(bundle)).toEqual(['crouton-to-broth-lab', 'odette-to-broth-lab']);
    expect(around({ kind: 'count', from: TUREEN, to: null })).toEqual([
      'crouton-to-broth-lab',
      'odette-to-broth-lab',
      'wilfred-leaves-tureen',
    ]);
  });

  test('draws nothing of what is never drawn', () => {
    expect(around({ kind: 'claim', id: claimId('gideon-offer') })).toEqual([]);
    expect(around({ kind: 'claim', id: claimId('bisque-on-rivals') })).toEqual([]);
  });
});

describe('each further step', () => {
  test('adds the claims of every node that those name', () => {
    expect(around(node('stockpot'), 2)).toEqual([
      'crouton-to-broth-lab',
      'marigold-founds-stockpot',
      'odette-to-broth-lab',
    ]);
    expect(around(node('stockpot'), 3)).toContain('wilfred-leaves-tureen');
    expect(around(node('stockpot'), 3)).not.toContain('gideon-at-university');
  });

  test('never takes away, and goes only through what the rest of the scope leaves', () => {
    const dates = { from: '2025-08', to: '2025-12' };
    expect(around(node('stockpot'), 3, { dates })).toEqual(['marigold-founds-stockpot']);
    for (const id of shipped().organizations.keys()) {
      const reach = ([1, 2, 3] as const).map((steps) =>
        claimsInScope(shipped(), { around: { subject: { kind: 'node', id }, steps } }),
      );
      expect(reach[1]).toEqual(expect.arrayContaining([...reach[0]!]));
      expect(reach[2]).toEqual(expect.arrayContaining([...reach[1]!]));
    }
  });
});

describe('with the rest of a scope', () => {
  test('it is one more condition, which pinned claims need not meet', () => {
    expect(around(node('tureen'), 1, { organizations: [organizationId('simmer')] })).toEqual([
      'simmer-quartet-to-tureen',
    ]);
    expect(around(node('stockpot'), 1, { pinned: [claimId('bisque-offer')] })).toEqual([
      'bisque-offer',
      'marigold-founds-stockpot',
    ]);
    expect(around(node('stockpot'), 1, { atLeast: 2 })).toEqual([]);
  });

  test('a parent stands for its family where labs are rolled up', () => {
    expect(around(node('ladleworks'), 1)).not.toContain('odette-to-broth-lab');
    expect(around(node('ladleworks'), 1, {}, true)).toEqual([
      'bisque-offer',
      'crouton-to-broth-lab',
      'kettle-heads-ladleworks',
      'marigold-founds-stockpot',
      'odette-to-broth-lab',
      'soup-for-an-engineer',
      'tansy-to-ladleworks',
    ]);
  });
});
