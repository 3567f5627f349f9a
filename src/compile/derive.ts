import {
  buildASTSchema,
  concatAST,
  type DocumentNode,
  getNamedType,
  getNullableType,
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type ObjectTypeDefinitionNode,
  parse,
  visit,
} from 'graphql';
import { isConnection, rowType, withConnections } from './connection';

type Fielded = GraphQLObjectType | GraphQLInterfaceType;

/**
 * What follows from the SDL and need not be written there: connections and their edges, the arguments of each list
 * that a file answers, and for each type that a list can have its filter and its order. A new property is filterable,
 * and sortable, by being there.
 *
 * @param coordinates of the fields that a file answers
 */
export function derive(sdl: DocumentNode, coordinates: ReadonlySet<string>): DocumentNode {
  const types = withConnections(sdl);
  const wanted = undefinedFilters(types);
  const stubs = parse(
    [...wanted, ...(wanted.length ? [] : ['Unused'])].map((name) => `input ${name} { _: Int }`).join('\n'),
  );
  const derivation = new Derivation(buildASTSchema(concatAST([types, stubs]), { assumeValid: true }), coordinates);
  for (const name of wanted) derivation.where(name.replace(/Where$/, ''));
  const withArguments = visit(types, {
    ObjectTypeDefinition: (node) => derivation.extend(node),
    InterfaceTypeDefinition: (node) => derivation.extend(node),
    ObjectTypeExtension: (node) => derivation.extend(node),
  });
  return concatAST([withArguments, parse([...derivation.inputs.values()].join('\n'))]);
}

/** Filters that an argument names and nobody wrote. */
function undefinedFilters(types: DocumentNode): string[] {
  const names = new Set<string>();
  visit(types, {
    NamedType({ name: { value } }) {
      if (value.endsWith('Where')) names.add(value);
    },
  });
  return [...names];
}

/** The name of a type's filter, of its order, and of the filter of a list of it. */
export const whereOf = (type: GraphQLNamedType) => `${type.name}Where`;
const orderOf = (type: GraphQLNamedType) => `${type.name}Order`;
const listOf = (type: GraphQLNamedType) => `${type.name}ListFilter`;

/** `ArmedGroup` is `ARMED_GROUP` among the types of `Actor`. */
export const enumValueOf = ({ name }: GraphQLNamedType) => name.replace(/(?<!^)[A-Z]/g, '_$&').toUpperCase();

/** What an object of an abstract type can be told to be: one of its types, or an interface that only these have. */
export function narrower(schema: GraphQLSchema, type: GraphQLAbstractType): GraphQLCompositeType[] {
  const possible = schema.getPossibleTypes(type);
  const interfaces = new Set(possible.flatMap((each) => each.getInterfaces()));
  const inner = [...interfaces].filter((each) => {
    const types = schema.getPossibleTypes(each);
    return types.length < possible.length && types.every((one) => possible.includes(one));
  });
  return [...inner, ...possible];
}

