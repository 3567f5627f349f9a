/** Pieces of Cypher text. */

import type { Look } from './weigh';

/** A subquery: its clauses before RETURN, what it returns, and under which name. */
export interface Block {
  /** What it reads of the variables around it. */
  imports: (string | undefined)[];
  clauses: string[];
  result: string;
  name: string;
  looks: Look[];
}

/** An expression, and the subqueries that must stand before it. */
export interface Part {
  blocks: Block[];
  expression: string;
}

/** Words that a map cannot have as a key unless quoted. */
const RESERVED = new Set(
  `and as case create delete detach distinct else false in is limit match merge not null optional or order remove
   return set skip then true union unwind when where with xor`.split(/\s+/),
);

export function key(name: string): string {
  return RESERVED.has(name) ? `\`${name}\`` : name;
}

export function entry({ column }: { column: string }, expression: string): string {
  return `${key(column)}: ${expression}`;
}

export function map(entries: string[]): string {
  return `{${entries.join(', ')}}`;
}

export function call({ imports, clauses, result, name }: Block): string {
  const lines = [...clauses, `RETURN ${result} AS ${name}`];
  const used = new Set(imports.filter((each) => each && lines.some((line) => mentions(line, each))));
  return [`CALL (${[...used].join(', ')}) {`, ...lines.map((line) => line.replace(/^/gm, '  ')), '}'].join('\n');
}

/** What a conclusion was on a day: the last entry of its history that is not later. */
export function onDay(variable: string, property: string, day: string): string {
  return `${variable}.${property}History[size([day IN ${variable}.historyDays WHERE day <= ${day}]) - 1]`;
}

export function mentions(expression: string, variable: string): boolean {
  return new RegExp(`\\b${variable}\\b`).test(expression);
}

/** Every condition as one; there is at least one. */
export function all(parts: Part[]): Part {
  return joined(parts, ' AND ');
}

/** At least one of the conditions; there is at least one. */
export function any(parts: Part[]): Part {
  return joined(parts, ' OR ');
}

function joined(parts: Part[], word: string): Part {
  const expressions = parts.map(({ expression }) => expression);
  const expression = expressions.length === 1 ? expressions[0]! : `(${expressions.join(word)})`;
  return { blocks: parts.flatMap((part) => part.blocks), expression };
}

/** What is unknown does not hold, so its contrary does. */
export function not({ blocks, expression }: Part): Part {
  return { blocks, expression: `NOT coalesce(${expression}, false)` };
}

/** The clauses with those of the conditions that need no subquery added to the last of them. */
export function narrowed(clauses: string[], conditions: Part[]): string[] {
  const plain = conditions.filter(({ blocks }) => !blocks.length).map(({ expression }) => expression);
  if (!plain.length) return clauses;
  const last = clauses.at(-1)!;
  const [word] = /\b(MATCH|UNWIND|WITH|WHERE)\b(?![\s\S]*\b(MATCH|UNWIND|WITH|WHERE)\b)/.exec(last) ?? [];
  return [...clauses.slice(0, -1), `${last}${word === 'WHERE' ? ' AND ' : '\nWHERE '}${plain.join(' AND ')}`];
}
