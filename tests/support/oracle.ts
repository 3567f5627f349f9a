import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  type DocumentNode,
  type ExecutionResult,
  executeSync,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLFieldResolver,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { Dataset } from '../../src/model';
import { scalars } from '../../src/scalars';
import { readTypes } from '../../src/schema';
import { type Arguments, known, type Read, readsOf } from './oracle/fields';
import { conditionsOf, rowsOf } from './oracle/where';
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
  const schema = makeExecutableSchema({ typeDefs: readTypes(), resolvers: scalars });

  const get = (type: GraphQLCompositeType, name: string, it: unknown, day: string, args = {} as Arguments): unknown => {
    const owners = isObjectType(type) || isInterfaceType(type) ? [type, ...type.getInterfaces()] : [type];
    const owner = owners.find((each) => reads[`${each.name}.${name}`]);
    const value = owner ? reads[`${owner.name}.${name}`]!(it, day, args) : (it as Record<string, unknown>)[name];
    if (!Array.isArray(value)) return value != null && !known(value, day) ? null : value;
    return value.filter((each) => each === null || typeof each !== 'object' || known(each, day));
  };
  const { holds, sort, dayOf } = conditionsOf(schema, get, (it) => (it as Thing).type);

  const resolve: GraphQLFieldResolver<Seen | undefined, unknown, Arguments> = (source, args, _context, info) => {
    const day = args.asKnownOn ?? source?.day ?? FOREVER;
    const value = get(info.parentType, info.fieldName, source?.it, day, args);
    const type = getNamedType(info.returnType);
    if (isLeafType(type)) return value;
    const seen = (it: unknown): Seen | null => (it != null ? { it, day } : null);
    if (!Array.isArray(value)) return seen(value);
    const rows = rowsOf(type as never);
    let list = value as unknown[];
    if (args.where)
      list = list.filter((it) => holds(rows, it, args.where!, day, source && dayOf(info.parentType, source.it, day)));
    if (args.orderBy) list = sort(rows, list, args.orderBy, day);
    const has = (name: string) => info.parentType.getFields()[info.fieldName]!.args.some((each) => each.name === name);
    const first = args.first ?? USUAL_PAGE;
    const size = args.last ?? first;
    const page = args.last == null ? list.slice(0, first) : list.slice(Math.max(0, list.length - args.last));
    if (!type.name.endsWith('Connection')) return (has('first') ? page : list).map(seen);
    const edges = page.map((it) => ('named' in (it as object) ? it : { node: it }));
    const more = list.length > size;
    const pageInfo = { hasNextPage: args.last == null && more, hasPreviousPage: args.last != null && more };
    return seen({ totalCount: list.length, edges, pageInfo });
  };

  return (document, variables) =>
    executeSync({
      schema,
      document,
      variableValues: { ...variables },
      fieldResolver: resolve as GraphQLFieldResolver<unknown, unknown>,
      typeResolver: (value) => ((value as Seen).it as Thing).type,
    });
}
