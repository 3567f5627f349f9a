/**
 * What the graph is made of, as records: the form in which data files are read
 * and in which anything is written. An edge is never written by hand: it is the
 * conclusion of the assertions about it (see `provenance/`).
 */

import {
  type AffiliationKind,
  type DatePrecision,
  type LocationKind,
  type Mode,
  Outcome,
  type ParticipantRole,
  type ResponseKind,
  type Stance,
} from './generated/graphql';

export type { Stance };

export const EVENT_TYPES = ['Attack', 'Response', 'Incident'] as const;
export const ACTOR_TYPES = ['State', 'Organization', 'ArmedGroup', 'Person'] as const;
export const ENTITY_TYPES = [...EVENT_TYPES, ...ACTOR_TYPES, 'Location', 'Series', 'Statement'] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];

const EVENTS: readonly EntityType[] = EVENT_TYPES;
const ACTORS: readonly EntityType[] = ACTOR_TYPES;

interface LinkRule {
  /** What may be the subject, and what the object. */
  from: readonly EntityType[];
  to: readonly EntityType[];
  /** What the link itself can say: how an actor took part, how it stands to another, an event's number. */
  properties?: readonly ('role' | 'kind' | 'ordinal')[];
  /** What holds where no assertion says so. */
  otherwise?: { role: ParticipantRole } | { kind: AffiliationKind };
  /** Whether the facts exclude each other: one place is within one, one attack is the work of one party. */
  exclusive?: boolean;
}

/** Predicates whose object is an entity: each is also the type of an edge from subject to object. */
export const LINKS = {
  PROMPTED_BY: { from: EVENTS, to: EVENTS },
  CARRIED_OUT_BY: {
    from: [...EVENTS, 'Series'],
    to: ACTORS,
    properties: ['role'],
    otherwise: { role: 'AGENT' },
    exclusive: true,
  },
  AUTHORISED_BY: { from: EVENTS, to: ACTORS, properties: ['role'], otherwise: { role: 'AUTHORISER' } },
  TARGETED: { from: EVENTS, to: [...ACTORS, 'Location'], properties: ['role'], otherwise: { role: 'TARGET' } },
  INVOLVED: { from: EVENTS, to: ACTORS, properties: ['role'], otherwise: { role: 'PARTICIPANT' } },
  OCCURRED_IN: { from: EVENTS, to: ['Location'] },
  PART_OF: { from: EVENTS, to: ['Series'], properties: ['ordinal'] },
  PRECEDED_BY: { from: ['Series'], to: EVENTS },
  AFFILIATED_WITH: { from: ACTORS, to: ACTORS, properties: ['kind'], otherwise: { kind: 'LINKED_TO' } },
  WITHIN: { from: ['Location'], to: ['Location'], exclusive: true },
  USED_BY: { from: ['Location'], to: ACTORS },
  SPOKEN_BY: { from: ['Statement'], to: ACTORS },
  ON_BEHALF_OF: { from: ['Statement'], to: ACTORS },
  ABOUT: { from: ['Statement'], to: [...EVENTS, ...ACTORS, 'Location', 'Series'] },
} as const satisfies Record<string, LinkRule>;

export type LinkPredicate = keyof typeof LINKS;
export const linkRule = (predicate: LinkPredicate): LinkRule => LINKS[predicate];

/** Predicates whose object is a value. Two values of one subject and one predicate are rivals. */
export const VALUES = [
  'DATE',
  'MUNITIONS_FIRED',
  'NATIONALITY_OF_VICTIM',
  'DAMAGE',
  ...Object.values(Outcome),
] as const;
export type ValuePredicate = (typeof VALUES)[number];

export type Predicate = LinkPredicate | ValuePredicate;

/** A number that may be known in part: `{low: 1}` is "at least one", and nothing at all is "unknown", not zero. */
export interface Count {
  low?: number;
  best?: number;
  high?: number;
}

export interface DateRange {
  /** ISO days, both included. */
  start?: string;
  end?: string;
  precision: DatePrecision;
}

/** Who says what, when, on what evidence. */
export interface Assertion {
  /** Given where the source has an id for it; else made from what it says and who says it. */
  id?: string;
  subject: string;
  predicate: Predicate;
  /** The other end, for a link; absent where an author says only that it is not determined. */
  object?: string;
  /** What is said, for a value; a number as `Count`. */
  value?: string | Count;
  /** What the value is about, where one subject has several: the casualty record's `who`. */
  qualifier?: string;
  /** The link's own properties: role, kind, ordinal. */
  properties?: Record<string, string | number>;
  stance: Stance;
  /** 0 to 1: how much weight the author or the source gives it. */
  confidence: number;
  /** Id of the actor who says it. */
  by: string;
  /** The day it was said where the source tells, else the day the first document appeared. */
  statedOn: string;
  /** Ids of passages: `document/…#locator`. */
  evidence: string[];
}

interface Named {
  id: string;
  name: string;
  aliases: string[];
  description?: string;
}

export interface Actor extends Named {
  type: (typeof ACTOR_TYPES)[number];
  /** The code books' own words for it, as `SCHEME:code`. */
  codes: string[];
}

export interface Location extends Named {
  kind: LocationKind;
  latitude?: number;
  longitude?: number;
  /** 1 exact to 7 unknown, as UCDP GED's `where_prec`. */
  geoPrecision?: number;
  /** Of the gazetteer, where no source needs to say it. */
  within?: string;
}

export interface Event {
  id: string;
  type: (typeof EVENT_TYPES)[number];
  title: string;
  description?: string;
  date: DateRange;
  /** Of an attack or a military response: how it was done. */
  mode?: Mode;
  /** Of a response: what kind. */
  kind?: ResponseKind;
  codes: string[];
  casualties: Casualties[];
}

export interface Casualties {
  outcome: Outcome;
  /** Who was hurt, in words: "civilian contractor". */
  who: string;
  count: Count;
  /** Id of a state. */
  nationality?: string;
}

export interface Series {
  id: string;
  title: string;
  description?: string;
  /** How many members there are by the sources, which may be more than are known here. */
  size?: number;
}

export interface Statement {
  id: string;
  summary: string;
  /** At most the few words that a named speaker is quoted for. */
  quote?: string;
  spokenOn?: string;
}

export interface Document {
  id: string;
  title: string;
  /** Id of an actor. */
  publisher?: string;
  publishedOn: string;
  url?: string;
  passages: Passage[];
}

export interface Passage {
  /** Where in the document: `S4` is its fourth sentence. */
  locator: string;
  /** In words of our own. */
  summary: string;
}

/** A set of records that is loaded as one. */
export interface Dataset {
  id: string;
  title: string;
  actors: Actor[];
  locations: Location[];
  events: Event[];
  series: Series[];
  statements: Statement[];
  documents: Document[];
  assertions: Assertion[];
}
