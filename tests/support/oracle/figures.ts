import type { EventGrouping, EventWhere, LowPrecision, TimelineResolution } from '../../../src/generated/graphql';
import { conclusion } from './conclusion';
import { known } from './fields';
import type { Link, Thing, World } from './world';

/** The arguments of `eventStatistics`. */
export interface Asked {
  where: EventWhere | null;
  asKnownOn: string | null;
  groupBy: EventGrouping[];
  placeLevel: string | null;
  rankBy: string;
  first: number;
}

const FOREVER = '9999-12-31';
const OUTCOMES = ['KILLED', 'WOUNDED', 'MISSING', 'CAPTURED', 'DISPLACED'];

interface Dates {
  start: string | null;
  end: string | null;
  precision: string;
}

const datesOf = (event: Thing): Dates => {
  const { start = null, end, precision } = event.date as { start?: string; end?: string; precision: string };
  return { start, end: end ?? (precision === 'DAY' ? start : null), precision };
};

function eventsOf(world: World, { where, asKnownOn }: Pick<Asked, 'where' | 'asKnownOn'>): Thing[] {
  return [...world.things.values()].filter(
    (thing) =>
      ['Attack', 'Response', 'Incident'].includes(thing.type) &&
      known(thing, asKnownOn ?? FOREVER) &&
      (!where?.date?.gte || (datesOf(thing).start ?? '') >= where.date.gte),
  );
}

export const linksFrom = ({ links }: World, subject: Thing, predicate: string, day: string): Link[] =>
  links.filter((link) => link.subject === subject && link.predicate === predicate && known(link, day));

const upheld = (links: Link[], day: string) => links.filter((link) => conclusion(link, day).status !== 'DENIED');

/** Upwards by the best supported place, until the level is there or the way ends. */
function around(world: World, place: Thing, level: string, day: string): Thing | null {
  const way: Thing[] = [];
  for (let at: Thing | undefined = place; at && !way.includes(at);) {
    if (at.kind === level) return at;
    way.push(at);
    const surest = upheld(linksFrom(world, at, 'WITHIN', day), day).sort(
      (a, b) => conclusion(b, day).confidence - conclusion(a, day).confidence || (a.object.id < b.object.id ? -1 : 1),
    );
    at = surest[0]?.object;
  }
  return null;
}

const monday = (day: string) => {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date;
};

