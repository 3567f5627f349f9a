import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ApolloServer } from '@apollo/server';
import { parse } from 'yaml';
import { ROOT, readConfig } from '../src/config';
import { serveHttp } from '../src/http';
import { VERSION } from './support/neo4j-maven';

interface Service {
  image?: string;
  restart?: string;
  healthcheck?: unknown;
  environment: Record<string, string>;
  ports: string[];
  volumes: string[];
}

const run = promisify(execFile);
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const dockerfile = read('Dockerfile');
const compose = parse(read('docker-compose.yml')) as { services: Record<string, Service>; volumes: object };
const services = Object.entries(compose.services);

test('Node and Neo4j are those that the tests run on, to the patch', () => {
  const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image!);
  expect(bases).toHaveLength(2);
  for (const base of bases) expect(base).toMatch(new RegExp(`^node:${read('.nvmrc').trim()}\\.\\d+\\.\\d+-`));
  expect(compose.services.neo4j!.image).toBe(`neo4j:${VERSION}-community`);
});

test.each(services)(
  '%s restarts, is checked, keeps its data in a volume and listens on this machine only',
  (_, service) => {
    expect(service.restart).toBe('unless-stopped');
    expect(service.healthcheck ?? /^HEALTHCHECK /m.test(dockerfile)).toBeTruthy();
    for (const volume of service.volumes) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
    for (const port of service.ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  },
);

test('The server is told of Neo4j in its own settings, with the one password that the operator must give', () => {
  const { neo4j, server } = compose.services;
  const fill = (text: string) => text.replace(/\$\{NEO4J_PASSWORD:\?[^}]+\}/g, 'given by the operator');
  const given = Object.fromEntries(Object.entries(server!.environment).map(([name, value]) => [name, fill(value)]));
  expect(readConfig(given).neo4j).toEqual({
    uri: 'bolt://neo4j:7687',
    user: 'neo4j',
    password: 'given by the operator',
    database: 'neo4j',
  });
  expect(fill(neo4j!.environment.NEO4J_AUTH!)).toBe('neo4j/given by the operator');
});

test('The health check tells a server that answers from one that does not', async () => {
  const [, command] = /^HEALTHCHECK .*? CMD (\[.*\])$/m.exec(dockerfile)!;
  const [node, ...args] = JSON.parse(command!) as [string, ...string[]];
  const apollo = new ApolloServer({ typeDefs: 'type Query { id: ID }' });
  const server = await serveHttp(apollo, { host: '127.0.0.1', port: 0, webDir: os.tmpdir() });
  const env = { ...process.env, PORT: new URL(server.url).port };
  await expect(run(node, args, { env })).resolves.toEqual({ stdout: '', stderr: '' });
  await server.close();
  await expect(run(node, args, { env })).rejects.toMatchObject({ code: 1 });
});
