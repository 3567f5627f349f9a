import type { Assertion, Dataset, Event } from '../../src/model';

/** A data set of one actor and one document, to which tests add events and links. */
export function datasetOf(events: Partial<Event>[], links: Partial<Assertion>[]): Dataset {
  const by = 'state/somewhere';
  const assertion = (said: Partial<Assertion>): Assertion => ({
    subject: '',
    predicate: 'PROMPTED_BY',
    stance: 'ASSERTED',
    confidence: 0.8,
    by,
    statedOn: '2021-01-01',
    evidence: ['document/report#S1'],
    ...said,
  });
  return {
    id: 'test',
    title: 'Test',
    actors: [{ id: by, type: 'State', name: 'Somewhere', aliases: [], codes: [] }],
    locations: [],
    series: [],
    statements: [],
    documents: [
      {
        id: 'document/report',
        title: 'Report',
        publishedOn: '2021-01-01',
        passages: [{ locator: 'S1', summary: 'All of it.' }],
      },
    ],
    events: events.map((event) => ({
      id: '',
      type: 'Attack',
      title: event.id!,
      date: { start: '2021-01-01', end: '2021-01-01', precision: 'DAY' },
      codes: [],
      casualties: [],
      ...event,
    })),
    assertions: [
      ...events.map(({ id }) => assertion({ subject: id!, predicate: 'DATE', value: '2021-01-01' })),
      ...links.map(assertion),
    ],
  };
}

/** "b>a" reads: a was prompted by b. */
export function chainOf(text: string, said: Partial<Assertion> = {}): Partial<Assertion>[] {
  return text.split(' ').map((link) => {
    const [cause, effect] = link.split('>');
    return { subject: `attack/${effect}`, object: `attack/${cause}`, ...said };
  });
}
