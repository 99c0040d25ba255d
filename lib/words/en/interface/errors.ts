// The pages that say what went wrong.

export const EN_ERRORS = {
  notSent:
    'There is no connection, so this was not sent. What you typed is kept; please try again when the connection is back.',
  failed: {
    tab: 'Something went wrong · Chainwise',
    heading: 'Something went wrong on our side',
    lead: 'Nothing you did is lost: answers you sent are stored, and what you typed is kept as a draft. Please try again in a moment.',
    retry: 'Try again',
    number: 'If you report this, mention the number {digest}.',
  },
  notFound: {
    title: 'Not found',
    heading: 'There is nothing here for you',
    lead: 'The address may be mistyped, the page may be gone, or it may belong to somebody else. If a link brought you here, ask whoever sent it.',
    practise: 'Practise',
  },
  toStart: 'Go to the start',
} as const;
