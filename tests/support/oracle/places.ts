import type { Link, Thing } from './world';

/** A point, or a thing with coordinates. */
export interface Point {
  latitude: number;
  longitude: number;
}

const RADIUS = 6371.0088;
const radians = (degrees: number) => (degrees / 180) * Math.PI;

/** The point on a ball of radius 1. */
const onBall = ({ latitude, longitude }: Point): [number, number, number] => {
  const [up, round] = [radians(latitude), radians(longitude)];
  return [Math.cos(up) * Math.cos(round), Math.cos(up) * Math.sin(round), Math.sin(up)];
};

/** Kilometres between two points, by the straight way through the ball; undefined without coordinates. */
export function kilometres(a: Partial<Point>, b: Point): number | undefined {
  if (a.latitude == null || a.longitude == null) return undefined;
  const [p, q] = [onBall(a as Point), onBall(b)];
  const chord = Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
  return 2 * RADIUS * Math.asin(Math.min(1, chord / 2));
}

interface PointFilter {
  near?: (Point & { withinKm: number }) | null;
  box?: Record<'south' | 'west' | 'north' | 'east', number> | null;
}

export function liesAt(it: Partial<Point>, { near, box }: PointFilter): boolean {
  const { latitude, longitude } = it;
  if (latitude == null || longitude == null) return !near && !box;
  if (near && kilometres(it, near)! > near.withinKm) return false;
  if (!box) return true;
  // Eastwards from the western side, the place comes before the eastern side, or on it.
  const eastwards = (to: number) => (to - box.west + 720) % 360;
  const width = box.east - box.west === 360 ? 360 : eastwards(box.east);
  return latitude >= box.south && latitude <= box.north && eastwards(longitude) <= width;
}

/** The events of a page as a map has them. */
export function geoJson(events: Thing[], occurrences: (event: Thing) => { link: Link; status: string }[]) {
  const features = events.flatMap((event) =>
    occurrences(event).flatMap(({ link: { object }, status }) => {
      const { latitude, longitude } = object as Partial<Point>;
      if (status === 'DENIED' || latitude == null) return [];
      const { start, end, precision } = event.date as Record<string, string | null>;
      return {
        type: 'Feature',
        id: `${event.id}@${object.id}`,
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
        properties: {
          id: event.id,
          type: event.type.toUpperCase(),
          title: event.title,
          start: start ?? null,
          end: end ?? (precision === 'DAY' ? (start ?? null) : null),
          precision,
          place: object.name,
          placeId: object.id,
          geoPrecision: object.geoPrecision ?? null,
          status,
        },
      };
    }),
  );
  return { type: 'FeatureCollection', features };
}
