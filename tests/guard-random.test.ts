import fc from 'fast-check';
import { askGuarded, guardedServer } from './support/guarded';

const log: string[] = [];
const server = guardedServer({ log: (entry) => log.push(entry) });
afterAll(() => server.stop());

describe('whatever is sent, the answer is no internal error', () => {
  const words = ['{', '}', '(', ')', '[', ']', ':', '!', '$', '...', '@', '=', '|', '&', '"', '"""', '#', '\n', 'query', 'fragment', 'on',
    'mutation', 'subscription', 'event', 'hello', 'next', 'title', 'Event', 'Query', 'Where', 'Int', 'where', 'not', 'in', 'f', 'g', '$v',
    '...f', '...g', 'true', 'null', '1', '-1', '1e999', '"x"', '__schema', '__type', '__typename', 'types', '@include', '@skip', '\\', '\u0000']; // prettier-ignore
  const junk = fc.oneof(
    fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  const wrong = fc.constantFrom('...h', '...f', 'hello', 'title @include(if: $c)', 'title { x }', 'next');
  /** A selection of an event that is right for the most part, and spreads the given fragments. */
  const selection = (...spreads: string[]) =>
    fc.letrec<{ fields: string; field: string }>((tie) => ({
      fields: fc.array(tie('field'), { minLength: 1, maxLength: 3 }).map((fields) => `{ ${fields.join(' ')} }`),
      field: fc.oneof(
        { maxDepth: 12 },
        {
          weight: 30,
          arbitrary: fc.constantFrom('title', 'a: title', '__typename', 'title @skip(if: $b)', ...spreads),
        },
        { weight: 1, arbitrary: wrong },
        { weight: 15, arbitrary: tie('fields').map((inner) => `next ${inner}`) },
        { weight: 15, arbitrary: tie('fields').map((inner) => `prompted ${inner}`) },
        { weight: 15, arbitrary: tie('fields').map((inner) => `... on Event ${inner}`) },
      ),
    })).fields;
  const nearlyValid = fc.tuple(selection('...f', '...g'), selection('...g'), selection()).map(
    ([event, f, g]) => `query ($v: Where, $b: Boolean = true) {
      event(where: $v) { ...f ...g title @skip(if: $b) next ${event} }
    } fragment f on Event ${f} fragment g on Event ${g}`,
  );
  const where = fc.letrec<{ where: unknown }>((tie) => ({
    where: fc.oneof(
      fc.record({ eq: fc.string() }),
      fc.record({ not: tie('where') }),
      fc.record({ and: fc.array(tie('where')) }),
    ),
  })).where;
  const variables = fc.oneof(
    fc.record({ v: where, b: fc.boolean() }, { requiredKeys: [] }),
    fc.dictionary(fc.constantFrom('v', 'b', '__proto__', 'x'), fc.oneof(where, fc.jsonValue(), fc.anything()), {
      maxKeys: 4,
    }),
  );

  test.each<[string, fc.Arbitrary<string>, number]>([
    ['junk', junk, 0],
    ['nearly valid queries', nearlyValid, 100],
  ])('%s', async (_, queries, answeredAtLeast) => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(queries, variables, async (query, given) => {
        const { errors, status } = await askGuarded(server, query, given);
        expect(errors.filter(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR')).toEqual([]);
        expect(status ?? 200).toBeLessThan(500);
        if (errors.length === 0) answered++;
      }),
      { numRuns: 500 },
    );
    expect(answered).toBeGreaterThanOrEqual(answeredAtLeast);
    expect(log).toEqual([]);
  });
});
