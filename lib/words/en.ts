// Every English sentence that pure lib can ask for: one flat table from message code to sentence, `{name}` is a parameter.
// The first segment of a dotted code is the contract's stable word; a code without a sentence falls back to its prefix.

export const EN = {
  // Reading what a person typed (lib/math): the stable words of the contract, then the dotted cases.
  blank: 'Nothing was typed.',
  syntax: 'This cannot be read.',
  'unknown-name': '“{name}” is not a name in this problem.',
  'too-large': 'This is too large to be read.',
  shape: 'The shapes do not fit together.',
  undefined: 'This is not defined anywhere.',

  // The grade command's request (lib/grader/request.ts).
  'bad-request': 'The request cannot be read.',
  'bad-reference': 'The reference cannot be read.',

  // Accounts, sign-in and forms (lib/server).
  'wrong-credentials': 'The email or the password is wrong.',
  'wrong-password': 'The password is wrong.',
  'rate-limited': 'That was too often. Please try again in {seconds} s.',
  'email-invalid': 'This is not an email address.',
  'email-taken': 'There is an account with this email already. Sign in instead?',
  'email-of-other-account':
    'There is an account with this email already. Sign in to it with its password, then connect the other sign-in.',
  'email-unverified': 'The other site has not verified your email address.',
  'name-required': 'Please enter a name.',
  'name-too-long': 'This name is too long: at most 100 characters.',
  'password-required': 'Please enter the password.',
  'password-short': 'The password needs at least 8 characters.',
  'password-long': 'The password may have at most 200 characters.',
  'time-zone-unknown': 'This is not a known time zone.',
  'theme-unknown': 'This is not a known theme.',
  'link-invalid': 'This link was used already or has expired. Ask for a new one.',
  'too-many-tokens': 'You have {max} tokens already. Revoke one first.',
  'field-required': 'Please fill this in.',
  'field-too-short': 'This is too short.',
  'field-too-long': 'This is too long: at most {max} characters.',
  'field-invalid': 'This is not right.',
  'form-invalid': 'Please look at the marked fields.',
  'form-too-large': 'This is too large to be sent.',
  'not-found': 'This is not here, or not yours.',
  forbidden: 'Your role does not allow this.',
  unexpected: 'Something went wrong on our side. Nothing you typed is lost; please try again.',
  'database-unavailable': 'The database does not answer. Nothing you typed is lost; please try again in a moment.',
  'sign-in-failed': 'Signing in with the other site did not work. Please try again.',

  // Practice (lib/server/practice).
  'problem-ended': 'This problem is over: it was solved, given up or closed.',
  'idempotency-conflict': 'This was sent before with other answers.',
  'unknown-part': 'This problem has no part “{part}”.',
  'answer-too-long': 'This answer is too long: at most {max} characters.',
  'answers-required': 'Please give at least one answer.',
  withheld: 'There are no hints and no solutions before the end.',
  'no-more-hints': 'There are no more hints for this part.',
  'token-expired': 'This problem has expired. Here is a fresh one.',
  'template-unknown': 'There is no such template.',
  'skill-unknown': 'There is no such skill.',
  'suggest.new': 'You have not tried this one yet.',
  'suggest.weak': 'This one gave you the most trouble so far. A few more will settle it.',
  'suggest.stale': 'You have not practised this for a while.',
  'suggest.prerequisite': 'What you practise builds on this one.',
  'suggest.keep-up': 'You know this one. Doing it now and then keeps it fresh.',

  // What a page says after something was done (app).
  'settings-saved': 'Saved.',
  'password-changed': 'Your password is changed. Everywhere else you are signed out.',
  'sessions-ended': 'You are signed out everywhere else.',
  'email-changed': 'Your email address is changed.',
  'token-created': 'Your new token, shown only this once: {token}',
  'token-revoked': 'The token is revoked.',
  'role-set': 'The role is now {role}.',
  'password-link': 'This link sets a new password. It works once, for three days: {address}',
} as const satisfies Readonly<Record<string, string>>;
