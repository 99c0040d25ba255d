// docs/grader-cases.md is made from the corpus. `npm run write-docs` runs this test so that it writes the page instead of comparing it.
import { describe, expect, it } from 'vitest';
import { CORPUS } from '@/lib/grader/corpus/corpus.cases';
import { LINE_CASES } from '@/lib/grader/corpus/lines.cases';
import { corpusPage } from './corpus-page';

describe('docs/grader-cases.md', () => {
  it('is up to date', async () => {
    await expect(corpusPage(CORPUS, LINE_CASES)).toMatchFileSnapshot('../docs/grader-cases.md');
  });

  it('shows what cannot be seen, and cuts what is too long', () => {
    const page = corpusPage(
      {
        few: [
          {
            target: { reference: 'x', variables: { x: 'positive' }, form: 'product' },
            rows: [
              ['|x|\u200b', 'equal', '', 'bars'],
              [' ', 'invalid', 'blank', 'a space'],
              ['\ud800`', 'invalid', 'syntax', 'half a character'],
              ['y'.repeat(5000), 'different', '', 'long'],
            ],
          },
        ],
      },
      [['{}', { id: null }, 'empty']],
    );
    expect(page).toContain('**`x`**, with `x: positive`, form `product`');
    expect(page).toContain('| `\\|x\\|\\u{200b}` | equal |  | bars |');
    expect(page).toContain('| `" "` | invalid | `blank` | a space |');
    expect(page).toContain('| ``\\u{d800}` `` |'.replace('` ``', '```'));
    expect(page).toContain('… (5,000 characters) | different |');
    expect(page).toContain('| [few](#few) | 4 | 1 | 1 | 2 |');
  });
});
