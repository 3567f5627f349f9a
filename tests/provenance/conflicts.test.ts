import type { Assertion, Predicate } from '../../src/model';
import { findConflicts } from '../../src/provenance/conflicts';
import { sayValue } from '../../src/provenance/facts';

const assertion = (by: string, predicate: Predicate, said: Partial<Assertion>, day = '15'): Assertion => ({
  subject: 'attack/x',
  predicate,
  stance: 'ASSERTED',
  confidence: 0.8,
  by,
  statedOn: `2021-02-${day}`,
  evidence: [],
  ...said,
});
const kinds = (...assertions: Assertion[]) =>
  findConflicts(assertions).map(({ kind, knownSince }) => `${kind} ${knownSince}`);

test.each([
  ['2021-02-15', '2021-02-22', true],
  ['2021-02-15', '2021-02-15', false],
  ['2021-02-15/2021-02-20', '2021-02-18', false],
  ['2021-02-15/2021-02-20', '2021-02-21', true],
  [{ low: 1 }, { low: 6, best: 6, high: 6 }, false],
  [{ low: 1, best: 1, high: 1 }, { low: 6, best: 6, high: 6 }, true],
  [{ low: 6, high: 9 }, { low: 8, best: 8, high: 8 }, false],
  [{ low: 6, high: 9 }, { low: 10 }, true],
  [{}, { low: 3, best: 3, high: 3 }, false],
  ['Filipino', 'American', true],
])('%j and %j exclude each other: %s', (a, b, rival) => {
  const predicate = typeof a === 'object' ? 'KILLED' : 'DATE';
  const found = kinds(assertion('p', predicate, { value: a }), assertion('q', predicate, { value: b }, '16'));
  expect(found).toEqual(rival ? ['RIVAL_VALUES 2021-02-16'] : []);
});

test('numbers of different people are no rivals', () => {
  const killed = (who: string, best: number) =>
    assertion('p', 'KILLED', { qualifier: who, value: { low: best, best, high: best } });
  expect(kinds(killed('fighters', 17), killed('civilians', 1))).toEqual([]);
});

test('a denial disputes what another says, from the day on which both stand', () => {
  const object = 'armed-group/g';
  const denial = assertion('q', 'CARRIED_OUT_BY', { object, stance: 'DENIED' }, '10');
  expect(kinds(denial)).toEqual([]);
  expect(kinds(denial, assertion('p', 'CARRIED_OUT_BY', { object }))).toEqual(['DISPUTED_LINK 2021-02-15']);
});

test('two authors who name different parties are rivals; one who names both is not', () => {
  const by = (author: string, object: string) => assertion(author, 'CARRIED_OUT_BY', { object });
  expect(kinds(by('p', 'a/1'), by('q', 'a/2'))).toEqual(['RIVAL_LINKS 2021-02-15']);
  expect(kinds(by('p', 'a/1'), by('p', 'a/2'), by('q', 'a/2'))).toEqual([]);
  expect(kinds(assertion('p', 'TARGETED', { object: 'a/1' }), assertion('q', 'TARGETED', { object: 'a/2' }))).toEqual(
    [],
  );
});

test('a conflict holds all that is said in that respect', () => {
  const [conflict] = findConflicts([
    assertion('p', 'DATE', { value: '2021-02-15' }),
    assertion('q', 'DATE', { value: '2021-02-22' }),
    assertion('r', 'DATE', { stance: 'UNDETERMINED' }),
    assertion('r', 'DAMAGE', { value: 'a roof' }),
  ]);
  expect(conflict).toMatchObject({ id: 'conflict/attack/x/DATE', subject: 'attack/x', predicate: 'DATE' });
  expect(conflict!.assertions).toHaveLength(3);
});

test.each([
  [{ low: 22, best: 22, high: 22 }, '22'],
  [{ low: 1 }, 'at least 1'],
  [{ high: 3 }, 'at most 3'],
  [{ low: 6, high: 9 }, '6 to 9'],
  [{ low: 1, best: 4, high: 6 }, '4 (1 to 6)'],
  [{}, 'unknown'],
  ['2021-02-15', '2021-02-15'],
  [undefined, null],
])('%j is said as %j', (value, text) => expect(sayValue(value)).toBe(text));
