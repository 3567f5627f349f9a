import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatasetError, readDataset } from '../../src/reference/read';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dataset-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (files: Record<string, string>) =>
  Object.entries(files).forEach(([name, text]) => writeFileSync(path.join(folder, name), text));

/** The problems of the folder's files, without the folder's own path. */
function problems(files: Record<string, string>): string[] {
  write(files);
  try {
    readDataset(folder);
  } catch (error) {
    expect(error).toBeInstanceOf(DatasetError);
    return (error as Error).message.replaceAll(`${path.relative('', folder)}/`, '').split('\n');
  }
  throw new Error('the files were read without a complaint');
}

const ACTORS = `
dataset: { id: example, title: An example }
actors:
  - { id: state/a, type: State, name: A, codes: ['ISO:AA'] }
  - { id: armed-group/g, type: ArmedGroup, name: G, aliases: [Gee] }
locations:
  - { id: country/c, kind: COUNTRY, name: C }
  - { id: city/d, kind: SETTLEMENT, name: D, within: country/c, latitude: 1.5, longitude: -2 }
documents:
  - id: document/one
    title: One
    publishedOn: 2021-02-16
    passages: [{ locator: S1, summary: The first. }, { locator: S2, summary: The second. }]
  - { id: document/two, title: Two, publisher: state/a, publishedOn: 2021-03-01, passages: [{ locator: body, summary: All. }] }
`;

const EVENTS = `
events:
  - id: attack/x
    type: Attack
    mode: ROCKET
    title: Rockets on D
    date: { start: 2021-02-15, precision: DAY }
    casualties:
      - outcome: KILLED
        who: contractor
        count: { low: 1 }
        nationality: state/a
        assertions:
          - { value: { low: 1 }, stance: ASSERTED, by: state/a, evidence: [document/one#S1] }
          - { predicate: NATIONALITY_OF_VICTIM, value: from A, stance: ASSERTED, by: state/a, evidence: [document/two#body] }
    assertions:
      - predicate: CARRIED_OUT_BY
        object: armed-group/g
        stance: CLAIMED
        by: armed-group/g
        evidence: [document/two#body, document/one#S2]
      - predicate: CARRIED_OUT_BY
        stance: UNDETERMINED
        by: state/a
        statedOn: 2021-02-23
        confidence: 0.7
        evidence: [document/two#body]
      - { predicate: DATE, value: 2021-02-15/2021-02-16, stance: ASSERTED, by: state/a, evidence: [document/one#S1] }
      - { predicate: MUNITIONS_FIRED, value: 14, stance: ASSERTED, by: state/a, evidence: [document/one#S1] }
`;

