// Loaded first in a child process: when its parent is gone, however that came, the child stops too.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// Listening would keep the child running for ever.
process.channel?.unref();
