import type { Value } from '../graph/port';
import { checked, kilometres, type Point } from './sphere';

/** Fields that follow from properties of their object, which the SDL names, and from their arguments; by coordinate. */
export const computed: Record<string, (properties: Value[], args: Record<string, unknown>) => unknown> = {
  'Location.distance': ([latitude, longitude], args) => {
    const from = checked(args as unknown as Point);
    return latitude == null || longitude == null ? null : kilometres({ latitude, longitude } as Point, from);
  },
};
