import { idOf } from '../compile/arguments';
import { END_OF_TIME } from '../compile/scope';
import { ParticipantRole, type QueryCommonActorsArgs, Status, type Truncation } from '../generated/graphql';
import type { Row } from '../graph/port';
import { groupBy } from '../provenance/facts';
import { step } from '../steps';
import type { Resolver } from '.';
import { handOut, inRange, mapColumns, MOST_LINKS } from './links';

/** The most events that one question may name. */
const MOST_EVENTS = 1000;

const PARTS = step('parts');

interface Part {
  event: string;
  actor: string;
  /** Of the link. */
  id: string;
}

export const commonActors: Resolver<QueryCommonActorsArgs> = {
  gives: [],
  resolve: (args, { graph }, info, compiler) => {
    const { roles, statuses, asKnownOn } = args;
    const first = compiler.first(args.first);
    inRange('events', args.events.length, 0, MOST_EVENTS);
    return graph.transaction('READ', async (run) => {
      const rows = await run(PARTS, {
        events: [...new Set(args.events.map(idOf))],
        roles: [...(roles ?? Object.values(ParticipantRole))],
        statuses: [...(statuses ?? Object.values(Status).filter((status) => status !== 'DENIED'))],
        asKnownOn: asKnownOn ?? END_OF_TIME,
        limit: MOST_LINKS + 1,
      });
      const parts = rows.slice(0, MOST_LINKS) as unknown as Part[];
      const common = [...groupBy(parts, ({ actor }) => actor)]
        .map(([actor, own]) => ({ actor, own, eventCount: new Set(own.map(({ event }) => event)).size }))
        .filter(({ eventCount }) => eventCount > 1)
        .sort((a, b) => b.eventCount - a.eventCount || (a.actor < b.actor ? -1 : 1));
      const shown = common.slice(0, first);
      const why: Truncation | null =
        rows.length > MOST_LINKS ? 'MAX_LINKS' : common.length > first ? 'MAX_ACTORS' : null;
      const read = await compiler.run(info, run, {
        actors: shown.map(({ actor }) => actor),
        participations: shown.flatMap(({ own }) => own.map(({ id, event }) => ({ id, from: event }))),
      });
      const actors = mapColumns(read as Row, (_name, column) =>
        shown.map(({ actor, own, eventCount }) => ({
          ...handOut(column, { actor, participations: own.map(({ id }) => id) }),
          eventCount,
        })),
      );
      return { ...actors, truncated: why !== null, truncatedBecause: why };
    });
  },
};
