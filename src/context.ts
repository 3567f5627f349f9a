import type { Graph } from './graph/port';

/** What every resolver has at hand. */
export interface Context {
  graph: Graph;
}
