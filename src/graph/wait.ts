import { setTimeout as sleep } from 'node:timers/promises';

/** The outcome of `work`, or a rejection with `late()` after so many seconds; `work` itself goes on. */
export function deadline<T>(work: Promise<T>, seconds: number, late: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), seconds * 1000);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Calls `attempt` until it succeeds or `again(error, tries so far)` is false, waiting from 20 ms up to a second. */
export async function retry<T>(
  attempt: () => Promise<T>,
  again: (error: unknown, tries: number) => boolean,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!again(error, tries)) throw error;
      // Chance keeps those who collided from colliding again.
      await sleep(Math.min(1000, 20 * 2 ** tries) * (0.5 + Math.random() / 2));
    }
  }
}
