import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './config';

/** A statement of `cypher/steps/`, which a resolver runs again and again while it walks. */
export const step = (name: string): string => readFileSync(path.join(ROOT, 'cypher/steps', `${name}.cypher`), 'utf8');
