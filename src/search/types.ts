import type { SearchField, SearchType } from '../generated/graphql';
import type { Row } from '../graph/port';
import { ACTOR_TYPES, ENTITY_TYPES, EVENT_TYPES } from '../model';

/** What is searched, by label: the innermost one, so that each object is in one index. */
export const SEARCHED = [...ENTITY_TYPES, 'Document'] as const;

const TYPES: Record<SearchType, readonly (typeof SEARCHED)[number][]> = {
  EVENT: EVENT_TYPES,
  ATTACK: ['Attack'],
  RESPONSE: ['Response'],
  INCIDENT: ['Incident'],
  ACTOR: ACTOR_TYPES,
  STATE: ['State'],
  ORGANIZATION: ['Organization'],
  ARMED_GROUP: ['ArmedGroup'],
  PERSON: ['Person'],
  LOCATION: ['Location'],
  SERIES: ['Series'],
  STATEMENT: ['Statement'],
  DOCUMENT: ['Document'],
};

export function labelsOf(types: readonly SearchType[] | null | undefined): readonly string[] {
  return types ? [...new Set(types.flatMap((type) => TYPES[type]))] : SEARCHED;
}

/** @param labels as records have them: `Event:Attack` */
export function isSearched(labels: string): boolean {
  return (SEARCHED as readonly string[]).includes(labels.split(':').at(-1)!);
}

/** The properties that are searched: what the answer calls each, and how much a match there weighs. */
export const FIELDS = {
  title: { field: 'TITLE', boost: 3 },
  name: { field: 'NAME', boost: 3 },
  aliases: { field: 'ALIAS', boost: 2.5 },
  summary: { field: 'SUMMARY', boost: 1.2 },
  quote: { field: 'QUOTE', boost: 1.2 },
  description: { field: 'DESCRIPTION', boost: 1 },
} as const satisfies Record<string, { field: SearchField; boost: number }>;

/** How many characters of a text are searched: to rank a page of long ones must not keep others waiting. */
const CHARACTERS = 1000;

/** One text of an object. An object has several, and each is weighed by itself. */
export interface Text {
  id: string;
  owner: string;
  text: string;
  field: SearchField;
  boost: number;
}

/** The texts of an object that are searched. */
export function textsOf(row: Row): Text[] {
  const owner = row.id as string;
  return Object.entries(FIELDS).flatMap(([property, weight]) =>
    [row[property] ?? []].flat().map((text, at): Text => {
      return { id: `${owner} ${property} ${at}`, owner, text: (text as string).slice(0, CHARACTERS), ...weight };
    }),
  );
}
