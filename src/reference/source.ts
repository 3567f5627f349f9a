import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { didYouMean } from 'graphql/jsutils/didYouMean';
import { suggestionList } from 'graphql/jsutils/suggestionList';
import type { z } from 'zod';
import { KEYS } from './format';

export type Path = readonly PropertyKey[];

/** A YAML file that can tell the line on which a field stands. */
export class Source {
  private readonly lines = new LineCounter();
  private readonly document;
  /** What the file holds, as plain objects; days stay text. */
  readonly content: unknown;
  /** What keeps it from being YAML at all. */
  readonly faults: Problem[];

  constructor(
    readonly file: string,
    text: string,
  ) {
    this.document = parseDocument(text, { schema: 'core', lineCounter: this.lines, prettyErrors: false });
    this.faults = [...this.document.errors, ...this.document.warnings].map(
      ({ pos, message }) => new Problem(file, this.lines.linePos(pos[0]).line, `not valid YAML: ${message}`),
    );
    this.content = this.faults.length ? undefined : this.document.toJS();
  }

  /** The line of the field, or of what is nearest around it. */
  line(path: Path): number {
    let node: unknown = this.document.contents;
    let offset = 0;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
        if (!isScalar(pair?.key)) break;
        offset = pair.key.range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[step as number];
        offset = (node as { range?: [number] } | undefined)?.range?.[0] ?? offset;
      } else break;
    }
    return this.lines.linePos(offset).line;
  }
}

/** One thing that is wrong, in the form `file:line: what`. */
export class Problem {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly what: string,
  ) {}

  toString(): string {
    return `${this.file}:${this.line}: ${this.what}`;
  }
}

/** A field of a file. */
export class Place {
  constructor(
    readonly source: Source,
    readonly path: Path,
  ) {}

  at(...steps: PropertyKey[]): Place {
    return new Place(this.source, [...this.path, ...steps]);
  }

  problem(what: string): Problem {
    const field = this.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
    return new Problem(this.source.file, this.source.line(this.path), field ? `${field.slice(1)}: ${what}` : what);
  }

  toString(): string {
    return `${this.source.file}:${this.source.line(this.path)}`;
  }
}

/** The value in the form that the schema gives it; where it has none, what is wrong is added to the problems. */
export function parse<T>(schema: z.ZodType<T>, value: unknown, place: Place, problems: Problem[]): T | undefined {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const field = place.at(...issue.path);
    if (issue.code !== 'unrecognized_keys') problems.push(field.problem(explain(issue)));
    else problems.push(...issue.keys.map((key) => field.at(key).problem(`unknown key.${meant(key, KEYS)}`)));
  }
  return undefined;
}

/** " Did you mean …?", or nothing where no name is near. */
export const meant = (text: string, names: readonly string[]): string =>
  didYouMean(suggestionList(text, names).slice(0, 1));

function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${got(issue.input)}; expected ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return gotOther(issue.input, issue.values.map(String));
    case 'invalid_union':
      return gotOther((issue.input as { type?: unknown }).type, 'options' in issue ? issue.options.map(String) : []);
    case 'too_small':
      return `${got(issue.input)}; expected ${typeof issue.input === 'number' ? `at least ${issue.minimum}` : 'something'}`;
    case 'too_big':
      return `${got(issue.input)}; expected at most ${issue.maximum}`;
    case 'invalid_format':
      return `${got(issue.input)}; expected ${KINDS[issue.format] ?? issue.message}`;
    default:
      return `${got(issue.input)}; expected ${issue.message}`;
  }
}

const gotOther = (input: unknown, values: string[]): string =>
  `${got(input)}; expected ${values.length > 1 ? 'one of ' : ''}${values.join(', ')}.` +
  (typeof input === 'string' ? meant(input, values) : '');

const got = (input: unknown): string => {
  if (input === undefined) return 'missing';
  const text = JSON.stringify(input);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const KINDS: Record<string, string> = {
  array: 'a list',
  object: 'a mapping',
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  date: 'a day that exists, such as "2021-02-15"',
  url: 'a web address',
};
