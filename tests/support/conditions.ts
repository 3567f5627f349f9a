import {
  getNamedType,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Thing } from './oracle/world';

/** What values of conditions are drawn from, so that most of them hold of something. */
export interface Pools {
  ids: string[];
  days: string[];
  texts: string[];
}

export function poolsOf(things: Thing[], days: string[]): Pools {
  const own = things.flatMap(({ id, ...rest }) => Object.entries(rest).filter(([key]) => key !== 'type').map(([, value]) => value)); // prettier-ignore
  const texts = own.flat().filter((value): value is string => typeof value === 'string' && value.length > 2);
  return { ids: things.map(({ id }) => id), days, texts: [...new Set(texts)].sort() };
}

const SPANS = ['P0D', 'P1D', 'P7D', '-P7D', 'P2W', 'P1M', '-P1M2D', 'P1Y', '-P10Y'];

/** What is given in degrees, and the most of them. */
const DEGREES: Record<string, number> = { latitude: 90, south: 90, north: 90, longitude: 180, west: 180, east: 180 };

/** How deep conditions stand within one another. */
const DEEPEST = 3;

/** Draws a value of an input type: the same number, the same value. */
export function conditionOf(type: GraphQLInputType, seed: number, pools: Pools): unknown {
  let state = seed + 1;
  const below = (count: number) => {
    // A small linear generator, so that one number of a plan becomes a whole condition that shrinks with it.
    state = (state * 48271) % 0x7fffffff;
    return state % count;
  };
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;

  function draw(given: GraphQLInputType, name: string, depth: number): unknown {
    const inner = isNonNullType(given) ? given.ofType : given;
    if (isListType(inner)) return Array.from({ length: 1 + below(3) }, () => draw(inner.ofType, name, depth));
    if (isEnumType(inner)) return pick(inner.getValues()).name;
    if (isInputObjectType(inner)) return draft(Object.values(inner.getFields()), depth, inner.isOneOf);
    switch (inner.name) {
      case 'Int':
        return below(5);
      case 'Float':
        return DEGREES[name] ? degrees(DEGREES[name]) : name === 'withinKm' ? 1 + below(12) ** 4 : below(21) / 20;
      case 'Boolean':
        return below(2) === 0;
      case 'Date':
        return pick(pools.days);
      case 'Duration':
        return pick(SPANS);
      case 'ID':
        return pick(pools.ids);
      default:
        return text(name);
    }
  }

  /** Mostly about where the places of the reference graph are. */
  const degrees = (most: number) => (below(4) ? 30 + below(160) / 10 : below(2 * most + 1) - most);

  /** A text that something has, or a part of it. */
  function text(name: string): string {
    const whole = pick(pools.texts);
    const part = name === 'startsWith' ? whole.slice(0, 3) : name === 'endsWith' ? whole.slice(-3) : whole.slice(1, 4);
    const kept = ['contains', 'startsWith', 'endsWith'].includes(name) ? part : whole;
    return below(4) ? kept : kept.toUpperCase();
  }

  function draft(fields: GraphQLInputField[], depth: number, only: boolean): Record<string, unknown> {
    const deeper = (field: GraphQLInputField) => /Where$/.test(getNamedType(field.type).name);
    // Whether anything around has a day to count from depends on the place: tests of their own ask for it.
    const known = fields.filter(({ name }) => name !== 'since');
    const usable = known.filter((field) => depth < DEEPEST || !deeper(field) || isNonNullType(field.type));
    const required = usable.filter(({ type: each }) => isNonNullType(each));
    const count = only ? 1 : usable.length ? 1 + below(2) : 0;
    const chosen = new Set([...required, ...Array.from({ length: required.length ? 0 : count }, () => pick(usable))]);
    const drawn: Record<string, unknown> = Object.fromEntries(
      [...chosen].map((field) => [field.name, draw(field.type, field.name, depth + (deeper(field) ? 1 : 0))]),
    );
    const { south, north } = drawn as Record<string, number>;
    return south! > north! ? { ...drawn, south: north, north: south } : drawn;
  }

  return draw(type, '', 0);
}
