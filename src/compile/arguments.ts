import { getArgumentValues, getNamedType, GraphQLID } from 'graphql';
import { PublicError } from '../errors';
import { END_OF_TIME, type Given } from './scope';
import type { Selected, Variables } from './selection';
import { idsOf } from './walk';

/** Sizes of pages. */
export interface PageLimits {
  /** When `first` is not given. */
  usual: number;
  /** The largest `first`. */
  most: number;
}

/**
 * The arguments of a field as its statements take them, beside `size`, the rows of its page.
 *
 * @throws PublicError for a page that is too large, or is none
 */
export function argumentsOf({ definition, node }: Selected, variables: Variables, page: PageLimits): Given {
  const values: Given = getArgumentValues(definition, node, variables);
  for (const { name, type } of definition.args) {
    if (getNamedType(type) !== GraphQLID) continue;
    values[name] = Array.isArray(values[name]) ? values[name].map(idOf) : idOf(values[name]);
  }
  const [first, last] = [sizeOf('first', values.first, page), sizeOf('last', values.last, page)];
  if (first !== undefined && last !== undefined) {
    throw new PublicError('BAD_USER_INPUT', 'A page is the "first" or the "last" of a list; ask for one of them.');
  }
  if (Array.isArray(values.ids) && values.ids.length > page.most) {
    throw new PublicError(
      'BAD_USER_INPUT',
      `"ids" has ${values.ids.length}; it takes up to ${page.most.toLocaleString('en')} (PAGE_LIMIT).`,
    );
  }
  values.size = last ?? first ?? page.usual;
  values.asKnownOn ??= END_OF_TIME;
  const wanted = idsOf(values.where as Given | undefined);
  if (wanted) values.ids = wanted;
  return values;
}

/** The size of a page, where it is given. */
export function sizeOf(name: 'first' | 'last', size: unknown, { most }: PageLimits): number | undefined {
  if (typeof size !== 'number') return undefined;
  if (size >= 0 && size <= most) return size;
  const range = `0 to ${most.toLocaleString('en')} (PAGE_LIMIT)`;
  throw new PublicError('BAD_USER_INPUT', `"${name}" is ${size}; it takes ${range}.`);
}

/** Null for what reads as a number: no id does, and the embedded engine takes "1" for equal to 1. */
export function idOf(value: unknown): string | null {
  return typeof value !== 'string' || (value.trim() && !Number.isNaN(Number(value))) ? null : value;
}
