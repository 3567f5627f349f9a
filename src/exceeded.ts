import type { GraphQLError } from 'graphql';
import { PublicError } from './errors';
import { type Limits, SETTINGS } from './limits';

const SPLIT = 'Split it into several requests.';
const FLATTEN = 'Write it flatter.';
const NARROW = 'Give the lists in it a smaller `first`, or take levels out.';

/** What was asked for, before and after its number, and what to do. */
const PHRASES: Record<keyof Limits, [string, string, string]> = {
  textLength: ['The query text has', 'characters', SPLIT],
  tokens: ['The query has at least', 'tokens', SPLIT],
  nesting: ['The query nests at least', 'brackets', FLATTEN],
  variableNesting: ['The variables nest at least', 'lists and objects', FLATTEN],
  variableValues: ['The variables have at least', 'values', SPLIT],
  fragments: ['The query defines', 'fragments', SPLIT],
  depth: ['The query is', 'levels deep', 'Go on with a second query from the ids that the first one finds.'],
  rootFields: ['The query asks for', 'fields at its root', SPLIT],
  selections: ['The query, its fragments put in place, has', 'selections', SPLIT],
  introspection: ['The introspection comes to', 'fields by estimate', SPLIT],
  aliases: ['The query asks for one field of one object under', 'names', SPLIT],
  filterNesting: ['A filter has', 'relationships within one another', 'Filter in two steps, by the ids of the first.'],
  work: [
    'To answer, at least',
    'links would be looked at',
    'Narrow the filters, take a level out of them, or give the lists a smaller `first`.',
  ],
  cost: ['The query comes to', 'objects by estimate', NARROW],
  objects: ['The query comes to', 'objects when every list is full', NARROW],
};

/** The refusal of a request that asks for more than a limit allows, with the setting that the operator may change. */
export function exceeded(limit: keyof Limits, asked: number, limits: Limits): GraphQLError {
  const max = limits[limit];
  const [subject, unit, advice] = PHRASES[limit];
  const setting = SETTINGS[limit] ? ` (${SETTINGS[limit]})` : '';
  const told = `${subject} ${asked.toLocaleString('en')} ${unit}; the limit is ${max.toLocaleString('en')}${setting}.`;
  return new PublicError('LIMIT_EXCEEDED', `${told} ${advice}`, { limit, max, asked, http: { status: 400 } });
}

export const isExceeded = (error: unknown, limit: keyof Limits): boolean =>
  error instanceof PublicError && error.extensions.limit === limit;
