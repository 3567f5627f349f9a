import { exceeded } from '../exceeded';
import type { Parameters, Run } from '../graph/port';
import type { Limits } from '../limits';
import { mentions } from './text';

/** What a subquery looks at, for each object around it: a level of what a statement does. */
export interface Look {
  /** The variable around it that it begins from. */
  self: string | undefined;
  /** Clauses to all that it looks at. */
  looked: string[];
  /** Clauses to what is left of that, for each of which `inner` looks further. */
  rows: string[];
  inner: Look[];
  /** In a filter, where what is found is counted and not answered. */
  filter?: boolean;
  /** Whether there is at most one row for each object around it. */
  single?: boolean;
  /** The parameter that holds how many rows there are at most, or the list of them. */
  size?: string | undefined;
}

/** A row of the answer takes as long as some 30 that are only looked at, and this process has to hold and to write it. */
const ANSWERED = 150;

/** Rows of an answer within which it is not weighed, if every list is full: the page of an event has a fifth. */
const FEW = 50_000;

/** What a short page may look at: its list is sorted first. */
const SHORTEST = 10;

/** Lists within one another, one of them in a filter, from which on a statement is weighed. */
const NESTED = 3;

/** How often a list of what leads to an object, which may be very much, is read for the same ones without a look. */
const AGAIN = 20;

/** What the statements of one execution come to. */
export class Ledger {
  /** Rows of the answer, if every list were full. */
  private most = 0;
  private work = 0;
  private readonly entered = new Set<readonly Look[]>();

  /** Whether the engine ends what takes too long; then only what it answers is weighed, which this process has to hold. */
  stops = false;

  constructor(private readonly limits: Limits) {}

  /** @throws PublicError when a statement that may look at very much would */
  async enter(run: Run, looks: readonly Look[], parameters: Parameters): Promise<void> {
    // One that is run for some days after the other puts one page together.
    if (!this.entered.has(looks)) this.most += most(looks, parameters);
    this.entered.add(looks);
    const filtered = this.stops ? 0 : nested(looks);
    if (this.most <= FEW && filtered < NESTED && again(looks, parameters) <= AGAIN) return;
    const { work: limit } = this.limits;
    const own = await weigh(run, looks, parameters, limit - this.work);
    // Root fields are weighed beside one another.
    const work = this.work + own;
    if (work > limit) throw exceeded('work', work, this.limits);
    this.work = work;
  }
}

/** Lists within one another, where one of them is in a filter; else 0. */
function nested(looks: readonly Look[], above = 0): number {
  const depths = looks.map(({ inner, filter, single }) => {
    const depth = above + (single ? 0 : 1);
    return Math.max(filter ? depth : 0, nested(inner, depth));
  });
  return Math.max(0, ...depths);
}

/** Rows of the answer when every list is full. */
function most(looks: readonly Look[], parameters: Parameters): number {
  const each = answered(looks).map((look) => {
    const rows = rowsOf(look, parameters);
    return (look.single ? rows : Math.max(rows, SHORTEST)) + rows * most(look.inner, parameters);
  });
  return each.reduce((sum, rows) => sum + rows, 0);
}

/** How often lists of what leads to an object are read, where other lists may come to the same object many times. */
function again(looks: readonly Look[], parameters: Parameters, times = 1, lists = 0): number {
  const each = answered(looks).map((look) => {
    const inward = lists > 1 && look.self && look.looked.some((clause) => clause.includes(`(${look.self})<-[`));
    const rows = rowsOf(look, parameters);
    // Links that a resolver found may all lead to one object; what else a statement begins with is there once.
    const links = !look.self && look.rows.some((clause) => clause.includes(']->('));
    const within = lists + (look.single ? 0 : links ? 2 : 1);
    return (inward ? times : 0) + again(look.inner, parameters, times * rows, within);
  });
  return each.reduce((sum, reads) => sum + reads, 0);
}

const answered = (looks: readonly Look[]) => looks.filter(({ filter }) => !filter);

function rowsOf({ single, size }: Look, parameters: Parameters): number {
  const value = single || size === undefined ? 1 : parameters[size];
  return Array.isArray(value) ? value.length : Number(value);
}

/**
 * What a statement looks at, counted level by level: an object that was come to in many ways is looked from once, and
 * counts as often. So it costs no more than each link once a level, while the ways may be more than can be counted.
 * No further than `enough`.
 */
async function weigh(run: Run, looks: readonly Look[], parameters: Parameters, enough: number): Promise<number> {
  let sum = 0;
  let level = looks.map((look) => [look]);
  while (level.length) {
    for (const path of level) {
      if (!path.at(-1)!.inner.length) continue;
      const text = statementOf(path);
      const used = Object.entries(parameters).filter(([name]) => mentions(text, name));
      const [row] = await run(text, Object.fromEntries(used));
      sum += (row?.looked as number | null) ?? 0;
      if (sum > enough) return sum;
    }
    level = level.flatMap((path) => path.at(-1)!.inner.map((look) => [...path, look]));
  }
  return sum;
}

/** Counts what the last of a path is the way to. */
function statementOf(path: Look[]): string {
  const lines: string[] = [];
  path.forEach(({ self, rows, inner }, index) => {
    const next = [...new Set((path[index + 1] ? [path[index + 1]!] : inner).flatMap((look) => look.self ?? []))];
    if (!index) {
      lines.push(...rows, `WITH ${[...next, 'count(*) AS times'].join(', ')}`);
      return;
    }
    const found = next.filter((name) => name !== self).map((name) => `${name} AS ${name}`);
    lines.push(inside(self, rows, found.join(', ') || '1 AS one'));
    lines.push(`WITH ${[...next, 'sum(times) AS times'].join(', ')}`);
  });
  const { inner } = path.at(-1)!;
  const counts = inner.map(({ self, looked, filter, size }, index) => {
    lines.push(inside(self, looked, `count(*) AS looked${index}`));
    if (filter) return `looked${index}`;
    const answered = size ? `CASE WHEN looked${index} < $${size} THEN looked${index} ELSE $${size} END` : `looked${index}`;
    return `looked${index} + ${ANSWERED} * ${answered}`;
  });
  return [...lines, `RETURN sum(times * (${counts.join(' + ')})) AS looked`].join('\n');
} // prettier-ignore

const inside = (self: string | undefined, clauses: string[], result: string) =>
  [`CALL (${self ?? ''}) {`, ...[...clauses, `RETURN ${result}`].map((line) => line.replace(/^/gm, '  ')), '}'].join(
    '\n',
  );
