import {
  getDirectiveValues,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { edgeType, isConnection, rowType } from './connection';
import type { CypherFile } from './file';

/** How the answer of a file becomes the answer of its field. */
export type Shape = 'node' | 'row' | 'connection' | 'inline';

/** What the compiler knows of a field that has a file. */
export interface Reader {
  file: CypherFile;
  shape: Shape;
  list: boolean;
  /** The type of a node or a row; of a connection, that of an edge. */
  type: GraphQLCompositeType;
  /** The type of what a filter is about: of a connection, that of its nodes unless its edges tell more. */
  rows: GraphQLCompositeType;
}

/** The schema and the files that answer it, joined by coordinate. */
export interface Catalog {
  schema: GraphQLSchema;
  reader(type: GraphQLNamedType, field: string): Reader | undefined;
  /** The property from which on an object of this type is known, if it has one, and whether all of the type have it. */
  known(type: GraphQLCompositeType): { properties: string[]; always: boolean };
  varies(type: GraphQLCompositeType, field: string): boolean;
  /** The properties that a field is computed from. */
  computed(field: GraphQLField<unknown, unknown>): string[] | undefined;
  /** The field that tells on which day an object happened, was said or appeared. */
  dated(type: GraphQLCompositeType): string | undefined;
}

/**
 * Fields that a resolver answers before the compiler does, by coordinate, with the parameters that it gives to the
 * field's own file and to the files of the type that the field returns.
 */
export type Resolved = Record<string, readonly string[]>;

/**
 * Joins the two folders.
 *
 * @throws Error with a line for each field without its file, file without its field, and undeclared name
 */
export function joinCatalog(schema: GraphQLSchema, files: CypherFile[], resolved: Resolved = {}): Catalog {
  const byCoordinate = new Map(files.map((file) => [file.coordinate, file]));
  const readers = new Map<string, Reader | undefined>();
  const catalog: Catalog = {
    schema,
    reader(type, field) {
      const coordinate = `${type.name}.${field}`;
      if (!readers.has(coordinate)) readers.set(coordinate, findReader(type, field));
      return readers.get(coordinate);
    },
    known(type) {
      const properties = possibleTypes(schema, type).map((possible) => directed(possible, 'known')[0]);
      return {
        properties: [...new Set(properties.filter((name) => name !== undefined))],
        always: !properties.includes(undefined),
      };
    },
    varies: (type, field) =>
      possibleTypes(schema, type).some((possible) => directed(possible, 'varies').includes(field)),
    computed: ({ astNode }) => {
      const directive = schema.getDirective('computed');
      return astNode && directive ? (getDirectiveValues(directive, astNode)?.from as string[] | undefined) : undefined;
    },
    dated: (type) => {
      const names = new Set(possibleTypes(schema, type).map((possible) => directed(possible, 'dated')[0]));
      return names.size === 1 ? [...names][0] : undefined;
    },
  };

  function findReader(type: GraphQLNamedType, name: string): Reader | undefined {
    if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
    const owner = [type, ...type.getInterfaces()].find((each) => byCoordinate.has(`${each.name}.${name}`));
    const field = type.getFields()[name];
    return owner && field && describe(byCoordinate.get(`${owner.name}.${name}`)!, field);
  }

  const problems = check(catalog, files, resolved);
  if (problems.length) throw new Error(`schema/ and cypher/ disagree:\n${problems.join('\n')}`);
  return catalog;
}

function describe(file: CypherFile, field: GraphQLField<unknown, unknown>): Reader {
  const type = getNamedType(field.type) as GraphQLCompositeType;
  const list = isListType(getNullableType(field.type));
  if (isConnection(type)) {
    return { file, shape: 'connection', list: false, type: edgeType(type), rows: rowType(type) };
  }
  if (!file.body) return { file, shape: 'inline', list, type, rows: type };
  const object = file.columns.some(({ name }) => name === 'node') && !('getFields' in type && type.getFields().node);
  const shape = object ? 'node' : 'row';
  return { file, shape, list, type, rows: type };
}

export function possibleTypes(schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLObjectType[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
}

function directed(type: GraphQLObjectType, directive: string): string[] {
  return Object.values(type.getFields())
    .filter((field) => field.astNode?.directives?.some((each) => each.name.value === directive))
    .map((field) => field.name);
}

/** Every coordinate that does not fit, each with both of its names. */
function check(catalog: Catalog, files: CypherFile[], resolved: Resolved): string[] {
  return [...files.flatMap((file) => checkFile(catalog, file, resolved)), ...checkFields(catalog, files, resolved)];
}

function checkFile(catalog: Catalog, file: CypherFile, resolved: Resolved): string[] {
  const path = `cypher/${file.coordinate}.cypher`;
  const [typeName = '', fieldName = ''] = file.coordinate.split('.');
  const type = catalog.schema.getType(typeName);
  const field = (isObjectType(type) || isInterfaceType(type)) && type.getFields()[fieldName];
  if (!field) return [`${path} has no field ${file.coordinate} in schema/.`];
  const reader = describe(file, field);
  if (!isCompositeType(reader.type)) return [`${path} answers ${file.coordinate}, which is a plain property.`];

  const problems: string[] = [];
  const given = Object.entries(resolved).flatMap(([coordinate, names]) => {
    const returned = getNamedType(fieldOf(catalog.schema, coordinate).type).name;
    return coordinate === file.coordinate || returned === typeName ? names : [];
  });
  const declared = new Set(['asKnownOn', ...field.args.map((argument) => argument.name), ...given]);
  for (const name of file.parameters) {
    if (!declared.has(name)) problems.push(`${path} uses $${name}, which is no argument of ${file.coordinate}.`);
  }
  if ((reader.list || reader.shape === 'connection') && !/\.(id|role|kind)$/.test(file.order)) {
    problems.push(`${path} answers a list and needs an ORDER BY that ends with an id.`);
  }
  const fields = 'getFields' in reader.type ? reader.type.getFields() : {};
  for (const { name } of file.columns) {
    if (!fields[name] && name !== 'link' && name !== 'node') {
      problems.push(`${path} returns ${name}, which is no field of ${reader.type.name}.`);
    }
  }
  return problems;
}

/** Every field that returns an object is read by a file, by a column of one, or by a resolver. */
function checkFields(catalog: Catalog, files: CypherFile[], resolved: Resolved): string[] {
  const problems: string[] = [];
  const readers = files.flatMap((file) => {
    const [owner = '', name = ''] = file.coordinate.split('.');
    const type = catalog.schema.getType(owner);
    return (type && catalog.reader(type, name)) ?? [];
  });
  for (const type of Object.values(catalog.schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || isConnection(type)) continue;
    const rows = readers.filter((reader) => reader.shape !== 'node' && reader.type === type);
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      if (resolved[coordinate] || catalog.reader(type, field.name)) continue;
      const leaf = !isCompositeType(getNamedType(field.type));
      // Where a row stands in its list follows from the order.
      if (field.name === 'cursor' && type.name.endsWith('Edge')) continue;
      const missing = rows.filter((reader) => !reader.file.columns.some(({ name }) => name === field.name));
      for (const { file } of missing) {
        if (leaf && file.columns.some(({ name }) => name === 'link')) continue;
        problems.push(`schema/ has ${coordinate}, and cypher/${file.coordinate}.cypher does not return ${field.name}.`);
      }
      if (!leaf && !rows.length)
        problems.push(`schema/ has ${coordinate}, and there is no cypher/${coordinate}.cypher.`);
    }
  }
  return problems;
}

function fieldOf(schema: GraphQLSchema, coordinate: string): GraphQLField<unknown, unknown> {
  const [type = '', field = ''] = coordinate.split('.');
  const found = (schema.getType(type) as GraphQLObjectType | undefined)?.getFields()[field];
  if (!found) throw new Error(`A resolver answers ${coordinate}, which is no field in schema/.`);
  return found;
}
