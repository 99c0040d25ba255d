// Loaded first in a child process: when its parent is gone, however that came, the child stops too.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// Listening would keep the child running for ever.
process.channel?.unref();
// For this process alone: a program that hands its own options to its workers may disconnect from them as it likes.
const at = process.execArgv.indexOf(import.meta.url);
if (at > 0) process.execArgv.splice(at - 1, 2);
