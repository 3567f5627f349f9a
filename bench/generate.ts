import { type LocationKind, Mode, ResponseKind, Stance } from '../src/generated/graphql';
import {
  type Actor,
  ACTOR_TYPES,
  type Assertion,
  type Dataset,
  type Document,
  type Event,
  type LinkPredicate,
  type Location,
} from '../src/model';

/** Fixed sizes: only the events grow, so that what one of them is linked to does not. */
const SIZES = { actors: 300, countries: 20, regions: 100, places: 400, documents: 3000, passages: 4 };

/** An event is prompted by some of so many before it. */
const WINDOW = 400;

/** Levels and width of the ladder. */
export const LADDER = { levels: 30, width: 3 };

/** Events in one part of the data set. */
const PART = 2000;

const MODES = Object.values(Mode);
const STANCES = Object.values(Stance);
const RESPONSES = Object.values(ResponseKind);

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Attacks and responses take turns. */
export const eventId = (index: number) => `${index % 2 ? 'response' : 'attack'}/generated-${index}`;

/** The event above the ladder: a trace from it to depth 30 walks all of it. */
export const LADDER_TOP = 'attack/ladder-top';

/**
 * A data set of so many events in parts, each of which can be loaded after those before it. Each event is prompted by
 * one to three of those before it, 1.3 on average, whatever the number of events is.
 */
export function* generate(events: number): Generator<Dataset> {
  yield { ...empty(), actors: actors(), locations: locations(), documents: documents() };
  yield ladder();
  const random = randomNumbers(1);
  for (let start = 0; start < events; start += PART) {
    const part = empty();
    for (let index = start; index < Math.min(start + PART, events); index++) addEvent(part, index, events, random);
    yield part;
  }
}

function addEvent(part: Dataset, index: number, events: number, random: () => number): void {
  const pick = (size: number) => Math.floor(random() * size);
  const id = eventId(index);
  const day = dayOf(index / events);
  const place = pick(SIZES.places);
  part.events.push(event(id, titleOf(index, place, pick), day, pick(100)));
  const say = (predicate: LinkPredicate, object: string) =>
    part.assertions.push(assertion(id, predicate, object, day, pick));
  say('CARRIED_OUT_BY', `actor/${pick(SIZES.actors)}`);
  if (pick(4) === 0) say('TARGETED', `actor/${pick(SIZES.actors)}`);
  say('OCCURRED_IN', `location/place-${place}`);
  if (index < WINDOW) return;
  const causes = new Set<string>();
  const count = [1, 1, 1, 1, 1, 1, 1, 1, 2, 3][pick(10)]!;
  // Odd distances, so that responses answer attacks, and attacks responses.
  while (causes.size < count) causes.add(eventId(index - 1 - 2 * pick(WINDOW / 2)));
  for (const cause of causes) {
    say('PROMPTED_BY', cause);
    if (pick(2)) say('PROMPTED_BY', cause);
  }
}

/** A title of the length and with the repetition of those in news: common words, names, and some that are rare. */
function titleOf(index: number, place: number, pick: (size: number) => number): string {
  const what = index % 2 ? ANSWERS[pick(ANSWERS.length)]! : ATTACKS[pick(ATTACKS.length)]!;
  const more = [
    `by ${actorName(pick(SIZES.actors))}`,
    `against ${actorName(pick(SIZES.actors))}`,
    `kills ${1 + pick(40)} near ${word(pick(1500))}`,
    `after ${word(pick(1500))} ${word(pick(1500))} speech`,
  ];
  return `${what} ${placeName(`place-${place}`)} ${more[pick(more.length)]!}`;
}

const ATTACKS =
  'Rocket attack on|Drone strike on|Shelling of|Car bombing in|Ambush near|Missile attack on|Raid on'.split('|');
const ANSWERS = 'Airstrike on|Condemnation of attack on|Arrests in|Sanctions after attack on|Talks over|Aid for'.split(
  '|',
);

/** A made-up word, the same one for the same number. */
export function word(index: number): string {
  const random = randomNumbers(1000 + index);
  const syllable = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]!;
  const text = Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join('');
  return text[0]!.toUpperCase() + text.slice(1);
}

const SYLLABLES = 'ba ka ra sha mi du har zel tor qun lef nas wad jir kab mos hel dam ya sul ghaz ben tik or al'.split(
  ' ',
);

