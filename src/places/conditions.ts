import type { Block, Part } from '../compile/text';
import { type Path, valueAt } from '../compile/path';
import type { Host, Target } from '../compile/where';
import { checked, circle, haversineText, type Point, spans } from './sphere';

type Numbers = Record<string, number>;

/** The conditions of a `point`: what has no coordinates fulfils none of them. */
export function pointConditions(host: Host, node: string, given: Record<string, unknown>, path: Path): Part[] {
  const near = () => {
    const { of, latitude, longitude } = pointOf(host, [...path, 'near']);
    const bound = (name: 'south' | 'north' | 'most') =>
      of(name, (point) => circle(point as unknown as Point, point.withinKm!)[name]);
    return [
      `${node}.latitude >= ${bound('south')} AND ${node}.latitude <= ${bound('north')}`,
      `${haversineText(node, { latitude, longitude })} <= ${bound('most')}`,
    ].join(' AND ');
  };
  const box = () => {
    const of = numbers(host, [...path, 'box']);
    const between = (index: 0 | 1) => {
      const side = (name: 'west' | 'east') => of(`${name}${index}`, ({ west, east }) => spans(west!, east!)[index][name]); // prettier-ignore
      return `${node}.longitude >= ${side('west')} AND ${node}.longitude <= ${side('east')}`;
    };
    const [south, north] = [of('south'), of('north')];
    return `${node}.latitude >= ${south} AND ${node}.latitude <= ${north} AND (${between(0)} OR ${between(1)})`;
  };
  const parts = [...(given.near != null ? [near()] : []), ...(given.box != null ? [box()] : [])];
  return parts.map((expression) => ({ blocks: [], expression }));
}

/** What to sort by for the nearest to come first: of a place, or of where something took place. */
export function distanceOf(
  host: Host,
  { type, variable }: Target,
  path: Path,
): { expression: string; blocks: Block[] } {
  const point = pointOf(host, path);
  const reader = host.catalog.reader(type, 'occurredIn');
  if (!reader) return { expression: haversineText(variable!, point), blocks: [] };
  const { clauses, target } = host.follow(reader, variable!);
  const name = host.fresh('distance');
  const result = `min(${haversineText(target.variable!, point)})`;
  return { expression: name, blocks: [{ imports: [variable], clauses, result, name, looks: [] }] };
}

function pointOf(host: Host, path: Path) {
  const of = numbers(host, path);
  return { of, latitude: of('latitude'), longitude: of('longitude') };
}

/** Parameters that follow from the numbers of one input, once these are checked. */
function numbers(host: Host, path: Path) {
  const place = path.join('.');
  return (name: string, value: (given: Numbers) => number = (given) => given[name]!) =>
    host.parameter(`${place}.${name}`, (args) => value(checked(valueAt(args, path) as Numbers, place)));
}
