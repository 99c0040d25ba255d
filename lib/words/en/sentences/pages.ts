// What practice, classes, sets, assignments and interviews refuse or report (lib/server), and what a page says after something was done.

export const EN_PAGES = {
  // Practice (lib/server/practice).
  'problem-ended': 'This problem is over: it was solved, given up or closed.',
  'idempotency-conflict': 'This was sent before with other answers.',
  'unknown-part': 'This problem has no part “{part}”.',
  'answer-too-long': 'This answer is too long: at most {max} characters.',
  'answers-required': 'Please give at least one answer.',
  'seed-unusable': 'No problem can be drawn from this seed.',
  withheld: 'There are no hints and no solutions before the end.',
  'no-more-hints': 'There are no more hints for this part.',
  'token-expired': 'This problem has expired. Here is a fresh one.',
  'template-unknown': 'There is no such template.',
  'skill-unknown': 'There is no such skill.',
  'lab.point': 'Please give a number between −1000000 and 1000000.',
  'suggest.slip.2': 'You made this slip twice lately: {misconception}.',
  'suggest.slip': 'You made this slip {count} times lately: {misconception}.',
  'suggest.due': 'Its review is due today.',
  'suggest.overdue': 'Its review is waiting for you.',
  'suggest.new': 'You have not tried this one yet.',
  'suggest.weak': 'This one has given you trouble. A few more will settle it.',
  'suggest.begun': 'You have begun this one well. A few more will settle it.',
  'suggest.stale': 'You have not practised this for a while.',
  'suggest.prerequisite': 'What you practise builds on this one.',
  'suggest.keep-up': 'You know this one. Doing it now and then keeps it fresh.',
  'suggest.placed': 'Next after what your placement showed you know.',

  // What a page says after something was done (app).
  'report-sent': 'Thank you. The author gets it with your numbers and your answers.',
  'tips-again': 'You will find the tips above your next problem.',
  'settings-saved': 'Saved.',
  'password-changed': 'Your password is changed. Everywhere else you are signed out.',
  'sessions-ended': 'You are signed out everywhere else.',
  'email-changed': 'Your email address is changed.',
  'token-created': 'Your new token, shown only this once: {token}',
  'token-revoked': 'The token is revoked.',
  'role-set': 'The role is now {role}.',
  'password-link': 'This link sets a new password. It works once, for three days: {address}',

  // Classes, sets, assignments (lib/classes, lib/server/{classes,sets,assignments}).
  'class-saved': 'Saved.',
  'class-archived': 'This class is archived. Take it out of the archive first.',
  'last-instructor': 'A class keeps at least one instructor. Make somebody else an instructor first.',
  'join-code-renewed': 'The old link no longer works. Here is the new one.',
  'member-removed': 'They are no longer in the class. Their work stays in its results.',
  'set-saved': 'Saved.',
  'set-item-added': 'Added to the set.',
  'set-changed': 'The set was changed in another window. This is how it is now; please try again.',
  'set-too-many-items': 'A set holds at most {max} entries.',
  'set-too-large': 'A set holds at most {max} problems.',
  'set-count': 'At most {max} problems of one kind in a row.',
  'set-empty': 'This set has no problems yet. Add some first.',
  'template-gone': 'The kind of problem “{template}” is no longer offered. Remove it from the set first.',
  'seed-invalid': 'A seed is a whole number from 0 to 2147483647.',
  'seed-undrawable': 'No problem of “{title}” can be drawn from seed {seed}. Choose another seed in the set.',
  'count-invalid': 'A whole number from 1 to 20.',
  'time-unreadable': 'This is not a date with a time.',
  'quiz-needs-due': 'A quiz needs a due time: that is when its answers come out.',
  'due-in-past': 'This time has passed already.',
  'due-before-opens': 'It would be due before it opens.',
  'assignment-not-open': 'This assignment is not open yet.',
  'assignment-ended': 'This assignment has ended.',
  'assignment-closed': 'It is due now. What comes later is marked as late.',
  'due-changed': 'The due time is changed.',
  'quiz-ended': 'The quiz is over and its answers are out, so its due time can no longer change.',

  // Interviews (lib/server/interview).
  'interview-unreadable':
    'What is marked below could not be read and cost nothing. Correct it, or press the button again to go on without it.',

  // Placements (lib/server/placement).
  'placement-blank': 'Still empty. If you do not know it yet, say so with the button below.',
  'placement-unreadable':
    'Your answer could not be read; it is marked below and cost nothing. Correct it and hand it in again.',
  'placement-needless': 'You know all of this already: there is nothing left to ask.',
} as const;
