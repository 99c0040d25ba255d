// The server's log: JSON lines on standard error, so that a command's standard output stays its answer.
import 'server-only';
import { destination, pino } from 'pino';

export const log = pino(
  {
    level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === 'test' ? 'silent' : 'info'),
    base: { app: 'chainwise' },
    redact: ['password', '*.password', 'token', '*.token', 'authorization', '*.authorization', 'cookie', '*.cookie'],
  },
  destination({ fd: 2, sync: false }),
);
