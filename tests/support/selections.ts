import fc from 'fast-check';
import {
  astFromValue,
  doTypesOverlap,
  getNamedType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  print,
} from 'graphql';
import { conditionOf, type Pools, poolsOf } from './conditions';
import type { Thing } from './oracle/world';

export interface Operation<Query = string> {
  query: Query;
  variables: Record<string, unknown>;
}

/** How much one operation may ask for, so that hundreds can be tried. */
const MOST = { levels: 6, fields: 40, rows: 300 };
/** About how long a list is where no `first` bounds it. */
const USUAL_ROWS = 15;

/** Which of the possible selections to write, in numbers that are taken modulo what there is to choose from. */
interface Plan {
  kind: number;
  field: number;
  alias: number;
  condition: number;
  arguments: { how: number; value: number }[];
  children: Plan[];
}

const plan = (levels: number): fc.Arbitrary<Plan> =>
  fc.record({
    kind: fc.nat(9),
    field: fc.nat(99),
    alias: fc.nat(99),
    condition: fc.nat(39),
    arguments: fc.array(fc.record({ how: fc.nat(9), value: fc.nat(99_999) }), { maxLength: 8, size: 'max' }),
    children: levels
      ? fc.array(plan(levels - 1), { minLength: levels > MOST.levels - 2 ? 1 : 0, maxLength: 3, size: 'max' })
      : fc.constant([]),
  });

/** Random valid operations; `roots` says which of Query's fields they may start from. */
export function operations(
  schema: GraphQLSchema,
  things: Thing[],
  roots: (name: string) => boolean = () => true,
): fc.Arbitrary<Operation> {
  const plans = fc.noBias(fc.array(plan(MOST.levels), { minLength: 1, maxLength: 3, size: 'max' }));
  return plans.map((chosen) => new Writer(schema, things, roots).operation(chosen));
}

/** Where a selection stands. */
interface Place {
  depth: number;
  /** How often it is answered, by estimate. */
  rows: number;
}

