import { ApolloServer } from '@apollo/server';
import { makeExecutableSchema } from '@graphql-tools/schema';
import fc from 'fast-check';
import { hardened } from '../src/hardened';
import { LIMITS, PAGE } from '../src/limits';
import { isDay, scalars } from '../src/scalars';

const schema = makeExecutableSchema({
  typeDefs: 'scalar Date type Query { echo(day: Date, days: [Date!]): Date stored: Date }',
  resolvers: {
    Date: scalars.Date,
    Query: {
      echo: (_: unknown, { day, days }: { day: string; days?: string[] }) => days?.at(-1) ?? day,
      stored: () => 20210226,
    },
  },
});
const log: string[] = [];
const server = new ApolloServer({
  schema,
  ...hardened({ limits: LIMITS, page: PAGE, log: (entry) => log.push(entry) }),
});
afterAll(() => server.stop());

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { body, http } = await server.executeOperation({ query, variables });
  if (body.kind !== 'single') throw new Error('incremental');
  const error = body.singleResult.errors?.[0];
  return {
    data: body.singleResult.data,
    status: http.status,
    code: error?.extensions?.code,
    message: error?.message,
    error,
  };
}

test.each(['2021-02-26', '0001-01-01', '9999-12-31', '2024-02-29', '2000-02-29'])('%s is a day', async (day) => {
  expect((await ask(`{ echo(day: "${day}") }`)).data).toEqual({ echo: day });
  expect((await ask('query ($day: Date) { echo(day: $day) }', { day })).data).toEqual({ echo: day });
  expect((await ask('query ($day: Date!) { echo(days: ["2001-01-01", $day]) }', { day })).data).toEqual({ echo: day });
});

test('null is no day, and is let through', async () => {
  expect((await ask('{ echo(day: null) }')).data).toEqual({ echo: null });
});

test.each<[string, unknown]>([
  ['30 February', '2021-02-30'],
  ['29 February of no leap year', '2021-02-29'],
  ['29 February 1900', '1900-02-29'],
  ['the 32nd', '2021-01-32'],
  ['the 0th', '2021-01-00'],
  ['month 13', '2021-13-01'],
  ['the year 0', '0000-01-01'],
  ['a year of five digits', '12021-02-26'],
  ['a year of two digits', '21-02-26'],
  ['a month', '2021-02'],
  ['a time of day', '2021-02-26T00:00:00Z'],
  ['slashes', '2021/02/26'],
  ['American order', '02-26-2021'],
  ['blanks around', ' 2021-02-26 '],
  ['a line break at the end', '2021-02-26\n'],
  ['Arabic digits', '٢٠٢١-٠٢-٢٦'],
  ['nothing', ''],
  ['a number', 20210226],
  ['a fraction', 1.5],
  ['true', true],
  ['an object', { year: 2021 }],
])('%s is refused', async (_, day) => {
  const literal = typeof day === 'object' ? '{ year: 2021 }' : JSON.stringify(day);
  for (const answer of [
    await ask(`{ echo(day: ${literal}) }`),
    await ask('query ($day: Date) { echo(day: $day) }', { day }),
    await ask(`query ($day: Date = ${literal}) { echo(day: $day) }`),
  ]) {
    expect(answer).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', data: undefined });
    expect(answer.message).toContain('A Date is a day written "YYYY-MM-DD", such as "2021-02-26"; ');
    expect(answer.error?.locations).toHaveLength(1);
  }
});

test('the message shows what was given, and which variable', async () => {
  const { message } = await ask('query ($day: Date) { echo(day: $day) }', { day: '2021-02-30' });
  expect(message).toBe(
    'Variable "$day" got invalid value "2021-02-30"; A Date is a day written "YYYY-MM-DD", such as "2021-02-26"; "2021-02-30" is none.',
  );
});

test('a long value does not come back whole', async () => {
  const { message } = await ask('query ($day: Date) { echo(day: $day) }', { day: 'x'.repeat(100_000) });
  expect(message!.length).toBeLessThan(1100);
});

test('a value in the graph that is no day is a fault of the server', async () => {
  expect(await ask('{ stored }')).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', data: { stored: null } });
  expect(log.join()).toContain('The graph holds a Date that is not a day: 20210226');
});

test('the schema tells where the format is specified', async () => {
  const { data } = await ask('{ __type(name: "Date") { description specifiedByURL } }');
  expect(data).toEqual({
    __type: { description: expect.stringContaining('YYYY-MM-DD'), specifiedByURL: expect.stringContaining('rfc3339') },
  });
});

test('every day that the calendar has, and no other', () => {
  fc.assert(
    fc.property(fc.nat(9999), fc.nat(15), fc.nat(40), (year, month, day) => {
      const text = [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
        '-',
      );
      const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
      const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
      return isDay(text) === (year > 0 && day >= 1 && day <= length);
    }),
  );
});
