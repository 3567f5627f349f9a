import { onDay } from '../compile/text';
import type { LocationKind } from '../generated/graphql';
import type { Run } from '../graph/port';

/**
 * The place of one kind that each location lies in, or is, by id. Each step up is that of `Location.within`: where
 * sources disagree, the place best supported. Walking up once for each location costs less than once for each event.
 */
export async function placesAt(run: Run, kind: LocationKind, asKnownOn: string): Promise<Record<string, string>> {
  const wanted = await run('MATCH (location:Location) WHERE location.kind = $kind RETURN location.id AS id', { kind });
  const links = await run(
    `MATCH (location:Location)-[link:WITHIN]->(around:Location)
    WHERE link.knownSince <= $asKnownOn AND ${onDay('link', 'status', '$asKnownOn')} <> 'DENIED'
    WITH location.id AS id, around.id AS around, ${onDay('link', 'confidence', '$asKnownOn')} AS confidence
    RETURN id AS id, around AS around, confidence AS confidence
    ORDER BY confidence, around DESC`,
    { asKnownOn },
  );
  // The best supported comes last, and stays.
  const within = new Map(links.map(({ id, around }) => [id as string, around as string]));
  const found = new Map(wanted.map(({ id }) => [id as string, id as string]));
  for (const start of within.keys()) {
    const way: string[] = [];
    let at: string | undefined = start;
    // Places that lie within each other lead nowhere.
    while (at && !found.has(at) && !way.includes(at)) {
      way.push(at);
      at = within.get(at);
    }
    const place = at && found.get(at);
    if (place) for (const id of way) found.set(id, place);
  }
  return Object.fromEntries(found);
}
