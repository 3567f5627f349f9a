import { type Assertion, type Casualties, type Dataset, type LinkPredicate, linkRule } from '../model';
import type { Row } from '../graph/port';
import { searchText } from '../search/tokens';
import { isSearched, textsOf } from '../search/types';
import { conclude } from './conclude';
import { findConflicts } from './conflicts';
import { assertionId, factOf, groupBy, isLink, openFactOf, sayValue } from './facts';

/** A data set as the graph keeps it: rows by label, and by edge type. */
export interface Records {
  /** By the labels below `Entity`, joined with a colon. */
  nodes: Map<string, Row[]>;
  /** Rows have `from`, `to` and `properties`. */
  edges: Map<string, Row[]>;
}

/** Before any day: a place's neighbours in the gazetteer are not news. */
const ALWAYS = '0001-01-01';

/** What a data set looks like in the graph: assertions as they are, and the edges that they add up to. */
export function recordsOf(dataset: Dataset): Records {
  const nodes = new Map<string, Row[]>();
  const edges = new Map<string, Row[]>();
  const node = (label: string, row: object) => push(nodes, label, withSearchText(label, row as Row));
  const edge = (type: string, from: string, to: string, properties: object = {}) =>
    push(edges, type, { from, to, properties: properties as Row });

  const mentions = dataset.assertions.flatMap(({ subject, object, statedOn }) =>
    [subject, object ?? []].flat().map((id) => ({ id, statedOn })),
  );
  const byMention = groupBy(mentions, ({ id }) => id);
  const byFact = groupBy(dataset.assertions, factOf);
  const first = (said: readonly Pick<Assertion, 'statedOn'>[] = []) =>
    said.map(({ statedOn }) => statedOn).sort()[0] ?? ALWAYS;

  const days = new Set<string>();
  for (const { type, ...actor } of dataset.actors) node(`Actor:${type}`, actor);
  for (const series of dataset.series) node('Series', series);
  for (const statement of dataset.statements) {
    node('Statement', { ...statement, knownSince: first(byMention.get(statement.id)) });
  }
  for (const { type, date, casualties, ...event } of dataset.events) {
    const end = date.end ?? (date.precision === 'DAY' ? date.start : undefined);
    // Every event has a day to be found by, also where it is not known when it happened.
    const day = date.start ?? 'unknown';
    const dates = { dateStart: date.start, dateEnd: end, datePrecision: date.precision, day };
    days.add(day);
    node(`Event:${type}`, { ...event, ...dates, knownSince: first(byMention.get(event.id)) });
    for (const record of casualties) {
      const { id, nationality, ...row } = casualtyRow(event.id, record);
      node('Casualties', { id, ...row, knownSince: first(byFact.get(row.fact)) });
      edge('HAS_CASUALTIES', event.id, id);
      if (nationality) edge('NATIONALITY', id, nationality);
    }
  }
  for (const id of days) node('Day', { id });
  for (const { publisher, passages, ...document } of dataset.documents) {
    node('Document', document);
    if (publisher) edge('PUBLISHED_BY', document.id, publisher);
    for (const passage of passages) {
      const id = `${document.id}#${passage.locator}`;
      node('Passage', { id, ...passage });
      edge('OF_DOCUMENT', id, document.id);
    }
  }
  for (const { within, ...location } of dataset.locations) {
    node('Location', location);
    if (within) addGazetteerLink(location.id, within);
  }
  for (const assertion of dataset.assertions) addAssertion(assertion);
  for (const [fact, about] of byFact) if (isLink(about[0]!.predicate) && about[0]!.object) addLink(fact, about);
  for (const { assertions, subject, ...conflict } of findConflicts(dataset.assertions)) {
    node('Conflict', conflict);
    edge('CONCERNS', conflict.id, subject);
    for (const assertion of assertions) edge('HOLDS', conflict.id, assertionId(assertion));
  }
  return { nodes, edges };

  function addAssertion(assertion: Assertion): void {
    const { predicate, qualifier, stance, confidence, statedOn, value, subject, object, by, evidence } = assertion;
    const id = assertionId(assertion);
    const fact = factOf(assertion);
    node('Assertion', { id, predicate, qualifier, stance, confidence, statedOn, fact, value: sayValue(value) });
    edge('SUBJECT', id, subject);
    if (object) edge('OBJECT', id, object);
    edge('STATED_BY', id, by);
    for (const passage of evidence) edge('EVIDENCED_BY', id, passage);
  }

  function addLink(fact: string, about: readonly Assertion[]): void {
    const { subject, object, predicate } = about[0]!;
    const open = openFactOf(about[0]!);
    edge(predicate, subject, object!, {
      ...linkRule(predicate as LinkPredicate).otherwise,
      ...about.reduce((all, { properties }) => ({ ...all, ...properties }), {}),
      id: fact,
      facts: byFact.has(open) ? [fact, open] : [fact],
      ...conclude([...about, ...(byFact.get(open) ?? [])]),
      // What leaves the other end open does not tell of it before somebody names it.
      knownSince: first(about),
    });
  }

  function addGazetteerLink(from: string, to: string): void {
    const id = factOf({ subject: from, predicate: 'WITHIN', object: to } as Assertion);
    if (byFact.has(id)) return;
    const word = { stance: 'ASSERTED', confidence: 1, by: '', statedOn: ALWAYS } as const;
    edge('WITHIN', from, to, { id, facts: [id], ...conclude([word]) });
  }
}

function casualtyRow(event: string, { outcome, who, count, nationality }: Casualties) {
  const slug = who.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    id: `casualties/${event.replace(/^[^/]*\//, '')}/${outcome.toLowerCase()}/${slug}`,
    fact: factOf({ subject: event, predicate: outcome, qualifier: who } as Assertion),
    outcome,
    who,
    ...count,
    nationality,
  };
}

/** What the text indexes read. */
function withSearchText(labels: string, row: Row): Row {
  return isSearched(labels) ? { ...row, searchText: searchText(textsOf(row).map(({ text }) => text)) } : row;
}

function push(rows: Map<string, Row[]>, key: string, row: Row): void {
  const known = rows.get(key);
  if (known) known.push(row);
  else rows.set(key, [row]);
}
