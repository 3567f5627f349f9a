import { getArgumentValues, type GraphQLCompositeType } from 'graphql';
import type { Row, Value } from '../graph/port';
import type { Catalog } from './catalog';
import { rename } from './file';
import type { Selected, Variables } from './selection';
import { onDay } from './text';

/** A parameter, and how it is read from the arguments of a field or from what a resolver gives. */
export interface Parameter {
  name: string;
  field: Selected;
  key: string;
  read(args: Given, given: Row): Value;
}

export type Given = Record<string, unknown>;

/** The day beyond all days, for files that compare with `$asKnownOn` where nobody gave one. */
export const END_OF_TIME = '9999-12-31';

/** Where a field is read from, and what holds there: the object that it belongs to, and the day of the answer. */
export interface At {
  self?: string;
  day?: string;
  /** The parameter with the ids to begin at, where it is none of the field's own. */
  ids?: string;
  /** Whether one list is read for all objects of a type, for a resolver to hand out by identity. */
  gathered?: boolean;
}

/** The names that a statement uses: its variables, its parameters, and what the arguments of its fields are. */
export class Scope {
  readonly parameters: Parameter[] = [];
  protected readonly link: GraphQLCompositeType;
  private readonly arguments = new Map<Selected, Given>();
  protected count = 0;
  /** Parameters that files of the statement have by another name. */
  protected begins: Given = {};

  constructor(
    protected readonly catalog: Catalog,
    protected readonly variables: Variables,
  ) {
    this.link = catalog.schema.getType('Link') as GraphQLCompositeType;
  }

  protected known(variable: string, type: GraphQLCompositeType, day: string): string[] {
    const { properties, always } = this.catalog.known(type);
    if (!properties.length) return [];
    const values = properties.map((property) => `${variable}.${property}`);
    return [`${always && values.length === 1 ? values[0] : `coalesce(${values.join(', ')}, '')`} <= ${day}`];
  }

  protected rename(source: string, names: ReadonlyMap<string, string>, field: Selected, { day, ids }: At): string {
    const given: Given = { ...this.begins, asKnownOn: day, ids };
    const text = rename(source, names, (name) => (given[name] as string | undefined) ?? this.parameter(field, name));
    const link = names.get('link');
    if (!day || !link) return text;
    return text.replace(new RegExp(`\\b${link}\\.(\\w+)`, 'g'), (whole, property: string) =>
      this.catalog.varies(this.link, property) ? onDay(link, property, day) : whole,
    );
  }

  /** An argument of the field, or what its resolver gives. */
  protected parameter(field: Selected, argument: string, plus = 0): string {
    return this.read(field, plus ? `${argument}+${plus}` : argument, (args, given) => {
      const value = argument in args ? args[argument] : given[argument];
      return plus ? (value as number) + plus : ((value ?? null) as Value);
    });
  }

  protected read(field: Selected, key: string, read: Parameter['read']): string {
    const same = this.parameters.find((each) => each.field === field && each.key === key);
    if (same) return `$${same.name}`;
    const name = `p${this.parameters.length}`;
    this.parameters.push({ name, field, key, read });
    return `$${name}`;
  }

  /** The arguments of a field in the variables that the statement is written for. */
  protected given(field: Selected): Given {
    let given = this.arguments.get(field);
    if (!given) this.arguments.set(field, (given = getArgumentValues(field.definition, field.node, this.variables)));
    return given;
  }

  protected fresh(name: string): string {
    return `${name}${++this.count}`;
  }
}
