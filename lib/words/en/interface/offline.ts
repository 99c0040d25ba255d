// What is said without a connection.

export const EN_OFFLINE = {
  title: 'No connection',
  lead: 'This page was not opened before, so there is no copy of it here. Pages you opened lately can still be read, and what you type is kept on this device.',
  again: 'Try again',
  practice: 'Practice',
  lost: 'No connection. You can go on reading and typing: what you type is kept on this device and sent when the connection returns.',
} as const;
