import './global-setup';

export default async function globalTeardown(): Promise<void> {
  await (globalThis.stopNeo4j as (() => Promise<void>) | undefined)?.();
}