test('reads the records of all files, with nested assertions of their own', () => {
  write({ 'actors.yaml': ACTORS, 'events.yaml': EVENTS, 'notes.txt': 'not: [read' });
  const dataset = readDataset(folder);

  expect(dataset).toMatchObject({ id: 'example', title: 'An example', series: [], statements: [] });
  expect(dataset.actors).toEqual([
    { id: 'state/a', type: 'State', name: 'A', aliases: [], codes: ['ISO:AA'] },
    { id: 'armed-group/g', type: 'ArmedGroup', name: 'G', aliases: ['Gee'], codes: [] },
  ]);
  expect(dataset.locations[1]).toEqual({
    id: 'city/d',
    kind: 'SETTLEMENT',
    name: 'D',
    aliases: [],
    within: 'country/c',
    latitude: 1.5,
    longitude: -2,
  });
  expect(dataset.documents[0]).toEqual({
    id: 'document/one',
    title: 'One',
    publishedOn: '2021-02-16',
    passages: [
      { locator: 'S1', summary: 'The first.' },
      { locator: 'S2', summary: 'The second.' },
    ],
  });
  expect(dataset.events).toEqual([
    {
      id: 'attack/x',
      type: 'Attack',
      mode: 'ROCKET',
      title: 'Rockets on D',
      date: { start: '2021-02-15', precision: 'DAY' },
      codes: [],
      casualties: [{ outcome: 'KILLED', who: 'contractor', count: { low: 1 }, nationality: 'state/a' }],
    },
  ]);

  const own = { subject: 'attack/x', by: 'state/a' };
  const asserted = {
    ...own,
    stance: 'ASSERTED',
    confidence: 0.8,
    statedOn: '2021-02-16',
    evidence: ['document/one#S1'],
  };
  expect(dataset.assertions).toEqual([
    {
      subject: 'attack/x',
      predicate: 'CARRIED_OUT_BY',
      object: 'armed-group/g',
      stance: 'CLAIMED',
      confidence: 0.6,
      by: 'armed-group/g',
      statedOn: '2021-02-16',
      evidence: ['document/two#body', 'document/one#S2'],
    },
    {
      ...own,
      predicate: 'CARRIED_OUT_BY',
      stance: 'UNDETERMINED',
      confidence: 0.7,
      statedOn: '2021-02-23',
      evidence: ['document/two#body'],
    },
    { ...asserted, predicate: 'DATE', value: '2021-02-15/2021-02-16' },
    { ...asserted, predicate: 'MUNITIONS_FIRED', value: { low: 14, best: 14, high: 14 } },
    { ...asserted, predicate: 'KILLED', qualifier: 'contractor', value: { low: 1 } },
    {
      ...asserted,
      predicate: 'NATIONALITY_OF_VICTIM',
      qualifier: 'contractor',
      value: 'from A',
      statedOn: '2021-03-01',
      evidence: ['document/two#body'],
    },
  ]);
});

test('a folder that is missing or holds no data set is one clear line', () => {
  const missing = path.join(folder, 'nowhere');
  expect(() => readDataset(missing)).toThrow(`The data set in ${missing} cannot be read: ENOENT`);
  mkdirSync(missing);
  expect(() => readDataset(missing)).toThrow(`The data set in ${missing} cannot be read: it has no .yaml file.`);
});

test('what is no YAML is told with its line, for every file', () => {
  expect(problems({ 'a.yaml': 'dataset: {id: a\n', 'b.yaml': 'actors: []\nactors: []\n' })).toEqual([
    expect.stringMatching(/^a\.yaml:2: not valid YAML: /),
    expect.stringMatching(/^b\.yaml:2: not valid YAML: Map keys must be unique/),
  ]);
});

test('the header is given once', () => {
  expect(problems({ 'a.yaml': 'actors: []' })).toEqual(['a.yaml:1: no file says which "dataset" (id, title) this is']);
  const header = 'dataset: { id: example, title: An example }';
  expect(problems({ 'a.yaml': header, 'b.yaml': header })).toEqual([
    'b.yaml:1: dataset: already given at a.yaml:1; expected it once',
  ]);
});

test('every problem is listed, in the order of files and lines', () => {
  const events = EVENTS.replace('stance: CLAIMED', 'stance: CLAIMS')
    .replace('start: 2021-02-15', 'start: 2021-02-30')
    .replace('mode: ROCKET', 'mood: ROCKET');
  const actors = ACTORS.replace('within: country/c', 'within: country/cc').replace(
    'publisher: state/a',
    'publisher: city/d',
  );
  expect(problems({ 'actors.yaml': actors, 'events.yaml': events })).toEqual([
    'actors.yaml:8: locations[1].within: there is no "country/cc"; expected the id of a Location. Did you mean "country/c"?',
    'actors.yaml:14: documents[1].publisher: "city/d" is the id of a Location;' +
      ' expected a State, an Organization, an ArmedGroup or a Person',
    'events.yaml:5: events[0].mood: unknown key. Did you mean "mode"?',
    'events.yaml:7: events[0].date.start: "2021-02-30"; expected a day that exists, such as "2021-02-15"',
    'events.yaml:19: events[0].assertions[0].stance: "CLAIMS";' +
      ' expected one of ASSERTED, CLAIMED, CONFIRMED, DENIED, UNDETERMINED, INFERRED. Did you mean "CLAIMED"?',
  ]);
});

