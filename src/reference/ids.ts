import { meant } from './source';
import type { Place, Problem } from './source';

/** Every id of a data set with what it names, to tell which references lead nowhere. */
export class Ids {
  private readonly given = new Map<string, { type: string; place: Place }>();

  /** Ids of records with other faults belong here too, so that references to them are not reported as well. */
  add(id: string, type: string, place: Place): Problem[] {
    const first = this.given.get(id);
    if (first) return [place.problem(`"${id}" is already the id of the record at ${first.place}; expected another`)];
    this.given.set(id, { type, place });
    return [];
  }

  has(id: string): boolean {
    return this.given.has(id);
  }

  /** Checks a reference to a record of one of the types. */
  refer(id: string, types: readonly string[], place: Place): Problem[] {
    const type = this.given.get(id)?.type;
    if (!type) {
      const names = [...this.given.keys()].filter((name) => types.includes(this.given.get(name)!.type));
      return [place.problem(`there is no "${id}"; expected the id of ${anyOf(types)}.${meant(id, names)}`)];
    }
    if (types.includes(type)) return [];
    return [place.problem(`"${id}" is the id of ${anyOf([type])}; expected ${anyOf(types)}`)];
  }
}

/** "a State, an Organization or a Person". */
export const anyOf = (types: readonly string[]): string =>
  types
    .map((type) => `${/^[AEIO]/.test(type) ? 'an' : 'a'} ${type}`)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');
