import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  type DocumentNode,
  type ExecutionResult,
  executeSync,
  getNamedType,
  type GraphQLFieldResolver,
  isLeafType,
} from 'graphql';
import type { Dataset } from '../../src/model';
import { scalars } from '../../src/scalars';
import { readTypes } from '../../src/schema';
import { type Arguments, known, type Read, readsOf } from './oracle/fields';
import { type Thing, worldOf } from './oracle/world';

/** An object of an answer, with the day that it is seen on. */
interface Seen {
  it: unknown;
  day: string;
}

const FOREVER = '9999-12-31';
const USUAL_PAGE = 100;

/**
 * A second opinion on what a query answers: a walk over a data set with loops and filters, written from the
 * descriptions in the SDL, with neither Cypher nor the compiler nor the edges that the graph keeps.
 */
export function oracle(dataset: Dataset): (document: DocumentNode, variables?: object) => ExecutionResult {
  const reads = readsOf(worldOf(dataset)) as Record<string, Read<unknown> | undefined>;

  const resolve: GraphQLFieldResolver<Seen | undefined, unknown, Arguments> = (source, args, _context, info) => {
    const day = args.asKnownOn ?? source?.day ?? FOREVER;
    const owner = [info.parentType, ...info.parentType.getInterfaces()].find(
      ({ name }) => reads[`${name}.${info.fieldName}`],
    );
    let value = owner
      ? reads[`${owner.name}.${info.fieldName}`]!(source?.it, day, args)
      : (source!.it as Record<string, unknown>)[info.fieldName];
    const type = getNamedType(info.returnType);
    if (isLeafType(type)) return value;
    const first = args.first ?? USUAL_PAGE;
    const seen = (it: unknown): Seen | null => (it !== null && known(it, day) ? { it, day } : null);
    if (!Array.isArray(value)) return seen(value ?? null);
    value = value.filter((it) => known(it, day));
    const list = value as unknown[];
    const has = (name: string) => info.parentType.getFields()[info.fieldName]!.args.some((each) => each.name === name);
    if (!type.name.endsWith('Connection')) return (has('first') ? list.slice(0, first) : list).map(seen);
    const edges = list.slice(0, first).map((it) => ('named' in (it as object) ? it : { node: it }));
    return seen({ totalCount: list.length, edges, pageInfo: { hasNextPage: list.length > first } });
  };

  const schema = makeExecutableSchema({ typeDefs: readTypes(), resolvers: scalars });
  return (document, variables) =>
    executeSync({
      schema,
      document,
      variableValues: { ...variables },
      fieldResolver: resolve as GraphQLFieldResolver<unknown, unknown>,
      typeResolver: (value) => ((value as Seen).it as Thing).type,
    });
}
