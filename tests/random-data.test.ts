import path from 'node:path';
import fc from 'fast-check';
import { parse } from 'graphql';
import { Stance } from '../src/generated/graphql';
import { openEmbedded } from '../src/graph/embedded/graph';
import { loadDataset } from '../src/graph/write';
import type { Assertion, Dataset } from '../src/model';
import { readDataset } from '../src/reference/read';
import { buildSchema } from '../src/schema';
import { defineSchema } from '../src/setup';
import { answerOf, ask } from './support/ask';
import { oracle } from './support/oracle';

// RUNS tries so many data sets however long it takes; FC_SEED tries those of an earlier run again.
const RUNS = Number(process.env.RUNS) || undefined;
const SECONDS = 15;
const seed = Number(process.env.FC_SEED) || Date.now() % 2 ** 31;

const reference = readDataset(path.join(__dirname, '../data'));
const schema = buildSchema();

const DAYS = ['2021-02-15', '2021-02-16', '2021-02-22', '2021-02-26', '2021-06-28'];

/** How an assertion of the reference graph is said otherwise: by whom, when, how, and of which ends. */
interface Twist {
  stance: Stance;
  by: number;
  day: number;
  confidence: number;
  subject: number;
  object: number;
}

const twist: fc.Arbitrary<Twist> = fc.record({
  stance: fc.constantFrom(...Object.values(Stance)),
  by: fc.nat(3),
  day: fc.nat(DAYS.length - 1),
  confidence: fc.nat(20).map((n) => n / 20),
  subject: fc.nat(2),
  object: fc.nat(4),
});

/** The things of the reference graph, with few authors and days, and few ends that many speak of. */
const datasets = fc
  .noBias(fc.array(twist, { minLength: 60, maxLength: reference.assertions.length, size: 'max' }))
  .map((twists): Dataset => ({ ...reference, assertions: twists.map(twisted) }));

function twisted({ stance, by, day, confidence, subject, object }: Twist, index: number): Assertion {
  const { object: own, value, ...said } = reference.assertions[index]!;
  const alike = reference.assertions.filter(({ predicate }) => predicate === said.predicate);
  const pick = (choice: number) => alike[(index * choice) % alike.length]!;
  const open = stance === 'UNDETERMINED' && object < 2;
  return {
    ...said,
    id: `assertion/${index}`,
    ...(said.qualifier === undefined && { subject: pick(subject).subject }),
    ...(own && !open && { object: pick(object).object! }),
    ...(value !== undefined && { value: pick(object).value ?? value }),
    stance,
    by: reference.actors[by]!.id,
    statedOn: DAYS[day]!,
    confidence,
  };
}

const QUERY = parse(`
  query ($day: Date, $event: ID!) {
    events(asKnownOn: $day) {
      totalCount
      edges {
        node {
          id
          knownSince
          occurredIn { id }
          occurrences { ...Said location { id } }
          participants { ...Said role actor { id } }
          attributions { ...Said actor { id } }
          targetings { ...Said target { ... on Node { id } } }
          promptedBy { cause { id } effect { id } link { ...Said } }
          prompted { cause { id } effect { id } link { ...Said } }
          casualties { id knownSince assertions { id } }
          partOf { ...Said series { id } ordinal }
          statements { id speaker { id } onBehalfOf { id } about { id } }
          sources { id }
        }
      }
    }
    conflicts(asKnownOn: $day) {
      totalCount
      edges { node { id subject { id } predicate kind knownSince assertions { id } } }
    }
    actors(asKnownOn: $day) {
      edges {
        node {
          id
          affiliations { ...Said with { id } kind }
          attributedEvents { totalCount edges { ...Said node { id } } }
          says { id subject { id } object { id } }
        }
      }
    }
    locations(asKnownOn: $day) {
      edges { node { id within { id } placements { ...Said within { id } } contains { id } uses { ...Said actor { id } } } }
    }
    back: traceBack(event: $event, asKnownOn: $day) { ...Walk }
    forward: traceForward(event: $event, asKnownOn: $day, maxDepth: 3, minConfidence: 0.2) { ...Walk }
  }
  fragment Said on Link { status confidence knownSince assertions { id } }
  fragment Walk on Trace {
    depth
    truncated
    truncatedBecause
    hops { depth cause { id } effect { id } link { status } }
    roots { id }
  }
`);

test(
  `whoever says what, and when, the graph concludes what the SDL tells (FC_SEED=${seed})`,
  async () => {
    const events = fc.constantFrom(...reference.events.map(({ id }) => id));
    const end = Date.now() + (RUNS ? RUNS * 20_000 : SECONDS * 1000);
    const property = fc.asyncProperty(datasets, events, async (dataset, event) => {
      if (Date.now() > end) return;
      const graph = await openEmbedded(undefined, 60);
      try {
        await defineSchema(graph);
        await loadDataset(graph, dataset);
        const expected = oracle(dataset);
        for (const day of [...DAYS, null]) {
          const variables = { day, event };
          const answer = answerOf(expected(QUERY, variables));
          expect({ day, ...(await ask(schema, graph, QUERY, variables)) }).toEqual({ day, ...answer });
        }
      } finally {
        await graph.close();
      }
    });
    await fc.assert(property, { seed, numRuns: RUNS ?? 20 });
  },
  RUNS ? RUNS * 30_000 : 60_000 + SECONDS * 1000,
);
