import { idOf } from '../compile/arguments';
import { END_OF_TIME } from '../compile/scope';
import { type QueryTraceBackArgs, ResponseKind, Status, type Truncation } from '../generated/graphql';
import type { Parameters, Row } from '../graph/port';
import { step } from '../steps';
import type { Resolver } from '.';
import { inRange } from './links';

/** The deepest trace, and the most hops that one shows. */
const MOST = { depth: 100, hops: 1000 };

interface Walk {
  depth: number;
  truncatedBecause: Truncation | null;
  hops: { effect: string; cause: string; depth: number }[];
  roots: string[];
}

/** Which step to take, and which end of a link is the one reached. */
interface Direction {
  step: string;
  from: 'effect' | 'cause';
  to: 'effect' | 'cause';
}

export const traceBack = tracer({ step: 'traceBack', from: 'effect', to: 'cause' });
export const traceForward = tracer({ step: 'traceForward', from: 'cause', to: 'effect' });

/** Walks with ids alone, then reads what is asked of the origin, the hops and the roots in one statement. */
function tracer(direction: Direction): Resolver<QueryTraceBackArgs> {
  const text = step(direction.step);
  return {
    gives: ['origin', 'hops', 'roots'],
    resolve: (args, { graph }, info, compiler) => {
      const depth = inRange('maxDepth', args.maxDepth ?? 10, 1, MOST.depth);
      const filter = filterOf(args);
      return graph.transaction('READ', async (run) => {
        const [origin] = await run(
          'MATCH (event:Event) WHERE event.id = $id AND event.knownSince <= $asKnownOn RETURN event.id AS id',
          { id: idOf(args.event), asKnownOn: filter.asKnownOn! },
        );
        if (!origin) return null;
        const walk = await trace(args.event, depth, direction, (reached, limit) =>
          run(text, { ...filter, reached, limit }),
        );
        const read = await compiler.run(info, run, { origin: args.event, hops: walk.hops, roots: walk.roots });
        const { depth: reached, truncatedBecause } = walk;
        return { ...(read as Row), depth: reached, truncated: truncatedBecause !== null, truncatedBecause };
      });
    },
  };
}

/**
 * Level by level with the events reached so far: a path is never enumerated, of which a dense graph has more than
 * can be counted, and a cycle ends by itself.
 */
async function trace(
  origin: string,
  maxDepth: number,
  { from, to }: Direction,
  step: (reached: string[], limit: number) => Promise<Row[]>,
): Promise<Walk> {
  const walk: Walk = { depth: 0, truncatedBecause: null, hops: [], roots: [] };
  const seen = new Set([origin]);
  for (let reached = [origin]; reached.length;) {
    const room = MOST.hops - walk.hops.length;
    const rows = await step(reached, room + 1);
    const leading = new Set(rows.map((row) => row[from]));
    if (rows.length <= room) walk.roots.push(...reached.filter((id) => !leading.has(id)));
    if (!rows.length) break;
    if (walk.depth === maxDepth) {
      walk.truncatedBecause = 'MAX_DEPTH';
      break;
    }
    walk.depth++;
    const shown = rows.slice(0, room) as { effect: string; cause: string }[];
    walk.hops.push(...shown.map((row) => ({ ...row, depth: walk.depth })));
    if (rows.length > room) {
      walk.truncatedBecause = 'MAX_HOPS';
      break;
    }
    reached = [...new Set(shown.map((row) => row[to]))].filter((id) => !seen.has(id));
    for (const id of reached) seen.add(id);
  }
  return walk;
}

function filterOf({ minConfidence, statuses, types, kinds, asKnownOn }: QueryTraceBackArgs): Parameters {
  inRange('minConfidence', minConfidence ?? 0, 0, 1);
  return {
    minConfidence: minConfidence ?? 0,
    statuses: statuses ? [...statuses] : Object.values(Status),
    attacks: !types || types.includes('ATTACK'),
    responses: !types || types.includes('RESPONSE'),
    incidents: !types || types.includes('INCIDENT'),
    kinds: kinds ? [...kinds] : Object.values(ResponseKind),
    asKnownOn: asKnownOn ?? END_OF_TIME,
  };
}