const SHAPE: [string, string, string, string][] = [
  ['a missing field', 'title: Rockets on D', '', 'events[0].title: missing; expected text'],
  ['an empty text', 'title: Rockets on D', 'title: ""', 'events[0].title: ""; expected something'],
  ['a wrong type', 'mode: ROCKET', 'mode: [ROCKET]', 'events[0].mode: ["ROCKET"]; expected one of AIRSTRIKE'],
  ['another kind of event', 'type: Attack', 'type: Atack', 'events[0].type: "Atack"; expected one of Attack'],
  ['a kind where none belongs', 'mode: ROCKET', 'kind: MILITARY', 'events[0].kind: unknown key.'],
  ['an id without a kind', 'id: attack/x', 'id: x', 'events[0].id: "x"; expected an id such as "country/iraq"'],
  ['an end before the start', '15, precision', '15, end: 2021-02-14, precision', 'a start that is not after the end'],
  ['counts out of order', 'count: { low: 1 }', 'count: { low: 3, best: 2 }', 'numbers in the order low, best, high'],
  [
    'half a victim',
    'count: { low: 1 }',
    'count: { low: 0.5 }',
    'casualties[0].count.low: 0.5; expected a whole number',
  ],
  ['a confidence above 1', 'confidence: 0.7', 'confidence: 7', 'assertions[1].confidence: 7; expected at most 1'],
  [
    'an unknown role',
    'object: armed-group/g',
    'object: armed-group/g\n        role: AGENTS',
    'role: "AGENTS"; expected one of AGENT',
  ],
  ['no evidence', '[document/two#body, document/one#S2]', '[]', 'assertions[0].evidence: []; expected something'],
  ['evidence without locator', 'document/one#S2]', 'document/one]', 'expected a passage such as "document/report#S4"'],
  ['a day that is no day', '2021-02-15/2021-02-16', '2021-02-15/16', 'value: "2021-02-15/16"; expected a day'],
  ['a count in words', 'value: 14', 'value: many', 'assertions[3].value: "many"; expected a mapping'],
  [
    'a casualty among the links',
    'predicate: DATE',
    'predicate: KILLED',
    'predicate: "KILLED"; expected one of PROMPTED_BY',
  ],
];

const REFERENCES: [string, string, string, string][] = [
  ['an unknown object', 'object: armed-group/g', 'object: armed-group/h', 'object: there is no "armed-group/h"'],
  ['an object of another type', 'object: armed-group/g', 'object: city/d', 'object: "city/d" is the id of a Location'],
  ['a predicate of others', 'CARRIED_OUT_BY\n        object', 'WITHIN\n        object', 'WITHIN is said of a Location'],
  ['an unknown author', 'by: armed-group/g', 'by: armed-group/gg', 'by: there is no "armed-group/gg"'],
  ['a place that is an author', 'by: armed-group/g', 'by: city/d', 'by: "city/d" is the id of a Location'],
  [
    'an unknown document',
    'document/one#S2',
    'document/on#S2',
    'there is no "document/on"; expected the id of a Document. Did',
  ],
  ['an unknown passage', 'document/one#S2', 'document/one#S3', 'has no passage "S3"; expected one of S1, S2'],
  [
    'a nationality that is no state',
    'nationality: state/a',
    'nationality: armed-group/g',
    'nationality: "armed-group/g"',
  ],
  ['a link without object', 'object: armed-group/g', '', 'assertions[0].object: missing; expected an id'],
  ['a link with a value', 'object: armed-group/g', 'value: G', 'CARRIED_OUT_BY takes an object, not a value'],
  ['a value with an object', 'value: 14', 'object: state/a', 'MUNITIONS_FIRED takes a value, not an object'],
  [
    'a property of another link',
    'object: armed-group/g',
    'object: armed-group/g\n        ordinal: 1',
    'ordinal: CARRIED_OUT_BY has no ordinal',
  ],
  [
    'a day after the evidence',
    'statedOn: 2021-02-23',
    'statedOn: 2021-03-02',
    'statedOn: "2021-03-02" is after 2021-03-01',
  ],
];

