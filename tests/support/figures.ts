import { randomNumbers } from '../../bench/generate';
import { AffiliationKind, LocationKind, Mode, Outcome, ResponseKind, Stance } from '../../src/generated/graphql';
import { ACTOR_TYPES, type Assertion, type Dataset, type Event, type LinkPredicate } from '../../src/model';

const KINDS = Object.values(LocationKind);

/**
 * Events with dates of every precision, parties, disputed places and casualties known in part; the same ones for the
 * same seed.
 */
export function figures(seed: number, size: number): Dataset {
  const random = randomNumbers(seed);
  const pick = (count: number) => Math.floor(random() * count);
  const among = <T>(list: readonly T[]) => list[pick(list.length)]!;
  const ids = (kind: string, count: number) => Array.from({ length: count }, (_, index) => `${kind}/figure-${index}`);
  const [actors, places] = [ids('actor', 8), ids('place', 12)];
  const day = () => new Date(Date.UTC(2019, 10, 20) + pick(500) * 86_400_000).toISOString().slice(0, 10);
  const assertions: Assertion[] = [];
  const say = (subject: string, predicate: LinkPredicate, object: string, properties?: Record<string, string>) => {
    const more = { stance: among(Object.values(Stance)), by: among(actors), confidence: 0.1 + pick(9) / 10 };
    const said = { subject, predicate, object, statedOn: day(), evidence: ['document/figures#S1'], ...more };
    assertions.push({ ...said, ...(properties && { properties }) });
  };

  const events = Array.from({ length: size }, (_, index): Event => {
    const type = among(['Attack', 'Response', 'Incident'] as const);
    const id = `${type.toLowerCase()}/figure-${index}`;
    const casualties = Object.values(Outcome)
      .filter(() => pick(4) === 0)
      .map((outcome) => ({ outcome, who: 'people', count: among([{}, { low: 2 }, { best: 3 }, { low: 1, high: 9 }]) }));
    return {
      ...{ id, type, title: id, codes: [], casualties, date: date() },
      ...(type === 'Attack' && pick(3) && { mode: among(Object.values(Mode)) }),
      ...(type === 'Response' && { kind: among(Object.values(ResponseKind).slice(0, 3)) }),
    };
  });
  for (const { id } of events) {
    for (let count = pick(4); count > 0; count--) say(id, 'CARRIED_OUT_BY', among(actors));
    for (let count = pick(3); count > 0; count--) say(id, 'OCCURRED_IN', among(places));
    if (pick(3) === 0) say(id, 'TARGETED', among([...actors, ...places]));
    for (let count = pick(3); count > 0; count--) {
      const cause = among(events).id;
      if (cause !== id) say(id, 'PROMPTED_BY', cause);
    }
  }
  // Upwards, sideways and in circles.
  for (const place of places) for (let count = pick(3); count > 0; count--) say(place, 'WITHIN', among(places));
  for (const actor of actors) {
    const other = among(actors);
    if (other !== actor) say(actor, 'AFFILIATED_WITH', other, { kind: among(Object.values(AffiliationKind)) });
  }

  function date(): Event['date'] {
    const start = day();
    const end = new Date(Date.parse(start) + pick(60) * 86_400_000).toISOString().slice(0, 10);
    const precision = among(['DAY', 'DAY', 'DAY', 'WEEK', 'MONTH', 'YEAR', 'UNKNOWN'] as const);
    return among([
      { start, precision },
      { start, end, precision },
      { end, precision },
    ]);
  }

  const named = (id: string) => ({ id, name: id, aliases: [] });
  return {
    ...{ id: 'figures', title: 'Figures', events, series: [], statements: [] },
    assertions: assertions.filter(({ subject, object }) => subject !== object),
    actors: actors.map((id, index) => ({ ...named(id), type: ACTOR_TYPES[index % 4]!, codes: [] })),
    locations: places.map((id, index) => ({ ...named(id), kind: KINDS[index % 4]! })),
    documents: [
      {
        ...{ id: 'document/figures', title: 'Figures', publishedOn: '2021-01-01' },
        passages: [{ locator: 'S1', summary: 'All of it.' }],
      },
    ],
  };
}
