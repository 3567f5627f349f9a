/** Where a value stands among the arguments of a field. */
export type Path = readonly (string | number)[];

export function valueAt(args: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], args);
}
