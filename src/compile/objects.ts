import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../config';
import type { Row, Value } from '../graph/port';
import { type CypherFile, parseFile } from './file';
import type { Selected } from './selection';
import { IDENTITY, isMap } from './split';

const FOLDER = path.join(ROOT, 'cypher/objects');

/** How to get from ids to objects, by type: `cypher/objects/Event.cypher` reads the events of the list `$wanted`. */
const FILES = new Map(
  readdirSync(FOLDER).map((name) => {
    const type = path.basename(name, '.cypher');
    return [type, parseFile(`objects/${type}`, readFileSync(path.join(FOLDER, name), 'utf8'))] as const;
  }),
);

/** Fields below a root field that hold objects of the graph, each with the column in which a statement reads them. */
export type Places = ReadonlyMap<Selected, string>;

/** Finds the places below a root field whose values come from a resolver, and what a statement has to read for them. */
export function placesOf(answered: Selected): { root: Selected; places: Places } {
  const places = new Map<Selected, string>();
  const find = (field: Selected): Selected[] =>
    field.children.flatMap((child) => {
      const file = FILES.get(child.type?.name ?? '');
      if (!file) return find(child);
      const column = `objects${places.size}`;
      places.set(child, column);
      return [{ ...child, column, reader: readerOf(child, file, column) }];
    });
  return { root: { ...answered, children: find(answered) }, places };
}

/** Reads the list that the column names, even where the field itself holds one object. */
function readerOf({ type }: Selected, file: CypherFile, column: string): NonNullable<Selected['reader']> {
  const shape = file.columns.some(({ name }) => name === 'node') ? 'node' : 'row';
  return {
    file: { ...file, body: file.body.replace('$wanted', `$${column}`) },
    shape,
    list: true,
    type: type!,
    rows: type!,
  };
}

/** Where an object belongs, a resolver has its id; of a link, a map with its `id` and its ends. */
const idOf = (reference: Value) => (isMap(reference) ? reference.id : reference) as string;

/** The references at each place, each once, as parameters of the statement. */
export function referencesOf(answered: Selected, found: Value, places: Places): Row {
  const wanted = new Map([...places].map(([, column]) => [column, new Map<string, Value>()]));
  const collect = (field: Selected, value: Value): void => {
    const column = places.get(field);
    if (Array.isArray(value)) value.forEach((item) => collect(field, item));
    else if (column && value !== null) wanted.get(column)!.set(idOf(value), value);
    else if (isMap(value)) for (const child of field.children) collect(child, value[child.definition.name] ?? null);
  };
  collect(answered, found);
  return Object.fromEntries([...wanted].map(([column, references]) => [column, [...references.values()]]));
}

/** What was found, with what was read in place of each reference, under the columns of the selection. */
export function putObjects(answered: Selected, found: Value, places: Places, read: Row): Value {
  const objects = new Map(
    Object.entries(read).map(([column, list]) => [
      column,
      new Map((list as Row[]).map((object) => [object[IDENTITY] as string, object])),
    ]),
  );
  const put = (field: Selected, value: Value): Value => {
    const column = places.get(field);
    if (Array.isArray(value)) return value.map((item) => put(field, item));
    if (column && value !== null) return objects.get(column)!.get(idOf(value)) ?? null;
    if (!field.type || !isMap(value)) return value;
    return Object.fromEntries(
      field.children.map((child) => [child.column, put(child, value[child.definition.name] ?? null)]),
    );
  };
  return put(answered, found);
}
