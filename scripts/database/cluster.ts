// Where an embedded PostgreSQL keeps its files, and how it is run.
import { createHash, randomBytes } from 'node:crypto';
import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT, ensureData } from '../setup/checkout.mjs';
import { type Account, accountCan, serverAccount } from './account';
import { findNative, type Native } from './native';

export type Cluster = {
  /** Leases, lock, log and password: always inside the checkout. */
  state: string;
  /** The data folder, owned by the account the server runs as. */
  data: string;
  account: Account | undefined;
  native: Native;
  /** A temporary one is thrown away after use, so it need not survive a power cut. */
  temporary: boolean;
};

/** The one database of this checkout. */
export function checkoutCluster(): Cluster {
  return place('database', 'postgres', false);
}

/** A database server for one run of the tests. */
export function temporaryCluster(): Cluster {
  const name = `temporary/${process.pid}-${randomBytes(4).toString('hex')}`;
  return place(name, name, true);
}

/** Where the account cannot reach the checkout (under a root-only folder), data and executables live below /var/lib. */
function place(state: string, data: string, temporary: boolean): Cluster {
  const inside = ensureData();
  const outside = join(
    '/var/lib/chainwise',
    createHash('sha256').update(realpathSync(CHECKOUT)).digest('hex').slice(0, 16),
  );
  const account = serverAccount(join(inside, 'postgres'));
  const reachable = account === undefined || accountCan(account, 'test -x "$1"', inside);
  requireOwnFolder(inside);
  return {
    state: join(inside, state),
    data: temporary ? join(reachable ? inside : outside, data, 'postgres') : join(reachable ? inside : outside, data),
    account,
    native: findNative(account, outside),
    temporary,
  };
}

function requireOwnFolder(folder: string): void {
  const me = process.getuid?.() ?? 0;
  const { uid } = statSync(folder);
  if (me !== 0 && uid !== me) {
    throw new Error(`${folder} belongs to another user (it was made by a command that ran as that user).`);
  }
}
