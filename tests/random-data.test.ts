import path from 'node:path';
import fc from 'fast-check';
import { parse } from 'graphql';
import { Stance } from '../src/generated/graphql';
import { openEmbedded } from '../src/graph/embedded/graph';
import { loadDataset } from '../src/graph/write';
import type { Assertion, Dataset } from '../src/model';
import { conclude } from '../src/provenance/conclude';
import { findConflicts } from '../src/provenance/conflicts';
import { readDataset } from '../src/reference/read';
import { buildSchema } from '../src/schema';
import { defineSchema } from '../src/setup';
import { answerOf, ask } from './support/ask';
import { oracle } from './support/oracle';
import { conclusion } from './support/oracle/conclusion';
import { worldOf } from './support/oracle/world';

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
  const { object: _, properties: __, value, ...said } = reference.assertions[index]!;
  const alike = reference.assertions.filter(({ predicate }) => predicate === said.predicate);
  const named = alike.filter((one) => one.object);
  const pick = (among: Assertion[], choice: number) => among[(index * choice) % among.length]!;
  // Only what is undetermined leaves the other end open.
  const open = stance === 'UNDETERMINED' && object < 2;
  return {
    ...said,
    id: `assertion/${index}`,
    ...(said.qualifier === undefined && { subject: pick(alike, subject).subject }),
    ...(named.length && !open && linkTo(pick(named, object))),
    ...(value !== undefined && { value: pick(alike, object).value ?? value }),
    stance,
    by: reference.actors[by]!.id,
    statedOn: DAYS[day]!,
    confidence,
  };
}

const linkTo = ({ object, properties }: Assertion) => ({ object: object!, ...(properties && { properties }) });

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
  `the rule of links and of conflicts is that of the SDL (FC_SEED=${seed})`,
  () => {
    const property = fc.property(datasets, (dataset) => {
      const { links, conflicts } = worldOf(dataset);
      const day = ({ knownSince }: { knownSince: string }) => DAYS.filter((each) => each >= knownSince);
      const spoken = links.filter(({ named }) => named.length);
      const history = spoken.flatMap((link) => {
        const { historyDays, statusHistory, confidenceHistory } = conclude([...link.named, ...link.open]);
        return day(link).map((on) => {
          const at = historyDays.filter((each) => each <= on).length - 1;
          return { status: statusHistory[at], confidence: confidenceHistory[at] };
        });
      });
      expect(history).toEqual(spoken.flatMap((link) => day(link).map((on) => conclusion(link, on))));
      const found = findConflicts(dataset.assertions).map(({ id, kind, knownSince }) => ({ id, kind, knownSince }));
      expect(found).toEqual(conflicts.map(({ id, kind, knownSince }) => ({ id, kind, knownSince })));
    });
    fc.assert(property, { seed, numRuns: RUNS ?? 300, interruptAfterTimeLimit: RUNS ? RUNS * 1000 : SECONDS * 1000 });
  },
  RUNS ? RUNS * 2000 : 60_000,
);

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
        for (const day of [DAYS[1]!, DAYS[3]!, null]) {
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
