/** What is measured side by side, by name: one request each. */
export type Contenders = Record<string, (round: number, index: number) => Promise<unknown>>;

/** Of one contender in one round. */
export interface Round {
  perSecond: number;
  /** Milliseconds from asking to the answer, ascending. */
  latencies: number[];
}

/** Lets the contenders take turns, so that what else the machine does meets all of them alike. */
export async function takeTurns(
  contenders: Contenders,
  { rounds, requests, atOnce }: { rounds: number; requests: number; atOnce: number },
): Promise<Map<string, Round[]>> {
  const results = new Map<string, Round[]>();
  // The first round is for warming up.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, request] of Object.entries(contenders)) {
      const result = await runRound((index) => request(round, index), requests, atOnce);
      if (round > 0) results.set(name, [...(results.get(name) ?? []), result]);
    }
  }
  return results;
}

async function runRound(
  request: (index: number) => Promise<unknown>,
  requests: number,
  atOnce: number,
): Promise<Round> {
  const latencies: number[] = [];
  let next = 0;
  const worker = async () => {
    while (next < requests) {
      const asked = performance.now();
      await request(next++);
      latencies.push(performance.now() - asked);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - start) / 1000;
  return { perSecond: requests / seconds, latencies: latencies.sort((a, b) => a - b) };
}

export function quantile(values: number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!;
}

export const median = (values: number[]) => quantile(values, 0.5);

/** How many times as many requests per second one answers as another: the median over the rounds. */
export function ratio(results: Map<string, Round[]>, one: string, other: string): number {
  const others = results.get(other)!;
  return median(results.get(one)!.map(({ perSecond }, round) => perSecond / others[round]!.perSecond));
}

export const number = (value: number, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** A table in Markdown, ready for the README. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index ? '---:' : '---'))), ...rows.map(line)].join('\n');
}