const PERIODS: Record<string, (day: string) => string | number> = {
  DAY: (day) => day,
  MONTH: (day) => day.slice(0, 7),
  QUARTER: (day) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`,
  YEAR: (day) => Number(day.slice(0, 4)),
  WEEK(day) {
    const thursday = monday(day);
    thursday.setUTCDate(thursday.getUTCDate() + 3);
    const year = thursday.getUTCFullYear();
    let week = 1;
    for (const date = thursday; ; week++) {
      date.setUTCDate(date.getUTCDate() - 7);
      if (date.getUTCFullYear() < year) return `${year}-W${String(week).padStart(2, '0')}`;
    }
  },
};

const WHOLE: Record<string, string[]> = {
  WEEK: ['WEEK'],
  MONTH: ['MONTH'],
  QUARTER: ['MONTH'],
  YEAR: ['MONTH', 'YEAR'],
};

function periodOf(period: string, event: Thing): unknown {
  const { start, end, precision } = datesOf(event);
  const name = PERIODS[period]!;
  if (start === null) return null;
  if (precision === 'DAY' || (end !== null && name(start) === name(end))) return name(start);
  return end === null && WHOLE[period]?.includes(precision) ? name(start) : null;
}

/** The groups that an event is in, each as the values of its keys. */
function groupsOf(world: World, event: Thing, { groupBy, placeLevel, asKnownOn }: Asked): unknown[][] {
  const day = asKnownOn ?? FOREVER;
  const done = linksFrom(world, event, 'CARRIED_OUT_BY', day);
  const attributions = groupBy.includes('STATUS') ? done : upheld(done, day);
  const places = upheld(linksFrom(world, event, 'OCCURRED_IN', day), day).map(({ object }) => object);
  const groups = new Map<string, unknown[]>();
  for (const link of groupBy.some((each) => each === 'ACTOR' || each === 'STATUS') ? orNull(attributions) : [null]) {
    for (const place of groupBy.some((each) => each === 'COUNTRY' || each === 'PLACE') ? orNull(places) : [null]) {
      const keys = groupBy.map((grouping): unknown => {
        if (PERIODS[grouping]) return periodOf(grouping, event);
        if (grouping === 'TYPE') return event.type.toUpperCase();
        if (grouping === 'ACTOR') return link?.object.id ?? null;
        if (grouping === 'STATUS') return link && conclusion(link, day).status;
        if (grouping === 'COUNTRY') return (place && around(world, place, 'COUNTRY', day)?.id) ?? null;
        if (grouping !== 'PLACE') return event[grouping.toLowerCase()] ?? null;
        return (placeLevel ? place && around(world, place, placeLevel, day)?.id : place?.id) ?? null;
      });
      groups.set(JSON.stringify(keys), keys);
    }
  }
  return [...groups.values()];
}

const orNull = <T>(list: T[]): (T | null)[] => (list.length ? list : [null]);

export function statisticsOf(world: World, asked: Asked): unknown[] {
  const day = asked.asKnownOn ?? FOREVER;
  const groups = new Map<string, { keys: unknown[]; events: Thing[] }>();
  if (!asked.groupBy.length) groups.set('[]', { keys: [], events: [] });
  for (const event of eventsOf(world, asked)) {
    for (const keys of groupsOf(world, event, asked)) {
      const group = groups.get(JSON.stringify(keys)) ?? { keys, events: [] };
      group.events.push(event);
      groups.set(JSON.stringify(keys), group);
    }
  }
  const ordered = [...groups.values()].sort((a, b) => {
    if (asked.rankBy === 'COUNT' && a.events.length !== b.events.length) return b.events.length - a.events.length;
    for (const [index, x] of a.keys.entries()) {
      const y = b.keys[index];
      if (x === y) continue;
      if (x === null || y === null) return x === null ? 1 : -1;
      return (x as string) < (y as string) ? -1 : 1;
    }
    return 0;
  });
  return ordered.slice(0, asked.first).map(({ keys, events }) => {
    const key = (grouping: EventGrouping) => keys[asked.groupBy.indexOf(grouping)] ?? null;
    const object = (grouping: EventGrouping) => key(grouping) && { id: key(grouping) };
    const done = events.flatMap((event) => upheld(linksFrom(world, event, 'CARRIED_OUT_BY', day), day));
    const days = (pick: (dates: Dates) => string | null) => events.map((event) => pick(datesOf(event))).filter(Boolean);
    return {
      group: {
        ...{ type: key('TYPE'), mode: key('MODE'), kind: key('KIND'), status: key('STATUS'), day: key('DAY') },
        ...{ week: key('WEEK'), month: key('MONTH'), quarter: key('QUARTER'), year: key('YEAR') },
        ...{ actor: object('ACTOR'), country: object('COUNTRY'), place: object('PLACE') },
      },
      count: events.length,
      distinctActors: new Set(done.map(({ object: actor }) => actor)).size,
      firstDate: days(({ start }) => start).sort()[0] ?? null,
      lastDate:
        days(({ start, end }) => end ?? start)
          .sort()
          .at(-1) ?? null,
      ...Object.fromEntries(OUTCOMES.map((outcome) => [outcome.toLowerCase(), sumOf(world, events, outcome, day)])),
    };
  });
}

function sumOf({ casualties }: World, events: Thing[], outcome: string, day: string) {
  const records = events.flatMap((event) =>
    casualties.filter((one) => one.event === event.id && one.outcome === outcome && known(one, day)),
  );
  const numbers = (...names: string[]) =>
    records.flatMap((record) => {
      const name = names.find((each) => record[each] !== undefined);
      return name ? [record[name] as number] : [];
    });
  const sum = (list: number[]) => (list.length ? list.reduce((all, each) => all + each) : null);
  return {
    ...{ low: sum(numbers('low', 'best')), best: sum(numbers('best')), high: sum(numbers('high', 'best')) },
    records: records.length,
    withoutBest: records.length - numbers('best').length,
    withoutHigh: records.length - numbers('high', 'best').length,
  };
}

interface AskedTimeline extends Pick<Asked, 'where' | 'asKnownOn'> {
  resolution: string;
  lowPrecision: string;
  from: string | null;
  to: string | null;
}

/** Day by day: each event's share of each day, and each day's bucket. */
export function timelineOf(world: World, asked: AskedTimeline) {
  const bucket = (day: string) => String(PERIODS[asked.resolution as TimelineResolution]!(day));
  const all = eventsOf(world, asked).map(possibleDays);
  const dated = all.filter((days) => days.length);
  const uncertain = ([...days]: string[]) => bucket(days[0]!) !== bucket(days.at(-1)!);
  const how = asked.lowPrecision as LowPrecision;
  const placed = dated
    .filter((days) => how !== 'APART' || !uncertain(days))
    .map((days) => (how === 'SPREAD' ? days : days.slice(0, 1)));

  const shares = new Map<string, number>();
  for (const days of placed) for (const day of days) shares.set(day, (shares.get(day) ?? 0) + 1 / days.length);
  const [earliest, latest] = [[...shares.keys()].sort()[0], [...shares.keys()].sort().at(-1)];
  const buckets: { start: string; end: string; count: number }[] = [];
  let inside = 0;
  if ((asked.from ?? earliest) && (asked.to ?? latest)) {
    let first = asked.from ?? earliest!;
    let last = asked.to ?? latest!;
    if (!asked.from) while (bucket(next(first, -1)) === bucket(first)) first = next(first, -1);
    if (!asked.to) while (bucket(next(last)) === bucket(last)) last = next(last);
    for (let day = first; day <= last; day = next(day)) {
      const share = shares.get(day) ?? 0;
      inside += share;
      const current = buckets.at(-1);
      if (current && bucket(current.start) === bucket(day))
        Object.assign(current, { end: day, count: current.count + share });
      else buckets.push({ start: day, end: day, count: share });
    }
  }
  return {
    buckets,
    apart: dated.length - placed.length,
    undated: all.length - dated.length,
    outside: placed.length - inside,
  };
}

const next = (day: string, by = 1) => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

function possibleDays(event: Thing): string[] {
  const { start, end, precision } = datesOf(event);
  if (start === null) return [];
  if (precision === 'DAY') return [start];
  if (end === null && precision === 'UNKNOWN') return [];
  const days = [start];
  const more = (day: string) => (end ? day <= end : PERIODS[precision]!(day) === PERIODS[precision]!(start));
  for (let day = next(start); more(day); day = next(day)) days.push(day);
  return days;
}

/** Attacks and the responses that they prompted, by links of some statuses. */
function answered(world: World, day: string, statuses?: readonly string[] | null) {
  return world.links.filter(
    (link) =>
      link.predicate === 'PROMPTED_BY' &&
      link.subject.type === 'Response' &&
      link.object.type === 'Attack' &&
      known(link, day) &&
      known(link.subject, day) &&
      known(link.object, day) &&
      (statuses ? statuses.includes(conclusion(link, day).status) : conclusion(link, day).status !== 'DENIED'),
  );
}

type Filtered = Pick<Asked, 'where' | 'asKnownOn'>;

const authors = (world: World, event: Thing, day: string) =>
  upheld(linksFrom(world, event, 'CARRIED_OUT_BY', day), day).map(({ object }) => object.id);

export function dyadsOf(world: World, asked: Filtered) {
  const day = asked.asKnownOn ?? FOREVER;
  const events = eventsOf(world, asked);
  const dyads = new Map<string, Set<Thing>>();
  for (const { subject, object } of answered(world, day).filter((link) => events.includes(link.subject))) {
    for (const actor of authors(world, subject, day)) {
      for (const toActor of authors(world, object, day)) {
        const key = `${actor} ${toActor}`;
        dyads.set(key, (dyads.get(key) ?? new Set()).add(subject));
      }
    }
  }
  return [...dyads]
    .sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
    .map(([key, responses]) => {
      const [actor, toActor] = key.split(' ');
      const starts = [...responses]
        .map((event) => datesOf(event).start)
        .filter(Boolean)
        .sort();
      const kinds = [...new Set([...responses].map(({ kind }) => kind as string))].sort();
      const dates = { firstDate: starts[0] ?? null, lastDate: starts.at(-1) ?? null };
      return { actor: { id: actor }, toActor: { id: toActor }, count: responses.size, kinds, ...dates };
    });
}

export function latencyOf(world: World, asked: Filtered & { groupBy: string[]; statuses: string[] | null }) {
  const day = asked.asKnownOn ?? FOREVER;
  const events = eventsOf(world, asked);
  const groups = new Map<string, (number | null)[]>();
  for (const { subject, object } of answered(world, day, asked.statuses).filter((link) =>
    events.includes(link.object),
  )) {
    const [from, to] = [datesOf(object), datesOf(subject)];
    const exact = from.precision === 'DAY' && to.precision === 'DAY' && from.start && to.start;
    const days = exact ? (Date.parse(to.start!) - Date.parse(from.start!)) / 86_400_000 : null;
    for (const actor of asked.groupBy.includes('ACTOR') ? orNull(authors(world, subject, day)) : [null]) {
      const key = JSON.stringify(asked.groupBy.map((grouping) => (grouping === 'ACTOR' ? actor : subject.kind)));
      groups.set(key, [...(groups.get(key) ?? []), days]);
    }
  }
  // Null comes last, as in the statement.
  const order = (key: string) => key.replaceAll('null', '"~"');
  return [...groups]
    .sort(([a], [b]) => (order(a) < order(b) ? -1 : 1))
    .map(([key, all]) => {
      const values = JSON.parse(key) as (string | null)[];
      const days = all.filter((each) => each !== null).sort((a, b) => a - b);
      const of = (grouping: string) => values[asked.groupBy.indexOf(grouping)] ?? null;
      const middle = [days[Math.floor((days.length - 1) / 2)], days[Math.ceil((days.length - 1) / 2)]];
      return {
        group: { kind: of('KIND'), actor: of('ACTOR') && { id: of('ACTOR') } },
        count: days.length,
        undated: all.length - days.length,
        min: days[0] ?? null,
        median: days.length ? (middle[0]! + middle[1]!) / 2 : null,
        max: days.at(-1) ?? null,
      };
    });
}
