import { z } from 'zod';
import {
  AffiliationKind,
  DatePrecision,
  LocationKind,
  Mode,
  Outcome,
  ParticipantRole,
  ResponseKind,
  Stance,
} from '../generated/graphql';
import { ACTOR_TYPES, LINKS, VALUES } from '../model';
import type { Count, LinkPredicate, ValuePredicate } from '../model';

/**
 * The weight of an assertion that states none. What somebody confirmed after an inquiry weighs most; what one says
 * of others weighs more than what one says of oneself, to one's credit (CLAIMED) or in one's defence (DENIED).
 */
export const DEFAULT_CONFIDENCE: Record<Stance, number> = {
  CONFIRMED: 0.95,
  ASSERTED: 0.8,
  CLAIMED: 0.6,
  DENIED: 0.6,
  UNDETERMINED: 0.5,
  INFERRED: 0.3,
};

const text = z.string().trim().min(1);
const day = z.iso.date();
const id = z.string().regex(/^[a-z]+(-[a-z]+)*\/[a-z0-9]+([.-][a-z0-9]+)*$/, 'an id such as "country/iraq"');
const passageId = z.string().regex(/^document\/[^#]+#.+$/, 'a passage such as "document/report#S4"');
const code = z.string().regex(/^[A-Z][A-Z0-9_-]*:.+$/, 'a code with its scheme such as "GTD:202102150011"');
const number = z.int().nonnegative();

const count = z.preprocess(
  (value) => (typeof value === 'number' ? { low: value, best: value, high: value } : value),
  z
    .strictObject({ low: number.exactOptional(), best: number.exactOptional(), high: number.exactOptional() })
    .refine(
      ({ low = 0, best = low, high = best }) => low <= best && best <= high,
      'numbers in the order low, best, high',
    ),
);

const interval = z.string().refine((value) => {
  const days = value.split('/');
  return days.length <= 2 && days.every((one) => day.safeParse(one).success) && days[0]! <= days.at(-1)!;
}, 'a day that exists, such as "2021-02-15", or two such days with "/" between them, the earlier first');

/** What the value of an assertion looks like, by its predicate. */
export const VALUE_FORMATS: Record<ValuePredicate, z.ZodType<string | Count>> = {
  DATE: interval,
  MUNITIONS_FIRED: count,
  NATIONALITY_OF_VICTIM: text,
  DAMAGE: text,
  KILLED: count,
  WOUNDED: count,
  MISSING: count,
  CAPTURED: count,
  DISPLACED: count,
};

const assertionFields = {
  id: text.exactOptional(),
  object: id.exactOptional(),
  value: z.unknown().exactOptional(),
  stance: z.enum(Stance),
  by: id,
  statedOn: day.exactOptional(),
  confidence: z.number().min(0).max(1).exactOptional(),
  evidence: z.array(passageId).min(1),
  role: z.enum(ParticipantRole).exactOptional(),
  kind: z.enum(AffiliationKind).exactOptional(),
  ordinal: z.int().positive().exactOptional(),
};

const predicates = [...(Object.keys(LINKS) as LinkPredicate[]), ...VALUES];
const outcomes: readonly string[] = Object.values(Outcome);
const assertion = z.strictObject({
  predicate: z.enum(predicates.filter((one) => !outcomes.includes(one) && one !== 'NATIONALITY_OF_VICTIM')),
  qualifier: text.exactOptional(),
  ...assertionFields,
});

const assertions = z.array(assertion).default([]);

const casualties = z.strictObject({
  outcome: z.enum(Outcome),
  who: text,
  count,
  nationality: id.exactOptional(),
  assertions: z
    .array(z.strictObject({ predicate: z.literal('NATIONALITY_OF_VICTIM').exactOptional(), ...assertionFields }))
    .min(1),
});

const range = z
  .strictObject({ start: day.exactOptional(), end: day.exactOptional(), precision: z.enum(DatePrecision) })
  .refine(({ start, end }) => !start || !end || start <= end, 'a start that is not after the end');

const named = { id, name: text, aliases: z.array(text).default([]), description: text.exactOptional() };
const codes = z.array(code).default([]);

const event = {
  id,
  title: text,
  description: text.exactOptional(),
  date: range,
  casualties: z.array(casualties).default([]),
  codes,
  assertions,
};
const mode = z.enum(Mode).exactOptional();

/** The lists that a file may hold, and what a record of each looks like. */
export const SECTIONS = {
  actors: z.strictObject({ type: z.enum(ACTOR_TYPES), ...named, codes, assertions }),
  locations: z.strictObject({
    ...named,
    kind: z.enum(LocationKind),
    latitude: z.number().min(-90).max(90).exactOptional(),
    longitude: z.number().min(-180).max(180).exactOptional(),
    geoPrecision: z.int().min(1).max(7).exactOptional(),
    within: id.exactOptional(),
    assertions,
  }),
  documents: z.strictObject({
    id,
    title: text,
    publisher: id.exactOptional(),
    publishedOn: day,
    url: z.url({ protocol: /^https?$/ }).exactOptional(),
    passages: z.array(z.strictObject({ locator: text, summary: text })).min(1),
  }),
  series: z.strictObject({
    id,
    title: text,
    description: text.exactOptional(),
    size: z.int().positive().exactOptional(),
    assertions,
  }),
  events: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('Attack'), mode, ...event }),
    z.strictObject({ type: z.literal('Response'), kind: z.enum(ResponseKind), mode, ...event }),
    z.strictObject({ type: z.literal('Incident'), ...event }),
  ]),
  statements: z.strictObject({
    id,
    summary: text,
    quote: text.exactOptional(),
    spokenOn: day.exactOptional(),
    assertions,
  }),
} as const;

const list = z.array(z.unknown()).exactOptional();

/** A file as a whole, its records not yet looked at. */
export const FILE = z.strictObject({
  dataset: z.strictObject({ id: text, title: text }).exactOptional(),
  actors: list,
  locations: list,
  documents: list,
  series: list,
  events: list,
  statements: list,
});

export type Section = keyof typeof SECTIONS;
export type RecordOf<S extends Section> = z.infer<(typeof SECTIONS)[S]>;
type Casualty = RecordOf<'events'>['casualties'][number];
/** An assertion as it stands in a file, under its subject. */
export type NestedAssertion = z.infer<typeof assertion> | Casualty['assertions'][number];

/** Every key that some record has, for "did you mean". */
export const KEYS: readonly string[] = [
  ...new Set(
    [
      FILE,
      SECTIONS.actors,
      SECTIONS.locations,
      SECTIONS.documents,
      SECTIONS.documents.shape.passages.element,
      SECTIONS.series,
      ...SECTIONS.events.options,
      SECTIONS.statements,
      casualties,
      assertion,
      range,
    ].flatMap(({ shape }) => Object.keys(shape)),
  ),
];