class Derivation {
  /** By name, each with its description. */
  readonly inputs = new Map<string, string>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly coordinates: ReadonlySet<string>,
  ) {}

  /** Adds the arguments that each list of a type has. */
  extend<Node extends Pick<ObjectTypeDefinitionNode, 'name' | 'fields'>>(node: Node): Node {
    const type = this.schema.getType(node.name.value) as Fielded;
    const fields = node.fields?.map((field) => {
      const definition = type.getFields()[field.name.value]!;
      const rows = this.rowsOf(type, definition);
      if (!rows || !definition.args.some(({ name }) => name === 'first')) return field;
      const added = this.argumentsOf(rows, isConnection(getNamedType(definition.type)));
      return { ...field, arguments: [...field.arguments!, ...added] };
    });
    return { ...node, fields };
  }

  private argumentsOf(rows: GraphQLCompositeType, paged: boolean): InputValueDefinitionNode[] {
    const order = this.order(rows);
    const names = [
      ...(paged ? ['after: String', 'last: Int', 'before: String'] : []),
      `where: ${this.where(rows)}`,
      ...(order ? [`orderBy: [${order}!]`] : []),
    ];
    const document = parse(`type T { f(${names.join(', ')}): Int }`, { noLocation: true });
    const [type] = document.definitions as ObjectTypeDefinitionNode[];
    return [...type!.fields![0]!.arguments!];
  }

  /** The type of the rows of a list that a file answers. */
  private rowsOf(type: Fielded, field: GraphQLField<unknown, unknown>): GraphQLCompositeType | undefined {
    const named = getNamedType(field.type);
    if (!isCompositeType(named) || !this.hasFile(type, field)) return undefined;
    if (isConnection(named)) return rowType(named as GraphQLCompositeType);
    return isListType(getNullableType(field.type)) ? named : undefined;
  }

  private hasFile(type: Fielded, { name }: GraphQLField<unknown, unknown>): boolean {
    return [type, ...type.getInterfaces()].some((owner) => this.coordinates.has(`${owner.name}.${name}`));
  }

  where(given: GraphQLCompositeType | string): string {
    const type = typeof given === 'string' ? (this.schema.getType(given) as GraphQLCompositeType) : given;
    const name = whereOf(type);
    if (this.inputs.has(name)) return name;
    this.inputs.set(name, '');
    const lines = [
      `"All of these hold." and: [${name}!]`,
      `"At least one of these holds." or: [${name}!]`,
      `"This does not hold; what is unknown does not hold." not: ${name}`,
    ];
    if (!isUnionType(type)) {
      for (const field of Object.values(type.getFields())) {
        const input = this.filterOf(type, field);
        if (input) lines.push(`${described(this.describe(type, field))} ${field.name}: ${input}`);
      }
    }
    if (isAbstractType(type)) {
      lines.push(`"Its type." type: ${this.leaf(this.typesOf(type))}`);
      for (const possible of narrower(this.schema, type)) {
        lines.push(`"It is of type \`${possible.name}\`, and this holds." on${possible.name}: ${this.where(possible)}`);
      }
    }
    this.define(name, 'input', lines, `What holds of ${type.name}: every condition given.`);
    return name;
  }

  private filterOf(type: Fielded, field: GraphQLField<unknown, unknown>): string | undefined {
    if (field.args.some(isRequiredArgument) || field.name === 'cursor') return undefined;
    const named = getNamedType(field.type);
    const many = isListType(getNullableType(field.type));
    if (isLeafType(named)) return many ? this.listOfLeaves(named) : this.leaf(named.name);
    const rows = this.rowsOf(type, field);
    if (rows) return this.list(rows);
    if (many || isConnection(named)) return undefined;
    return isInline(named) ? this.inline(named as GraphQLObjectType) : this.where(named as GraphQLCompositeType);
  }

  private list(rows: GraphQLCompositeType): string {
    const [name, where] = [listOf(rows), this.where(rows)];
    const count = `${rows.name}CountFilter`;
    this.define(count, 'input', [
      `"Count only those of which this holds." where: ${where}`,
      ...COMPARISONS.map(([key, text]) => `"${text}" ${key}: ${key === 'between' ? this.interval('Int') : 'Int'}`),
    ], 'How many there are.'); // prettier-ignore
    this.define(name, 'input', [
      `"It holds of at least one." some: ${where}`,
      `"It holds of none." none: ${where}`,
      `"It holds of each, which it does where there is none." every: ${where}`,
      `"How many there are." count: ${count}`,
    ], `What holds of a list of ${rows.name}: every condition given.`); // prettier-ignore
    return name;
  }

  private leaf(type: string): string {
    const name = `${type}Filter`;
    if (this.inputs.has(name)) return name;
    const ordered = ['Int', 'Float', 'Date', 'String'].includes(type);
    const lines = [
      `"Equal." eq: ${type}`,
      `"Not equal, or unknown." ne: ${type}`,
      `"One of these." in: [${type}!]`,
      `"None of these, or unknown." notIn: [${type}!]`,
      `"Whether it is known." exists: Boolean`,
    ];
    if (ordered) {
      for (const [key, text] of COMPARISONS.slice(2)) {
        lines.push(`"${text}" ${key}: ${key === 'between' ? this.interval(type) : type}`);
      }
    }
    if (type === 'String' || type === 'ID') {
      lines.push(
        `"This stands in it." contains: String`,
        `"It begins with this." startsWith: String`,
        `"It ends with this." endsWith: String`,
      );
    }
    if (type === 'String') lines.push(`"Whether upper and lower case are taken for equal." ignoreCase: Boolean`);
    if (type === 'Date') lines.push(`"How long after the day of the object around it." since: SinceFilter`);
    this.define(name, 'input', lines, `What holds of a value: every condition given. The unknown is only \`ne\`, \`notIn\` and not \`exists\`.`); // prettier-ignore
    return name;
  }

  private listOfLeaves(type: GraphQLNamedType): string {
    const name = `${type.name}ListFilter`;
    const inner = this.leaf(type.name);
    this.define(name, 'input', [
      `"It holds of at least one." some: ${inner}`,
      `"It holds of none." none: ${inner}`,
      `"It holds of each, which it does where there is none." every: ${inner}`,
    ], 'What holds of a list of values: every condition given.'); // prettier-ignore
    return name;
  }

  /** An object that stands on another, such as a range of days: conditions on it as a whole mean its first field. */
  private inline(type: GraphQLObjectType): string {
    const name = `${type.name}Filter`;
    const fields = Object.values(type.getFields());
    const first = this.leaf(getNamedType(fields[0]!.type).name);
    const whole = this.inputs.get(first)!.match(/\{([\s\S]*)\}/)![1]!;
    const parts = fields.map((field) => {
      return `${described(field.description)} ${field.name}: ${this.leaf(getNamedType(field.type).name)}`;
    });
    const text = `What holds of ${type.name}: every condition given; without a field it is meant of \`${fields[0]!.name}\`.`;
    this.define(name, 'input', [whole, ...parts], text);
    return name;
  }

  private interval(type: string): string {
    const name = `${type}Interval`;
    this.define(name, 'input', [`"The least." from: ${type}!`, `"The greatest." to: ${type}!`], 'From one value to another, both included.'); // prettier-ignore
    return name;
  }

  private order(type: GraphQLCompositeType): string | undefined {
    const name = orderOf(type);
    if (this.inputs.has(name)) return name;
    if (isUnionType(type)) return undefined;
    const keys = Object.values(type.getFields()).flatMap((field) => {
      const named = getNamedType(field.type);
      if (isListType(getNullableType(field.type)) || field.args.some(isRequiredArgument)) return [];
      if (field.name === 'cursor') return [];
      if (isLeafType(named) || isInline(named)) return [`${described(this.describe(type, field))} ${field.name}: OrderDirection`];
      if (this.hasFile(type, field) || isConnection(named)) return [];
      const inner = this.order(named as GraphQLCompositeType);
      return inner ? [`${described(field.description)} ${field.name}: ${inner}`] : [];
    }); // prettier-ignore
    this.define(`${name} @oneOf`, 'input', keys, `One key to sort ${type.name} by; the next key counts where it is equal.`); // prettier-ignore
    this.inputs.set(name, '');
    return name;
  }

  /** The enum of the types that an abstract type can have; the SDL's own where it has one. */
  private typesOf(type: GraphQLNamedType & GraphQLCompositeType): string {
    const name = `${type.name}Type`;
    if (isEnumType(this.schema.getType(name))) return name;
    const values = this.schema.getPossibleTypes(type as GraphQLInterfaceType).map((possible) => {
      return `"See \`${possible.name}\`." ${enumValueOf(possible)}`;
    });
    this.define(name, 'enum', values, `The types of ${type.name}.`);
    return name;
  }

  private define(name: string, kind: 'input' | 'enum', lines: string[], description: string): void {
    this.inputs.set(name, `"""${description}"""\n${kind} ${name} {\n${lines.join('\n')}\n}`);
  }

  private describe(type: Fielded, { name, description }: GraphQLField<unknown, unknown>): string | null | undefined {
    return description ?? type.getInterfaces().map((each) => each.getFields()[name]?.description).find(Boolean); // prettier-ignore
  }
}

const COMPARISONS = [
  ['eq', 'So many.'],
  ['ne', 'Not so many.'],
  ['gt', 'More, or later, than this.'],
  ['gte', 'This, or more, or later.'],
  ['lt', 'Less, or earlier, than this.'],
  ['lte', 'This, or less, or earlier.'],
  ['between', 'Within these, both included.'],
] as const;

/** An object without an id that takes no file to reach: it stands on the object that has it. */
function isInline(type: GraphQLNamedType): boolean {
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  return fields.length > 0 && fields.every((each) => each.name !== 'id' && isLeafType(getNamedType(each.type)));
}

/** The first sentence; the field itself has the rest. */
const described = (text: string | null | undefined) =>
  text ? `"""${/^.*?[.;:](?=\s|$)|^.*$/s.exec(text)![0]}"""` : '';
