import { ACTOR_TYPES, EVENT_TYPES, linkRule } from '../model';
import type { Assertion, EntityType, LinkPredicate, Predicate, ValuePredicate } from '../model';
import { isLink } from '../provenance/facts';
import { DEFAULT_CONFIDENCE, VALUE_FORMATS } from './format';
import type { NestedAssertion } from './format';
import { anyOf } from './ids';
import type { Ids } from './ids';
import { parse } from './source';
import type { Place, Problem } from './source';

/** An assertion as a file has it, with what follows from where it stands. */
export interface Nested {
  record: NestedAssertion;
  place: Place;
  subject: { id: string; type: EntityType };
  predicate: Predicate;
  qualifier?: string;
}

/** When a document appeared and what can be cited of it, by its id. */
export type Library = Map<string, { publishedOn: string; locators: readonly string[] }>;

const PROPERTIES = ['role', 'kind', 'ordinal'] as const;

/** The assertion with its defaults filled in; what is wrong with it is added to the problems. */
export function toAssertion(nested: Nested, ids: Ids, library: Library, problems: Problem[]): Assertion {
  const { record, place, subject, predicate, qualifier } = nested;
  problems.push(...ids.refer(record.by, ACTOR_TYPES, place.at('by')));

  const properties = linkProperties(nested, problems);
  return {
    ...(record.id && { id: record.id }),
    subject: subject.id,
    predicate,
    ...(isLink(predicate) ? linkEnd(nested, predicate, ids, problems) : saidValue(nested, predicate, problems)),
    ...(qualifier && { qualifier }),
    ...(Object.keys(properties).length && { properties }),
    stance: record.stance,
    confidence: record.confidence ?? DEFAULT_CONFIDENCE[record.stance],
    by: record.by,
    statedOn: statedOn(nested, ids, library, problems),
    evidence: record.evidence,
  };
}

function linkEnd(
  { record: { object, value, stance }, place, subject }: Nested,
  predicate: LinkPredicate,
  ids: Ids,
  problems: Problem[],
): Pick<Assertion, 'object'> {
  const { from, to } = linkRule(predicate);
  if (!from.includes(subject.type)) {
    problems.push(
      place.at('predicate').problem(`${predicate} is said of ${anyOf(from)}, not of ${anyOf([subject.type])}`),
    );
  }
  if (value !== undefined) problems.push(place.at('value').problem(`${predicate} takes an object, not a value`));
  if (object === undefined) {
    if (stance !== 'UNDETERMINED') {
      problems.push(place.at('object').problem('missing; expected an id: only what is UNDETERMINED goes without'));
    }
    return {};
  }
  problems.push(...ids.refer(object, to, place.at('object')));
  return { object };
}

function saidValue(
  { record, place, subject }: Nested,
  predicate: ValuePredicate,
  problems: Problem[],
): Pick<Assertion, 'value'> {
  if (!(EVENT_TYPES as readonly string[]).includes(subject.type)) {
    problems.push(
      place.at('predicate').problem(`${predicate} is said of ${anyOf(EVENT_TYPES)}, not of ${anyOf([subject.type])}`),
    );
  }
  if (record.object !== undefined)
    problems.push(place.at('object').problem(`${predicate} takes a value, not an object`));
  if (record.value === undefined) {
    if (record.stance !== 'UNDETERMINED') {
      problems.push(place.at('value').problem('missing; expected a value: only what is UNDETERMINED goes without'));
    }
    return {};
  }
  const value = parse(VALUE_FORMATS[predicate], record.value, place.at('value'), problems);
  return value === undefined ? {} : { value };
}

function linkProperties({ record, place, predicate }: Nested, problems: Problem[]): Record<string, string | number> {
  const { properties = [] } = isLink(predicate) ? linkRule(predicate) : {};
  const given = PROPERTIES.filter((name) => record[name] !== undefined);
  problems.push(
    ...given
      .filter((name) => !properties.includes(name))
      .map((name) => place.at(name).problem(`${predicate} has no ${name}`)),
  );
  return Object.fromEntries(given.map((name) => [name, record[name]!]));
}

/** The day given, which no later than some document of the evidence can be; else the day the first of them appeared. */
function statedOn({ record, place }: Nested, ids: Ids, library: Library, problems: Problem[]): string {
  const days = record.evidence.flatMap((passage, index) => {
    const [id, locator] = passage.split('#') as [string, string];
    const document = library.get(id);
    if (document?.locators.includes(locator)) return document.publishedOn;
    const here = place.at('evidence', index);
    if (document) {
      problems.push(
        here.problem(`"${id}" has no passage "${locator}"; expected one of ${document.locators.join(', ')}`),
      );
    } else if (!ids.has(id)) {
      problems.push(...ids.refer(id, ['Document'], here));
    }
    return [];
  });
  days.sort();
  if (record.statedOn && days.length && record.statedOn > days.at(-1)!) {
    problems.push(
      place
        .at('statedOn')
        .problem(`"${record.statedOn}" is after ${days.at(-1)}, when the last of its evidence appeared`),
    );
  }
  return record.statedOn ?? days[0] ?? '';
}
