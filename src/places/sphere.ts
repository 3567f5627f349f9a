import { PublicError } from '../errors';

/** The mean radius of the Earth by the IUGG, in kilometres. */
export const RADIUS = 6371.0088;

export interface Point {
  latitude: number;
  longitude: number;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * The haversine of the angle between two points: 0 in the same place, 1 on the other side of the Earth. It grows with
 * the distance, and knows neither poles nor a date line.
 */
export function haversine(a: Point, b: Point): number {
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const around = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude - b.longitude);
  return half(a.latitude - b.latitude) + around;
}

/** The same in Cypher, of a node and two parameters. */
export const haversineText = (node: string, { latitude, longitude }: Record<keyof Point, string>) =>
  `sin(radians(${node}.latitude - ${latitude}) / 2) ^ 2 + cos(radians(${latitude})) * cos(radians(${node}.latitude)) * sin(radians(${node}.longitude - ${longitude}) / 2) ^ 2`;

/** Kilometres along the great circle, to the metre. */
export function kilometres(a: Point, b: Point): number {
  // Rounding can make it a little more than 1 between opposite points.
  const angle = 2 * Math.asin(Math.sqrt(Math.min(1, haversine(a, b))));
  return Math.round(angle * RADIUS * 1000) / 1000;
}

/** What is within some kilometres of a point: a haversine at most, and parallels that it lies between. */
export function circle({ latitude }: Point, withinKm: number) {
  const angle = withinKm / RADIUS;
  const degrees = (angle * 180) / Math.PI + 1e-9;
  // From half the way around the Earth on, it is everything, however the haversine is rounded.
  const most = angle < Math.PI ? Math.sin(angle / 2) ** 2 : 2;
  return { most, south: latitude - degrees, north: latitude + degrees };
}

/** The meridians of a box as two spans that cross no date line, which 180 and −180 are both on. */
export function spans(west: number, east: number): [Span, Span] {
  if (west > east) return [{ west, east: 180 }, { west: -180, east }]; // prettier-ignore
  const line = east === 180 ? -180 : west === -180 ? 180 : undefined;
  const whole = { west, east };
  return [whole, line === undefined ? whole : { west: line, east: line }];
}

type Span = Record<'west' | 'east', number>;

/**
 * Checks degrees and kilometres that a client gave.
 *
 * @param place where they were given, such as `where.point.near`
 * @throws PublicError that names the value and its range
 */
export function checked<Given extends object>(given: Given, place = ''): Given {
  const refuse = (name: string, value: number, takes: string) => {
    throw new PublicError('BAD_USER_INPUT', `"${place && `${place}.`}${name}" is ${value}; it takes ${takes}.`);
  };
  for (const [name, value] of Object.entries(given) as [string, number][]) {
    const most = MOST[name];
    if (most && !(Math.abs(value) <= most)) refuse(name, value, `degrees from -${most} to ${most}`);
    if (name === 'withinKm' && !(value > 0)) refuse(name, value, 'kilometres, more than 0');
  }
  const { south, north } = given as { south?: number; north?: number };
  if (south !== undefined && south > north!) refuse('south', south, `no more than "north", which is ${north}`);
  return given;
}

const MOST: Record<string, number> = { latitude: 90, south: 90, north: 90, longitude: 180, west: 180, east: 180 };