test.each([...SHAPE, ...REFERENCES])('%s is refused', (_, from, to, message) => {
  expect(EVENTS).toContain(from);
  const found = problems({ 'actors.yaml': ACTORS, 'events.yaml': EVENTS.replace(from, to) });
  expect(found).toContainEqual(expect.stringContaining(message));
  for (const problem of found) expect(problem).toMatch(/^events\.yaml:\d+: events\[0\]\./);
});

test('an id is given once, whatever it names', () => {
  const again = 'statements: [{ id: attack/x, summary: Same id., assertions: [] }]';
  expect(problems({ 'actors.yaml': ACTORS, 'events.yaml': EVENTS, 'more.yaml': again })).toEqual([
    'more.yaml:1: statements[0].id: "attack/x" is already the id of the record at events.yaml:3; expected another',
  ]);
});

test('the same assertion, and the same casualties, stand once', () => {
  const hurt = / {6}- outcome: KILLED[^]*?(?=\n {4}assertions:)/.exec(EVENTS)![0];
  expect(problems({ 'actors.yaml': ACTORS, 'events.yaml': EVENTS.replace(hurt, `${hurt}\n${hurt}`) })).toEqual([
    'events.yaml:17: events[0].casualties[1].who: "KILLED contractor" is already in this list; expected another',
    'events.yaml:21: events[0].casualties[1].assertions[0]: says what events.yaml:14 says; expected one assertion with all evidence',
    'events.yaml:22: events[0].casualties[1].assertions[1]: says what events.yaml:15 says; expected one assertion with all evidence',
  ]);

  const date = / {6}- \{ predicate: DATE.*\n/.exec(EVENTS)![0];
  expect(problems({ 'actors.yaml': ACTORS, 'events.yaml': EVENTS + date })).toEqual([
    'events.yaml:30: events[0].assertions[4]: says what events.yaml:28 says; expected one assertion with all evidence',
  ]);
});

test('what no assertion speaks of is refused; a series may also be the object of one', () => {
  const part =
    '{ predicate: PART_OF, object: series/s, ordinal: 1, stance: ASSERTED, by: state/a, evidence: [document/one#S1] }';
  const series = 'series: [{ id: series/s, title: Some }]\nstatements: [{ id: statement/t, summary: Words. }]\n';
  expect(problems({ 'actors.yaml': ACTORS, 'events.yaml': EVENTS, 'more.yaml': series })).toEqual([
    'more.yaml:1: series[0]: no assertion says anything of "series/s"',
    'more.yaml:2: statements[0]: no assertion says anything of "statement/t"',
  ]);
  expect(problems({ 'events.yaml': `${EVENTS}      - ${part}\n` })).toEqual([
    'more.yaml:2: statements[0]: no assertion says anything of "statement/t"',
  ]);
});

test('a place does not lie within itself, directly or by way of others', () => {
  const actors = ACTORS.replace('name: C }', 'name: C, within: city/d }');
  expect(problems({ 'actors.yaml': actors })).toEqual([
    'actors.yaml:7: locations[0].within: "city/d" lies within "country/c" itself',
    'actors.yaml:8: locations[1].within: "country/c" lies within "city/d" itself',
  ]);
});

test('days are real ones: leap years count', () => {
  write({ 'actors.yaml': ACTORS, 'events.yaml': EVENTS.replaceAll('2021-02-15', '2020-02-29') });
  expect(readDataset(folder).events[0]!.date.start).toBe('2020-02-29');
  expect(problems({ 'events.yaml': EVENTS.replace('2021-02-15', '2021-02-29') })).toHaveLength(1);
});
