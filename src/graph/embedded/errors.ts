import type { GrafeoError } from '@grafeo-db/js';
import { Conflict, StartError } from '../../errors';

/** ISO GQL status of a transaction that another one overtook. */
const ROLLED_BACK = '40000';

/** The public error that the engine's stands for, or the error itself where there is none. */
export function translate(error: unknown): unknown {
  return (error as GrafeoError).gqlStatus === ROLLED_BACK ? new Conflict(error) : error;
}

/** Why the folder cannot be used, for the operator. */
export function folderError(error: unknown, folder: string): StartError {
  const { code } = error as NodeJS.ErrnoException;
  const reason =
    code === 'EEXIST' || code === 'ENOTDIR' ? 'is not a folder' : `cannot be created or written (${code ?? error})`;
  return new StartError(`The data folder ${folder} ${reason}. Set DATA_DIR to a folder that this user may write.`);
}

/** Why the file cannot be opened, for the operator. */
export function fileError(error: unknown, file: string): StartError {
  const { message } = error as Error;
  if (message.includes('cannot be locked')) {
    return new StartError(
      `The graph in ${file} is in use by another process. Stop it, or set DATA_DIR to another folder.`,
    );
  }
  if (message.includes(`${file}.wal`) && message.includes('damaged')) {
    return new StartError(
      `The write-ahead log of ${file} is damaged. Restore a copy of the folder, or keep what was written before the damage with: ` +
        `node -e "require('@grafeo-db/js').GrafeoDB.create('${file}', { walSalvage: true }).close()"`,
    );
  }
  if (
    message.includes('damaged') ||
    message.includes('not a Grafeo database') ||
    message.includes('not a database file')
  ) {
    return new StartError(
      `The graph in ${file} is damaged or something else. Restore a copy of it, or move it away and import the data again.`,
    );
  }
  return new StartError(`The graph in ${file} cannot be opened: ${message}`);
}
