import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import gql from 'graphql-tag';
import { joinCatalog, isConnection, type Catalog, type Resolved } from './compile/catalog';
import { Compiler, type PageLimits } from './compile/compiler';
import { parseFile } from './compile/file';
import { ROOT } from './config';
import type { Context } from './context';
import type { Row } from './graph/port';
import { PAGE } from './limits';
import { type Resolver, resolvers } from './resolvers';
import { scalars } from './scalars';

/** What arguments of the same name mean everywhere; a field need not say it again. */
const argumentsOf = ({ usual, most }: PageLimits): Record<string, string> => ({
  first: `At most so many, 0 to ${most.toLocaleString('en')}; ${usual} when not given.`,
  asKnownOn:
    'Answer with what was known on this day: nothing stated later shows, and statuses are those of the day. It holds for everything below, unless a field below names another day.',
  id: '`kind/slug`, such as `attack/irbil-rockets-2021-02-15`.',
});

/** The SDL of `schema/`. */
export function readTypes(folder = path.join(ROOT, 'schema')): DocumentNode {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  return gql(files.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n'));
}

/** The statements of `cypher/`, one file a coordinate. */
export function readFiles(folder = path.join(ROOT, 'cypher')) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .map((name) => parseFile(name.slice(0, -'.cypher'.length), readFileSync(path.join(folder, name), 'utf8')));
}

/**
 * The schema, every field with its resolver.
 *
 * @throws Error that names each field and file that do not fit together
 */
export function buildSchema(page: PageLimits = PAGE, types = readTypes(), files = readFiles()): GraphQLSchema {
  const schema = makeExecutableSchema({ typeDefs: types, resolvers: scalars });
  describe(schema, page);
  const given = Object.fromEntries(
    Object.entries(resolvers).flatMap(([coordinate, { gives, types = [] }]) => [
      [coordinate, gives],
      ...types.flatMap((name) => {
        const type = schema.getType(name);
        return isObjectType(type) ? Object.keys(type.getFields()).map((field) => [`${name}.${field}`, []]) : [];
      }),
    ]),
  ) as Resolved;
  const catalog = joinCatalog(schema, files, given);
  attach(catalog, new Compiler(catalog, page));
  return schema;
}

function attach({ schema }: Catalog, compiler: Compiler): void {
  const fromGraph: GraphQLFieldResolver<unknown, Context> = (_source, _args, { graph }, info) =>
    compiler.read(info, graph);
  const fromRow: GraphQLFieldResolver<Row, Context> = (row, _args, _context, info) => row[compiler.column(info)];

  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type)) {
      const possible = schema.getPossibleTypes(type).map(({ name }) => name);
      // Labels are read only where the answer depends on the type; else any of the types gives the same.
      type.resolveType = ({ labels = possible }: { labels?: string[] }) =>
        possible.find((name) => labels.includes(name));
    }
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const resolver = resolvers[`${type.name}.${field.name}`] as Resolver<unknown> | undefined;
      const own: GraphQLFieldResolver<unknown, Context> | undefined =
        resolver && ((_source, args, context, info) => resolver.resolve(args, context, info, compiler));
      field.resolve = (own ?? (type === schema.getQueryType() ? fromGraph : fromRow)) as GraphQLFieldResolver<
        unknown,
        unknown
      >;
    }
    if (isConnection(type)) {
      const { edges, pageInfo } = type.getFields();
      edges!.resolve = ({ edges: rows, first }: Page) => rows.slice(0, first);
      pageInfo!.resolve = ({ edges: rows, first }: Page) => ({ hasNextPage: rows.length > first });
    }
  }
}

/** A page as it is read: with one row more than asked for, where there is one. */
interface Page {
  edges: Row[];
  first: number;
}

/** Says of a field what its interface says of it, and of a common argument what it means everywhere. */
function describe(schema: GraphQLSchema, page: PageLimits): void {
  const common = argumentsOf(page);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const inherited = type.getInterfaces().map((each) => each.getFields()[field.name]?.description);
      field.description ??= inherited.find(Boolean);
      for (const argument of field.args) argument.description ??= common[argument.name];
    }
  }
}