export const actorName = (index: number) => `${word(2000 + index)} ${ACTOR_NOUNS[index % ACTOR_NOUNS.length]!}`;
const ACTOR_NOUNS = ['Brigades', 'Front', 'Ministry', 'Forces', 'Movement', 'Council'];

export const placeName = (id: string) => word(3000 + (id.length * 1000 + Number(/\d+$/.exec(id)![0])));

/** Each event prompted by all of the level before it: three to the power of thirty paths. */
function ladder(): Dataset {
  const part = empty();
  const random = randomNumbers(2);
  const pick = (size: number) => Math.floor(random() * size);
  const rung = (level: number) => Array.from({ length: LADDER.width }, (_, at) => `attack/ladder-${level}-${at}`);
  const levels = [...Array.from({ length: LADDER.levels }, (_, level) => rung(level)), [LADDER_TOP]];
  for (const [level, ids] of levels.entries()) {
    for (const id of ids) {
      part.events.push(event(id, `Ladder ${id}`, dayOf(level / levels.length), level));
      for (const cause of levels[level - 1] ?? []) {
        part.assertions.push(assertion(id, 'PROMPTED_BY', cause, '2020-12-31', pick));
        if (pick(2)) part.assertions.push(assertion(id, 'PROMPTED_BY', cause, '2020-12-31', pick));
      }
    }
  }
  return part;
}

function event(id: string, title: string, day: string, choice: number): Event {
  const date = { start: day, end: day, precision: 'DAY' } as const;
  const kind = RESPONSES[choice % RESPONSES.length]!;
  return {
    ...{ id, title, date, codes: [], casualties: [] },
    ...(id.startsWith('attack')
      ? { type: 'Attack', mode: MODES[choice % MODES.length]! }
      : { type: 'Response', kind, ...(kind === 'MILITARY' && { mode: 'AIRSTRIKE' }) }),
  };
}

function assertion(
  subject: string,
  predicate: LinkPredicate,
  object: string,
  day: string,
  pick: (size: number) => number,
): Assertion {
  return {
    ...{ subject, predicate, object },
    stance: STANCES[pick(STANCES.length)]!,
    confidence: 0.5 + pick(50) / 100,
    by: `actor/${pick(SIZES.actors)}`,
    statedOn: day,
    evidence: [`document/${pick(SIZES.documents)}#S${1 + pick(SIZES.passages)}`],
  };
}

/** A day of the years 2000 to 2019, by the part of them that has gone by. */
function dayOf(part: number): string {
  const start = Date.UTC(2000, 0, 1);
  return new Date(start + part * (Date.UTC(2020, 0, 1) - start)).toISOString().slice(0, 10);
}

const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

const actors = () =>
  times(SIZES.actors, (index): Actor => {
    const type = ACTOR_TYPES[index % ACTOR_TYPES.length]!;
    return { id: `actor/${index}`, type, name: actorName(index), aliases: [word(5000 + index)], codes: [] };
  });

function locations(): Location[] {
  const place = (id: string, kind: LocationKind, within?: string): Location => ({
    ...{ id: `location/${id}`, name: placeName(id), aliases: [], kind },
    ...(within && { within: `location/${within}` }),
  });
  return [
    ...times(SIZES.countries, (index) => place(`country-${index}`, 'COUNTRY')),
    ...times(SIZES.regions, (index) => place(`region-${index}`, 'ADMIN1', `country-${index % SIZES.countries}`)),
    ...times(SIZES.places, (index) => place(`place-${index}`, 'SETTLEMENT', `region-${index % SIZES.regions}`)),
  ];
}

const documents = () =>
  times(SIZES.documents, (index): Document => {
    const passages = times(SIZES.passages, (at) => ({
      locator: `S${at + 1}`,
      summary: `What sentence ${at + 1} says`,
    }));
    const publisher = `actor/${4 * (index % (SIZES.actors / 4)) + 1}`;
    return {
      id: `document/${index}`,
      title: `${word(index % 1500)} reports on ${placeName(`place-${index % SIZES.places}`)}`,
      publisher,
      publishedOn: '2020-01-01',
      passages,
    };
  });

const empty = (): Dataset => ({
  ...{ id: 'generated', title: 'Generated events' },
  ...{ actors: [], locations: [], events: [], series: [], statements: [], documents: [], assertions: [] },
});
