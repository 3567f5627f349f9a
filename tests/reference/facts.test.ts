import path from 'node:path';
import { sayValue } from '../../src/provenance/facts';
import { readDataset } from '../../src/reference/read';
import { FACTS } from '../support/facts';

const dataset = readDataset(path.join(__dirname, '../../data'));

const ROWS =
  'S1a S1b S1c S2 S3a S3b S4a S4b S5a S5b S6 S7a S7b S7c S8a S8b S9a S9b S10a S10b S11 S12 S13 A1 A2 A3 R1 A4 A5 R2 A6';

test('every row of the list of facts is covered', () => {
  const covered = new Set(FACTS.map(({ row }) => row));
  expect(ROWS.split(' ').filter((row) => !covered.has(row))).toEqual([]);
});

test.each(FACTS)('$row: $says', ({ row, subject, predicate, object, value, by, stance, locator }) => {
  const found = dataset.assertions.filter(
    (one) =>
      one.subject === subject &&
      one.predicate === predicate &&
      one.object === object &&
      (sayValue(one.value) ?? undefined) === value &&
      (!by || one.by === by) &&
      one.stance === stance &&
      one.evidence.some((passage) => passage.endsWith(`#${locator}`)),
  );
  expect(found).not.toEqual([]);
  if (/^S\d/.test(row)) {
    expect(found.flatMap(({ evidence }) => evidence)).toContain(`document/article-2021-02-26#${locator}`);
  }
});

test('the ordinals are those of the sources', () => {
  const ordinals = dataset.assertions
    .filter(({ predicate }) => predicate === 'PART_OF')
    .map(({ subject, by, properties }) => [subject, by, properties?.ordinal]);
  expect(ordinals).toEqual([
    ['attack/irbil-rockets-2021-02-15', 'organization/unnamed-newsroom', 3],
    ['attack/balad-rockets-2021-02-20', 'organization/politico', undefined],
    ['attack/baghdad-green-zone-rockets-2021-02-22', 'organization/politico', 3],
    ['attack/baghdad-green-zone-rockets-2021-02-22', 'organization/associated-press', 3],
    ['response/us-airstrike-eastern-syria-2021-02', 'organization/unnamed-newsroom', 1],
    ['response/us-airstrikes-iraq-syria-border-2021-06', 'organization/shafaq-news', 2],
  ]);
});

test('all four kinds of response to the Irbil attack are there, as known on each day', () => {
  const responses = (day: string) =>
    dataset.events
      .filter(({ id }) =>
        dataset.assertions.some(
          ({ subject, predicate, object, statedOn }) =>
            subject === id &&
            predicate === 'PROMPTED_BY' &&
            object === 'attack/irbil-rockets-2021-02-15' &&
            statedOn <= day,
        ),
      )
      .map(({ kind }) => kind)
      .sort();
  expect(responses('2021-02-16')).toEqual(['CONDEMNATION']);
  expect(responses('2021-02-23')).toEqual(['CONDEMNATION', 'INVESTIGATION']);
  expect(responses('2021-02-26')).toEqual(['CONDEMNATION', 'DIPLOMATIC', 'INVESTIGATION', 'MILITARY']);
});

test('what prompted the airstrike is asserted, and the deaths in it are one record without a best number', () => {
  const airstrike = dataset.events.find(({ id }) => id === 'response/us-airstrike-eastern-syria-2021-02')!;
  const causes = dataset.assertions.filter((one) => one.subject === airstrike.id && one.predicate === 'PROMPTED_BY');
  expect(new Set(causes.map(({ stance }) => stance))).toEqual(new Set(['ASSERTED']));
  expect(airstrike.casualties.filter(({ outcome }) => outcome === 'KILLED')).toEqual([
    { outcome: 'KILLED', who: 'militia fighters', count: { low: 1, high: 22 } },
  ]);
});

test('names are found under every spelling that the sources use', () => {
  const names = [...dataset.actors, ...dataset.locations].flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(names).toEqual(
    expect.arrayContaining([
      ...['Irbil', 'Erbil', 'Arbil', 'Abu Kamal', 'Albukamal', 'Boukamal'],
      ...['Ain al-Asad', 'Ayn al Asad', 'Al Asad'].map((name) => expect.stringContaining(name)),
      ...[
        'Kataib Hezbollah',
        "Kata'ib Hezbollah",
        "Kait'ib Hezbollah",
        'Guardians of Blood',
        'Guardians of Blood Brigade',
      ],
      ...['Saraya Awliya al-Dam', 'Awliya al-Dam', 'Awliyaa al-Dam', 'Auliya al-Dam'],
    ]),
  );
});

test('nothing is stated of an event before it began', () => {
  const starts = new Map(dataset.events.map(({ id, date }) => [id, date.start ?? '']));
  const early = dataset.assertions.filter(({ subject, statedOn }) => statedOn < (starts.get(subject) ?? ''));
  expect(early).toEqual([]);
});

test('codes are given to one event each', () => {
  const codes = dataset.events.flatMap((event) => event.codes);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toHaveLength(6);
});
