import fc from 'fast-check';
import { Stance } from '../../src/generated/graphql';
import { conclude } from '../../src/provenance/conclude';

/** "ASSERTED a 02-15 0.8": a stance, its author, the day in 2021, the confidence. */
const said = (text: string) => {
  const [stance, by, day, confidence] = text.split(' ');
  return { stance: stance as Stance, by: by!, statedOn: `2021-${day}`, confidence: Number(confidence) };
};
const on = (...lines: string[]) => conclude(lines.map(said));

// The rule as the SDL type Link tells it, a row for each of its sentences.
test.each([
  ['a word of another', ['ASSERTED a 02-15 0.8'], 'ASSERTED', 0.8],
  ['two words of others', ['ASSERTED a 02-15 0.8', 'ASSERTED b 02-15 0.5'], 'ASSERTED', 0.9],
  ['a claim', ['CLAIMED a 02-15 0.6'], 'CLAIMED', 0.6],
  ['two claims', ['CLAIMED a 02-15 0.6', 'CLAIMED b 02-15 0.6'], 'CLAIMED', 0.84],
  ['a claim that another bears out', ['CLAIMED a 02-15 0.6', 'ASSERTED b 02-15 0.8'], 'CONFIRMED', 0.92],
  ['a claim and another word of the claimant', ['CLAIMED a 02-15 0.6', 'ASSERTED a 02-15 0.8'], 'CLAIMED', 0.8],
  ['an inquiry', ['CONFIRMED a 02-15 0.95'], 'CONFIRMED', 0.95],
  ['a word and a denial', ['ASSERTED a 02-15 0.8', 'DENIED b 02-15 0.5'], 'DISPUTED', 0.4],
  ['an inquiry and a denial', ['CONFIRMED a 02-15 1', 'DENIED b 02-15 0.5'], 'DISPUTED', 0.5],
  ['a denial', ['DENIED a 02-15 0.6'], 'DENIED', 0],
  ['a denial and an open question', ['DENIED a 02-15 0.6', 'UNDETERMINED b 02-15 0.5'], 'DENIED', 0],
  ['an open question', ['UNDETERMINED a 02-15 0.5'], 'UNDETERMINED', 0],
  ['a claim and an open question', ['CLAIMED a 02-15 0.6', 'UNDETERMINED b 02-15 0.5'], 'UNDETERMINED', 0.3],
  ['an inference', ['INFERRED a 02-15 0.3'], 'INFERRED', 0.3],
  ['an inference beside a word', ['INFERRED a 02-15 0.9', 'ASSERTED b 02-15 0.5'], 'ASSERTED', 0.5],
])('%s', (_title, lines, status, confidence) => {
  expect(on(...lines)).toMatchObject({ status, confidence });
});

test('an author’s newest word replaces the earlier ones, and the history keeps them', () => {
  const conclusion = on('ASSERTED a 02-15 0.8', 'DENIED b 02-20 0.5', 'ASSERTED b 02-25 0.5', 'ASSERTED c 02-25 0');
  expect(conclusion).toEqual({
    status: 'ASSERTED',
    confidence: 0.9,
    knownSince: '2021-02-15',
    historyDays: ['2021-02-15', '2021-02-20', '2021-02-25'],
    statusHistory: ['ASSERTED', 'DISPUTED', 'ASSERTED'],
    confidenceHistory: [0.8, 0.4, 0.9],
  });
});

test('a day that changes nothing is not in the history', () => {
  expect(on('ASSERTED a 02-15 0.8', 'ASSERTED a 02-16 0.8').historyDays).toEqual(['2021-02-15']);
});

const words = fc.array(
  fc.record({
    stance: fc.constantFrom(...Object.values(Stance)),
    by: fc.constantFrom('a', 'b', 'c'),
    statedOn: fc.constantFrom('2021-02-15', '2021-02-16', '2021-02-17', '2021-02-18'),
    confidence: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
  }),
  { minLength: 1, maxLength: 6 },
);

test('the order in which assertions are read does not matter', () => {
  const shuffled = words.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(fc.property(shuffled, ([all, other]) => expect(conclude(other)).toEqual(conclude(all))));
});

test('the history on a day is the conclusion from what was stated by then', () => {
  fc.assert(
    fc.property(words, fc.constantFrom('2021-02-15', '2021-02-16', '2021-02-17', '2021-02-18'), (all, day) => {
      const { historyDays, statusHistory, confidenceHistory } = conclude(all);
      const index = historyDays.filter((each) => each <= day).length - 1;
      const known = all.filter(({ statedOn }) => statedOn <= day);
      const { status, confidence } = known.length ? conclude(known) : {};
      expect([statusHistory[index], confidenceHistory[index]]).toEqual([status, confidence]);
    }),
  );
});
