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
import { joinCatalog, type Catalog, type Resolved } from './compile/catalog';
import type { PageLimits } from './compile/arguments';
import { Compiler } from './compile/compiler';
import { isConnection, rowType } from './compile/connection';
import { derive } from './compile/derive';
import { encodeCursor } from './compile/order';
import { IDENTITY } from './compile/split';
import { parseFile } from './compile/file';
import { ROOT } from './config';
import type { Context } from './context';
import type { Row, Value } from './graph/port';
import { type Limits, LIMITS, PAGE } from './limits';
import { computed } from './places/computed';
import { featureCollection } from './places/geojson';
import { type Resolver, resolvers } from './resolvers';
import { scalars } from './scalars';

/** What arguments of the same name mean everywhere; a field need not say it again. */
const argumentsOf = ({ usual, most }: PageLimits): Record<string, string> => ({
  first: `At most so many, 0 to ${most.toLocaleString('en')}; ${usual} when not given.`,
  after: 'Only what comes after this place: a `cursor`, or the `endCursor` of the page before.',
  last: `At most so many from the end, 0 to ${most.toLocaleString('en')}; not beside \`first\`.`,
  before: 'Only what comes before this place: a `cursor`, or the `startCursor` of the page after.',
  where: 'Only what this holds of. A condition that is null is left out.',
  orderBy: 'Sorted by these, the first key first; what is equal in all of them by the usual order.',
  ids: `Up to ${most.toLocaleString('en')} of them.`,
  asKnownOn:
    'Answer with what was known on this day: nothing stated later shows, and statuses are those of the day. It holds for everything below, unless a field below names another day.',
  id: '`kind/slug`, such as `attack/irbil-rockets-2021-02-15`.',
});

/** The SDL of `schema/`, with what follows from it: filters, orders and pages. */
export function readTypes(folder = path.join(ROOT, 'schema'), files = readFiles()): DocumentNode {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  const types = gql(names.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n'));
  return derive(types, new Set(files.map(({ coordinate }) => coordinate)));
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
export function buildSchema(
  page: PageLimits = PAGE,
  types = readTypes(),
  files = readFiles(),
  limits: Limits = LIMITS,
): GraphQLSchema {
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
  attach(catalog, new Compiler(catalog, page, limits));
  return schema;
}

function attach({ schema }: Catalog, compiler: Compiler): void {
  const fromGraph: GraphQLFieldResolver<unknown, Context> = async (
    _source,
    { ids }: { ids?: string[] },
    { graph },
    info,
  ) => {
    const answer = await compiler.read(info, graph);
    return ids ? inPlaceOf(ids, answer as Row[]) : answer;
  };
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
        resolver?.resolve && ((_source, args, context, info) => resolver.resolve!(args, context, info, compiler));
      const follows = computed[`${type.name}.${field.name}`];
      const fromProperties: GraphQLFieldResolver<Row, Context> = (row, args, _context, info) =>
        follows!(row[compiler.column(info)] as Value[], args as Row);
      const fromParent = follows ? fromProperties : fromRow;
      field.resolve = (own ?? (type === schema.getQueryType() ? fromGraph : fromParent)) as GraphQLFieldResolver<
        unknown,
        unknown
      >;
    }
    const { cursor } = type.name.endsWith('Edge') ? type.getFields() : {};
    if (cursor) cursor.resolve = (row: Row) => encodeCursor(row.cursor!);
    if (isConnection(type)) {
      const { edges, pageInfo, geoJson } = type.getFields();
      edges!.resolve = (page: Page) => rowsOf(page);
      pageInfo!.resolve = (page: Page) => pageInfoOf(page);
      if (geoJson) {
        geoJson.resolve = (page: Page, _args, _context, info) =>
          featureCollection(rowsOf(page), {
            schema,
            type: rowType(type),
            column: (node) => compiler.column(info, node),
          });
      }
    }
  }
}

/** What was found in the places of the ids it was asked for by. */
function inPlaceOf(ids: string[], rows: Row[]): (Row | null)[] {
  const byId = new Map(rows.map((row) => [row[IDENTITY], row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** A page as it is read: with one row more than asked for, where there is one; from the end when it was asked from there. */
interface Page {
  edges: Row[];
  first: number;
  backwards?: boolean;
  /** Whether it was asked to begin after something, and to end before something. */
  after?: boolean;
  before?: boolean;
}

function rowsOf({ edges, first, backwards }: Page): Row[] {
  const rows = edges.slice(0, first);
  return backwards ? rows.reverse() : rows;
}

function pageInfoOf(page: Page) {
  const more = page.edges.length > page.first;
  const { backwards = false, after = false, before = false } = page;
  const cursors = rowsOf(page).map(({ cursor }) => cursor);
  return {
    hasNextPage: backwards ? before : more,
    hasPreviousPage: backwards ? more : after,
    startCursor: cursors[0] ? encodeCursor(cursors[0]) : null,
    endCursor: cursors.length && cursors.at(-1) ? encodeCursor(cursors.at(-1)!) : null,
  };
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
