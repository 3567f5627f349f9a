import {
  getNamedType,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  typeFromAST,
} from 'graphql';
import type { Variables } from './selection';

/** What the text of a statement may depend on: which variables have a value, and which of the boolean ones are true. */
export function shapeOfVariables({ operation, schema, variableValues }: GraphQLResolveInfo): string {
  let shape = '';
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    shape += shapeOf(typeFromAST(schema, type) as GraphQLInputType, variableValues[variable.name.value]);
  }
  return shape;
}

function shapeOf(type: GraphQLInputType, value: unknown): string {
  if (value == null) return '-';
  if (isNonNullType(type)) return shapeOf(type.ofType, value);
  if (isListType(type)) {
    // Of a list of plain values, only those of an enum can be meant for the text.
    if (isScalarType(getNamedType(type))) return '.';
    return `[${(value as unknown[]).map((item) => shapeOf(type.ofType, item)).join('')}]`;
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return `{${fields.map(({ name, type: inner }) => shapeOf(inner, (value as Variables)[name])).join('')}}`;
  }
  return isScalarType(type) && type.name !== 'Boolean' ? '.' : `(${JSON.stringify(value)})`;
}
