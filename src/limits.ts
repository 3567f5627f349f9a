import type { PageLimits } from './compile/arguments';

/**
 * What one request may ask for. A request beyond any of these is refused with
 * the code LIMIT_EXCEEDED and HTTP status 400, before anything is read.
 */
export interface Limits {
  /** Characters of the query text. */
  textLength: number;
  /** Tokens of the query text: names, values and punctuation; comments are free. */
  tokens: number;
  /** Brackets of any kind open at once: in the text as written, and of selections once fragments are put in place. */
  nesting: number;
  /** Lists and objects within one another in the variables. */
  variableNesting: number;
  /** Values in the variables, each list, object and scalar counted. */
  variableValues: number;
  /** Fragment definitions. */
  fragments: number;
  /**
   * Levels of fields that have a selection of their own, fragments put in place:
   * `event { prompted { effect { title } } }` has three. `__schema` and `__type` do not count.
   */
  depth: number;
  /** Fields at the root of an operation, aliases counted one by one. */
  rootFields: number;
  /** Fields and fragment spreads of an operation, fragments put in place and aliases counted one by one. */
  selections: number;
  /** Fields within `__schema` and `__type`, each counted tenfold for every list that it is in. */
  introspection: number;
  /** Names under which one field of one object is asked for, fragments put in place. */
  aliases: number;
  /** Relationships within one another in a filter: `some`, `none`, `every`, `count` and `withinOrSelf`. */
  filterNesting: number;
  /** Objects that the answer is expected to have; `costOf` tells how they are counted. */
  cost: number;
  /** Objects that the answer has when every list in it is as long as its page. */
  objects: number;
  /**
   * Links that one statement may look at, counted in the graph before it is sent where very many are possible; one that
   * the answer shows counts 151 times.
   */
  work: number;
}

/** The environment variable of each limit that has one. */
export const SETTINGS: Partial<Record<keyof Limits, string>> = {
  tokens: 'TOKEN_LIMIT',
  depth: 'DEPTH_LIMIT',
  aliases: 'ALIAS_LIMIT',
  filterNesting: 'FILTER_LIMIT',
  cost: 'COST_LIMIT',
  objects: 'OBJECT_LIMIT',
  work: 'WORK_LIMIT',
};

/** Sizes of pages: of a list without `first`, and the largest `first`. */
export const PAGE: PageLimits = { usual: 100, most: 1000 };

/** Largest request, in bytes. */
export const BODY_LIMIT = 1024 * 1024;

export const LIMITS: Limits = {
  /** Ten thousand tokens of some 26 characters; the longest example query has 1,000 characters. */
  textLength: 256 * 1024,
  /** Ten times what GraphiQL's introspection query has; parsed and validated in milliseconds. */
  tokens: 10_000,
  /** Ten levels of fields with arguments need 20; parser and validator call themselves once a bracket. */
  nesting: 64,
  /** As for the text: a filter may move from a literal to a variable. */
  variableNesting: 64,
  /** A list of 1,000 ids fits a hundred times. */
  variableValues: 100_000,
  /** A front end brings one or two a component. */
  fragments: 200,
  /** Planning a statement takes the engine 0.15 s at 10 levels, 1.4 s at 14, 47 s at 20. */
  depth: 10,
  /** Each costs a statement. */
  rootFields: 100,
  /** A page of a front end has some hundred. */
  selections: 5_000,
  /** Nearly twice what the usual introspection query comes to; an answer can be a thousand times the question. */
  introspection: 100_000,
  /** A page asks for two or three; a script that asks for many objects by id sends 100 at once. */
  aliases: 100,
  /** Each may look at every link of everything that the one above it looks at. */
  filterNesting: 4,
  /** As many keep the server from anything else for a quarter of a second; the examples come to a quarter of it. */
  cost: 20_000,
  /** On a graph where every list is full, a million take 6 s and 1 GB; the examples come to half of this at most. */
  objects: 2_000_000,
  /** A second of the embedded engine, which cannot be stopped. */
  work: 3_000_000,
};
