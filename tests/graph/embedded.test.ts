import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { EngineUnavailable, StartError, Timeout } from '../../src/errors';
import { openEmbedded } from '../../src/graph/embedded/graph';
import type { Graph } from '../../src/graph/port';

let folder: string;
let file: string;
let graph: Graph | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'antecedent-embedded-'));
  file = path.join(folder, 'graph.grafeo');
});
afterEach(async () => {
  await graph?.close();
  graph = undefined;
  rmSync(folder, { recursive: true });
});

const open = async (dataDir = folder, timeout = 10) => (graph = await openEmbedded(dataDir, timeout));
const add = (count: number) =>
  graph!.transaction('WRITE', (run) => run('UNWIND range(1, $count) AS i CREATE (:Thing {i: i})', { count }));
const things = async () => (await graph!.run('MATCH (n:Thing) RETURN count(n) AS c'))[0]!.c;

/** Another process that writes 100 things in each transaction, tells of each that is kept, and ends only when killed. */
function writer() {
  const script = `
    const database = require('@grafeo-db/js').GrafeoDB.create(${JSON.stringify(file)});
    (async () => {
      for (let batch = 0; ; batch++) {
        const transaction = database.beginTransaction();
        await transaction.executeCypher('UNWIND range(1, 60) AS i CREATE (:Thing {batch: $batch, i: i})', { batch });
        await transaction.executeCypher('UNWIND range(61, 100) AS i CREATE (:Thing {batch: $batch, i: i})', { batch });
        transaction.commit();
        console.log(batch);
      }
    })();`;
  return spawn(process.execPath, ['-e', script], {
    cwd: path.join(__dirname, '../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

describe('the embedded engine', () => {
  it('makes its folder, and has everything again after closing', async () => {
    const nested = path.join(folder, 'a', 'b');
    await open(nested);
    await add(3);
    await graph!.close();
    await open(nested);
    expect(await things()).toBe(3);
    expect(graph!.description).toContain(path.join(nested, 'graph.grafeo'));
  });

  it('loses nothing that was kept, and has nothing by half, when its process is killed while it writes', async () => {
    const child = writer();
    let kept = -1;
    const lines = createInterface(child.stdout);
    lines.on('line', (line) => {
      kept = Number(line);
      if (kept === 50) child.kill('SIGKILL');
    });
    await Promise.all([once(child, 'exit'), once(lines, 'close')]);

    await open();
    const batches = await graph!.run('MATCH (n:Thing) RETURN n.batch AS batch, count(n) AS c ORDER BY batch');
    expect(batches.length).toBeGreaterThan(kept);
    expect(batches).toEqual(batches.map((_, batch) => ({ batch, c: 100 })));
    await add(1);
  });

  it('ends what was asked of it before it closes, and accepts nothing more', async () => {
    await open();
    const running = add(20_000);
    const queued = add(1);
    const closed = graph!.close();
    await expect(add(1)).rejects.toThrow(EngineUnavailable);
    await expect(graph!.define(['CREATE INDEX i IF NOT EXISTS FOR (n:Thing) ON (n.i)'])).rejects.toThrow(
      EngineUnavailable,
    );
    await Promise.all([running, queued, closed]);
    await open();
    expect(await things()).toBe(20_001);
  });

  it('keeps nothing of a writer that took too long, and lets the next one wait for its end', async () => {
    await open(folder, 0.3);
    const slow = graph!.transaction('WRITE', async (run) => {
      await run('CREATE (:Thing)');
      await run('UNWIND range(1, 8000000) AS x WITH x WHERE x % 7 = 1 RETURN count(x) AS c');
    });
    // Its own patience may end first: then it has to be told, and must not write later.
    const next = add(1).then(
      () => 1,
      (error: unknown) => {
        expect(error).toBeInstanceOf(EngineUnavailable);
        return 0;
      },
    );
    await expect(slow).rejects.toThrow(Timeout);
    const expected = await next;
    await graph!.close();
    await open();
    expect(await things()).toBe(expected);
    await add(1);
    expect(await things()).toBe(expected + 1);
  });

  describe('does not start, and says why', () => {
    const refusal = async (dataDir = folder) => {
      const error: unknown = await openEmbedded(dataDir, 10).catch((e: unknown) => e);
      expect(error).toBeInstanceOf(StartError);
      expect((error as Error).message).not.toContain('\n');
      return (error as Error).message;
    };

    it('in a folder that is in use', async () => {
      await open();
      expect(await refusal()).toMatch(/in use by another process.*DATA_DIR/);
    });

    it('in a folder that another process uses', async () => {
      const child = writer();
      await once(child.stdout, 'data');
      expect(await refusal()).toMatch(/in use by another process.*DATA_DIR/);
      child.kill('SIGKILL');
      await once(child, 'exit');
    });

    it('at a path that is a file, or under one', async () => {
      const plain = path.join(folder, 'plain');
      writeFileSync(plain, '');
      expect(await refusal(plain)).toMatch(/is not a folder.*DATA_DIR/);
      expect(await refusal(path.join(plain, 'data'))).toMatch(/is not a folder.*DATA_DIR/);
    });

    // Root may write everywhere but there.
    (existsSync('/sys/kernel') ? it : it.skip)('where nobody can write', async () => {
      expect(await refusal('/sys/antecedent')).toMatch(/cannot be created or written \(E\w+\).*DATA_DIR/);
      expect(await refusal('/sys')).toMatch(/cannot be opened/);
    });

    const damage: [string, () => void][] = [
      ['cut short', () => truncateSync(file, readFileSync(file).length / 2)],
      ['empty', () => truncateSync(file, 0)],
      ['something else', () => writeFileSync(file, 'id,name\n1,x\n')],
      ['overwritten', () => writeFileSync(file, readFileSync(file).fill(0xaa, 20_000, 40_000))],
    ];
    it.each(damage)('when the file is %s', async (_, spoil) => {
      await open();
      await add(5000);
      await graph!.close();
      spoil();
      const before = readFileSync(file);
      expect(await refusal()).toMatch(/graph\.grafeo is damaged or something else.*Restore/);
      expect(readFileSync(file)).toEqual(before);
    });
  });
});
