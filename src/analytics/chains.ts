import { END_OF_TIME } from '../compile/statement';
import { PublicError } from '../errors';
import type { QueryEscalationChainsArgs } from '../generated/graphql';
import type { Run } from '../graph/port';
import { groupBy } from '../provenance/facts';
import type { Resolver } from '../resolvers';
import { matchingEvents } from '../statistics/matching';
import { circles } from './circles';
import { refuseBeyond, statusesOf, visible } from './visible';

/** What is computed with in memory, and how many links one answer has. */
const MOST = { events: 5000, links: 50_000, shown: 10_000 };

interface Link {
  id: string;
  cause: string;
  effect: string;
}

/** How long the longest chain to an event is, and the link that it comes by. */
interface Reached {
  length: number;
  by?: Link;
}

export const escalationChains: Resolver<QueryEscalationChainsArgs> = {
  gives: [],
  types: ['EscalationChain'],
  resolve: async (args, { graph }, info, compiler) => {
    const minLength = args.minLength ?? 3;
    if (minLength < 2) throw new PublicError('BAD_USER_INPUT', `"minLength" is ${minLength}; it takes 2 or more.`);
    const first = compiler.first(args.first);
    const { clauses, parameters } = await matchingEvents(compiler, info, args, graph);
    const given = { ...parameters, statuses: statusesOf(args.statuses), asKnownOn: args.asKnownOn ?? END_OF_TIME };
    return graph.transaction('READ', async (run) => {
      const events = await run(
        `${clauses} WITH node WHERE node:Attack OR node:Response
        RETURN node.id AS id, CASE WHEN node:Attack THEN 'Attack' ELSE 'Response' END AS type ORDER BY id LIMIT $limit`,
        { ...given, limit: MOST.events + 1 },
      );
      refuseBeyond(MOST.events, events.length, 'events');
      const types = new Map(events.map(({ id, type }) => [id as string, type as string]));
      const chains = longest(types, await readLinks(run, types, given), minLength).slice(0, first);
      refuseShown(chains);
      const found = chains.map((links) => ({
        length: links.length + 1,
        events: [links[0]!.cause, ...links.map(({ effect }) => effect)],
        links: links.map((link) => ({ ...link })),
      }));
      return compiler.fill(info, run, found);
    });
  },
};

/** Links between the events that join an attack and a response. */
async function readLinks(run: Run, types: Map<string, string>, given: Parameters<Run>[1]): Promise<Link[]> {
  const links = await run(
    `UNWIND $ids AS id
    MATCH (effect:Event {id: id})-[link:PROMPTED_BY]->(cause:Event)
    WHERE ${visible('link', '$statuses')}
    RETURN link.id AS id, effect.id AS effect, cause.id AS cause ORDER BY effect, cause LIMIT $limit`,
    { ...given, ids: [...types.keys()], limit: MOST.links + 1 },
  );
  refuseBeyond(MOST.links, links.length, 'links between events');
  return (links as unknown as Link[]).filter(
    ({ effect, cause }) => types.has(cause) && types.get(cause) !== types.get(effect),
  );
}

/** The longest chain to each event from which none leads on, the longest first, ties by the ids of their events. */
export function longest(types: ReadonlyMap<string, string>, links: Link[], minLength: number): Link[][] {
  const circle = circles(links.map(({ cause, effect }) => [cause, effect]));
  const straight = links.filter(({ cause, effect }) => circle(cause) !== circle(effect));
  const onward = groupBy(straight, ({ cause }) => cause);
  const waiting = new Map([...groupBy(straight, ({ effect }) => effect)].map(([id, each]) => [id, each.length]));
  const reached = new Map<string, Reached>();
  const ready = [...types.keys()].filter((id) => !waiting.has(id));
  // An event's turn comes when all that it was prompted by had theirs.
  for (const id of ready) {
    if (types.get(id) === 'Attack' && !reached.has(id)) reached.set(id, { length: 1 });
    const here = reached.get(id);
    for (const link of onward.get(id) ?? []) {
      const known = reached.get(link.effect);
      const better = here && (!known || here.length + 1 > known.length || isBefore(here, link, known));
      if (better) reached.set(link.effect, { length: here.length + 1, by: link });
      waiting.set(link.effect, waiting.get(link.effect)! - 1);
      if (!waiting.get(link.effect)) ready.push(link.effect);
    }
  }
  const ends = [...reached].filter(([id, { length }]) => length >= minLength && !onward.has(id));
  const chains = ends.map(([id]) => backFrom(id, reached));
  const key = (chain: Link[]) => [chain[0]!.cause, ...chain.map(({ effect }) => effect)].join('\n');
  return chains
    .map((chain) => ({ chain, key: key(chain) }))
    .sort((a, b) => b.chain.length - a.chain.length || (a.key < b.key ? -1 : 1))
    .map(({ chain }) => chain);
}

/** Of two ways of one length, that by the event of the lower id. */
const isBefore = (here: Reached, { cause }: Link, known: Reached) =>
  here.length + 1 === known.length && known.by !== undefined && cause < known.by.cause;

function backFrom(id: string, reached: ReadonlyMap<string, Reached>): Link[] {
  const chain: Link[] = [];
  for (let link = reached.get(id)?.by; link; link = reached.get(link.cause)?.by) chain.unshift(link);
  return chain;
}

function refuseShown(chains: Link[][]): void {
  const shown = chains.reduce((all, chain) => all + chain.length, 0);
  if (shown <= MOST.shown) return;
  throw new PublicError(
    'LIMIT_EXCEEDED',
    `These chains have more than ${MOST.shown.toLocaleString('en')} links. Ask for fewer chains with "first".`,
  );
}
