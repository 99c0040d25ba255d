// The name of the migrated database that every test file's own is copied from.

export const TEMPLATE = 'migrated';