class Writer {
  private readonly fragments: { name: string; on: GraphQLCompositeType; text: string; depth: number; rows: number }[] =
    [];
  private readonly variables: { name: string; type: string; declared: string }[] = [];
  private readonly values: Record<string, unknown> = {};
  /** What each response name stands for: it is the same wherever the name occurs, so that any two fields merge. */
  private readonly names = new Map<string, string>();
  private readonly composites: GraphQLCompositeType[];
  private readonly words: string[];
  private readonly days: string[];
  private readonly pools: Pools;
  private fields = 0;
  private deepest: Place = { depth: 0, rows: 1 };

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly things: Thing[],
    private readonly roots: (name: string) => boolean,
  ) {
    const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
    this.composites = types.filter(isCompositeType).filter((type) => type !== schema.getQueryType());
    this.words = [...new Set(types.filter(isObjectType).flatMap((type) => Object.keys(type.getFields())))].sort();
    this.days = daysOf(things);
    this.pools = poolsOf(things, this.days);
  }

  operation(plans: Plan[]): Operation {
    const selection = this.selection(this.schema.getQueryType()!, plans, { depth: 0, rows: 1 });
    const declared = this.variables.map((one) => one.declared).join(', ');
    const text = [
      `query Random${declared && `(${declared})`} ${selection}`,
      ...this.fragments.map(({ name, on, text }) => `fragment ${name} on ${on.name} ${text}`),
    ].join('\n');
    return { query: print(parse(text)), variables: this.values };
  }

  private selection(type: GraphQLCompositeType, plans: Plan[], place: Place): string {
    const parts = plans.map((each) => this.part(type, each, place)).filter(Boolean);
    return `{ ${parts.join(' ') || '__typename'} }`;
  }

  private part(type: GraphQLCompositeType, chosen: Plan, place: Place): string {
    if (place.depth > this.deepest.depth) this.deepest.depth = place.depth;
    if (place.rows > this.deepest.rows) this.deepest.rows = place.rows;
    if (this.fields >= MOST.fields) return '';
    const fields = isUnionType(type) ? 0 : isAbstractType(type) ? 6 : 8;
    if (type === this.schema.getQueryType() || chosen.kind < fields) return this.field(type, chosen, place);
    return chosen.kind < 9 ? this.inline(type, chosen, place) : this.spread(type, chosen, place);
  }

  private inline(type: GraphQLCompositeType, chosen: Plan, place: Place): string {
    const inner = chosen.field % 7 === 6 ? undefined : this.overlapping(type, chosen.field);
    const condition = this.condition(chosen);
    return `... ${inner ? `on ${inner.name}` : ''} ${condition} ${this.selection(inner ?? type, chosen.children, place)}`;
  }

  /** A fragment that is there already, or a new one. */
  private spread(type: GraphQLCompositeType, chosen: Plan, place: Place): string {
    const usable = this.fragments.filter(
      ({ on, depth, rows }) =>
        doTypesOverlap(this.schema, on, type) && place.depth + depth <= 8 && place.rows * rows <= MOST.rows,
    );
    let fragment = usable[chosen.field % (usable.length + 1)];
    if (!fragment) {
      const on = this.overlapping(type, chosen.field);
      const around = this.deepest;
      this.deepest = { ...place };
      const text = this.selection(on, chosen.children, place);
      const [depth, rows] = [this.deepest.depth - place.depth + 1, this.deepest.rows / place.rows];
      this.deepest = {
        depth: Math.max(around.depth, this.deepest.depth),
        rows: Math.max(around.rows, this.deepest.rows),
      };
      fragment = { name: `F${this.fragments.length + 1}`, on, text, depth, rows };
      this.fragments.push(fragment);
    }
    return `...${fragment.name} ${this.condition(chosen)}`;
  }

  private overlapping(type: GraphQLCompositeType, choice: number): GraphQLCompositeType {
    const all = this.composites.filter((each) => doTypesOverlap(this.schema, each, type));
    return all[choice % all.length]!;
  }

  private field(type: GraphQLCompositeType, chosen: Plan, place: Place): string {
    this.fields++;
    const field = this.choose(type, chosen);
    if (!field) return `${this.responseName('__typename', '__typename', chosen)}__typename ${this.condition(chosen)}`;
    const named = getNamedType(field.type);
    const args = field.args.map((argument, index) => [
      argument.name,
      this.argument(argument, field, chosen.arguments[index] ?? { how: 0, value: 0 }, place),
    ]);
    const given = args.filter(([, text]) => text).map((pair) => pair.join(': '));
    const suffix = given.length ? `(${given.join(', ')})` : '';
    const alias = this.responseName(field.name, `${field.name}${suffix}: ${String(field.type)}`, chosen);
    const start = `${alias}${field.name}${suffix} ${this.condition(chosen)}`;
    if (!isCompositeType(named)) return start;
    const rows = place.rows * this.rowsOf(field, args);
    return `${start} ${this.selection(named, chosen.children, { depth: place.depth + 1, rows })}`;
  }

  /** A plain property where nothing is chosen below, else a field that has something below. */
  private choose(type: GraphQLCompositeType, { field, children }: Plan): GraphQLField<unknown, unknown> | undefined {
    const root = type === this.schema.getQueryType();
    const fields = Object.values('getFields' in type ? type.getFields() : {}).filter(
      // What a cursor is made of is the list's own affair; tests of pages use those that they get.
      ({ name }) => !/cursor/i.test(name) && (!root || this.roots(name)),
    );
    const deeper = fields.filter((each) => isCompositeType(getNamedType(each.type)));
    const plain = fields.filter((each) => !deeper.includes(each));
    const usable = (children.length && deeper.length) || root ? deeper : plain;
    return field > 95 && !root ? undefined : usable[field % usable.length];
  }

  private rowsOf(field: GraphQLField<unknown, unknown>, args: (string | undefined)[][]): number {
    if (!isManyType(field)) return 1;
    const first = args.find(([name]) => name === 'first')?.[1];
    if (!first) return USUAL_ROWS;
    const value = first.startsWith('$') ? this.values[first.slice(1)] : Number(first);
    return typeof value === 'number' ? Math.max(1, value) : USUAL_ROWS;
  }

  private argument(
    argument: GraphQLArgument,
    field: GraphQLField<unknown, unknown>,
    { how, value }: { how: number; value: number },
    place: Place,
  ): string | undefined {
    const { type, name } = argument;
    const required = isNonNullType(type);
    // Cursors come from answers, and a page is the first of a list or the last of it.
    if (['after', 'before', 'last'].includes(name)) return undefined;
    const drawn = this.value(type, name, field, value);
    const crowded = name === 'first' && place.rows * USUAL_ROWS > MOST.rows;
    if (crowded) return String(value % (place.rows * 2 > MOST.rows ? 2 : 3));
    if (how < 4 && !required) return undefined;
    if (how < 7) return literal(type, drawn);
    const nothing = !required && how === 9;
    if (nothing && value % 3 === 0) return 'null';
    return this.variable(String(type), nothing ? [undefined, null][value % 2] : drawn);
  }

  private value(type: GraphQLInputType, name: string, field: GraphQLField<unknown, unknown>, choice: number): unknown {
    const inner = isNonNullType(type) ? type.ofType : type;
    if (isInputObjectType(getNamedType(inner))) return conditionOf(inner, choice, this.pools);
    if (isListType(inner)) {
      return Array.from({ length: choice % 5 }, (_, index) =>
        this.value(inner.ofType, name, field, choice + index * 7),
      );
    }
    if (isEnumType(inner)) return inner.getValues()[choice % inner.getValues().length]!.name;
    switch (inner.name) {
      case 'ID':
        return this.id(name === 'event' ? 'Event' : getNamedType(field.type).name, choice);
      case 'Int':
        return name === 'first' || name === 'last' ? choice % 6 : 1 + (choice % 5);
      case 'Float':
        return (choice % 11) / 10;
      case 'Date':
        return this.days[choice % this.days.length];
      case 'Boolean':
        return choice % 2 === 0;
      default:
        throw new Error(`No random value of ${inner.name} is known for ${name}: teach it to this file.`);
    }
  }

  /** Mostly the id of something of this type, sometimes of something else, or of nothing. */
  private id(typeName: string, choice: number): string {
    if (choice % 19 === 18) return 'attack/nowhere-2021';
    const type = this.schema.getType(typeName) as GraphQLCompositeType;
    const possible = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type];
    const fitting = this.things.filter((one) => choice % 17 === 16 || possible.some(({ name }) => name === one.type));
    // Of a list of ids or of an end of a path, anything.
    const usable = fitting.length ? fitting : this.things;
    return usable[choice % usable.length]!.id;
  }

  /** Declares a variable, or takes one of the type that is there already. */
  private variable(type: string, value: unknown): string {
    const same = this.variables.find((one) => one.type === type && this.values[one.name] === value);
    if (same) return `$${same.name}`;
    const name = `v${this.variables.length + 1}`;
    if (value !== undefined) this.values[name] = value;
    this.variables.push({ name, type, declared: `$${name}: ${type}` });
    return `$${name}`;
  }

  private condition({ condition }: Plan): string {
    if (condition < 34) return '';
    const directive = condition % 2 ? 'include' : 'skip';
    const value = condition === 34 || condition % 2 === 1;
    return `@${directive}(if: ${condition < 37 ? String(value) : this.variable('Boolean!', value)})`;
  }

  /** An alias with its colon where one is wanted, or where the field's own name already stands for something else. */
  private responseName(field: string, key: string, { alias }: Plan): string {
    const wanted = alias < 70 ? field : this.words[alias % this.words.length]!;
    let name = wanted;
    for (let n = 2; (this.names.get(name) ?? key) !== key; n++) name = `${wanted}_${n}`;
    this.names.set(name, key);
    return name === field ? '' : `${name}: `;
  }
}

const isManyType = ({ type }: GraphQLField<unknown, unknown>) =>
  isListType(isNonNullType(type) ? type.ofType : type) || getNamedType(type).name.endsWith('Connection');

function literal(type: GraphQLInputType, value: unknown): string {
  return print(astFromValue(value, type)!);
}

/** Days on which something became known, each with the day before and the day after it. */
export function daysOf(things: Thing[]): string[] {
  const days = things.flatMap(({ knownSince }) => (knownSince && knownSince > '1' ? [Date.parse(knownSince)] : []));
  const around = days.flatMap((day) => [-1, 0, 1].map((plus) => day + plus * 86_400_000));
  return [...new Set(around)].sort((a, b) => a - b).map((day) => new Date(day).toISOString().slice(0, 10));
}
