import { END_OF_TIME } from '../compile/scope';
import type { Parameters, Run } from '../graph/port';
import { step } from '../steps';

/** Places that a statement takes for a parameter: those that fulfil a condition, and all within them. */
export interface Inside {
  /** The parameter: what has its id there is one of them. */
  name: string;
  /** Finds the places that fulfil the condition; its parameters are those of the statement. */
  text: string;
  /** The parameter of the day of the answer. */
  day?: string | undefined;
}

const STEP = step('inside');

/** Each place is come to once, so that it costs what there is inside, however the places lie in one another. */
export async function placesInside(run: Run, { text, day }: Inside, parameters: Parameters) {
  const asKnownOn = day === undefined ? END_OF_TIME : parameters[day]!;
  const known = { today: day === undefined, asKnownOn };
  const places = new Set<string>();
  let rows = await run(text, parameters);
  for (;;) {
    const reached = rows.map(({ id }) => id as string).filter((id) => !places.has(id));
    // The embedded engine looks a key of a map up, while it compares with each item of a list.
    if (!reached.length) return Object.fromEntries([...places].map((id) => [id, true]));
    for (const id of reached) places.add(id);
    rows = await run(STEP, { ...known, reached });
  }
}
