// The derivative of a composition from a table of values: which entries are needed, and the product.
import type { LocalText, TemplateDocument, TemplateParameter } from '../../../problems/template';

/** Entries of the table are small whole numbers, other than 0 and 1. */
const entry = (name: string): TemplateParameter => ({ name, type: 'integer', from: -5, to: 6, not: [0, 1] });

const TABLE: LocalText = {
  en: "Of two differentiable functions only these values are known:\n\n$$\\begin{array}{c|cccc} x & f(x) & f'(x) & g(x) & g'(x) \\\\ \\hline {{p}} & {{r}} & {{dfp}} & {{q}} & {{dgp}} \\\\ {{q}} & {{fq}} & {{dfq}} & {{gq}} & {{dgq}} \\\\ {{r}} & {{fr}} & {{dfr}} & {{gr}} & {{dgr}} \\end{array}$$",
};

export const ratesFromATable: TemplateDocument = {
  schema: 1,
  id: 'rates-from-a-table',
  version: 1,
  subject: 'chain-rule',
  skill: 'rates-multiply',
  title: { en: 'A composition known from a table only' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: ['dfq > 0', 'dgp > 0'] },
    { difficulty: 3, constraints: ['dfq*dgp < 0'] },
  ],
  minutes: 6,
  parameters: [
    { name: 'p', type: 'integer', from: -4, to: 5, not: [0] },
    { name: 'q', type: 'integer', from: -4, to: 5, not: [0] },
    { name: 'r', type: 'integer', from: -4, to: 5, not: [0] },
    ...['fq', 'gq', 'fr', 'gr', 'dfp', 'dgp', 'dfq', 'dgq', 'dfr', 'dgr'].map(entry),
  ],
  constraints: [
    'p != q',
    'p != r',
    'q != r',
    'dfp != dfq',
    'dfp != dfr',
    'dgp != dgq',
    'dgp != dgr',
    'dfq*dgp != dfp*dgr',
  ],
  variables: [{ name: 'x', domain: 'real', at: 'p' }],
  definitions: [{ name: 'y', is: 'x' }],
  prompt: TABLE,
  conventions: [{ en: '$h(x) = f(g(x))$ and $k(x) = g(f(x))$.' }],
  parts: [
    {
      id: 'where',
      skill: 'inner-function',
      prompt: { en: "$h'({{p}})$ is a product of two entries of the table. Which ones?" },
      answer: {
        op: 'choice',
        right: 'inner',
        options: [
          {
            id: 'inner',
            label: { en: "$f'({{q}})$ and $g'({{p}})$" },
            because: {
              en: "$g$ takes ${{p}}$ to ${{q}}$, so $f$ works at ${{q}}$, and its slope is taken there: $h'({{p}}) = f'(g({{p}})) \\cdot g'({{p}})$.",
            },
          },
          {
            id: 'same-row',
            label: { en: "$f'({{p}})$ and $g'({{p}})$" },
            because: {
              en: 'That takes both slopes in the same row. But $f$ never sees ${{p}}$; it is given $g({{p}}) = {{q}}$.',
            },
          },
          {
            id: 'other-row',
            label: { en: "$f'({{q}})$ and $g'({{q}})$" },
            because: { en: '$g$ works at ${{p}}$ itself; only the outer function works at ${{q}}$.' },
          },
          {
            id: 'crossed',
            label: { en: "$f'({{p}})$ and $g'({{q}})$" },
            because: {
              en: 'Both slopes are at the wrong place: $g$ works at ${{p}}$, and $f$ works at ${{q}}$.',
            },
          },
        ],
      },
    },
    {
      id: 'outer-f',
      skill: 'rates-multiply',
      prompt: { en: "What is $h'({{p}})$?" },
      answer: {
        op: 'number',
        is: 'dfq*dgp',
        slips: [
          {
            id: 'outer-at-x',
            is: 'dfp*dgp',
            because: { en: "$f'$ was taken at ${{p}}$; it must be taken at $g({{p}}) = {{q}}$." },
          },
          { id: 'inner-dropped', is: 'dfq', because: { en: "The inner slope $g'({{p}}) = {{dgp}}$ is missing." } },
          { id: 'added', is: 'dfq+dgp', because: { en: 'The two slopes were added; along a chain they multiply.' } },
          {
            id: 'product-rule',
            is: 'dfp*q+r*dgp',
            because: { en: 'This is the product rule, for $f(x)\\,g(x)$; here $g$ is inside $f$.' },
          },
        ],
        hints: [
          { en: 'Which number does $g$ make of ${{p}}$? That is where $f$ works.' },
          { en: 'Multiply the slope of $f$ there by the slope of $g$ at ${{p}}$.' },
        ],
        because: {
          en: "$h'({{p}}) = f'(g({{p}})) \\cdot g'({{p}}) = f'({{q}}) \\cdot g'({{p}})$, with $f'({{q}}) = {{dfq}}$ and $g'({{p}}) = {{dgp}}$.",
        },
      },
      tolerance: 'exact',
    },
    {
      id: 'outer-g',
      skill: 'rates-multiply',
      prompt: { en: "And $k'({{p}})$, where $g$ is outside?" },
      answer: {
        op: 'number',
        is: 'dgr*dfp',
        slips: [
          {
            id: 'outer-at-x',
            is: 'dgp*dfp',
            because: { en: "$g'$ was taken at ${{p}}$; it must be taken at $f({{p}}) = {{r}}$." },
          },
          {
            id: 'other-order',
            is: 'dfq*dgp',
            because: { en: "This is $h'({{p}})$. The order of the two functions matters." },
          },
          { id: 'inner-dropped', is: 'dgr', because: { en: "The inner slope $f'({{p}}) = {{dfp}}$ is missing." } },
        ],
        hints: [
          { en: 'Now $f$ works first: which number does it make of ${{p}}$?' },
          { en: 'That number decides from which row the slope of $g$ comes.' },
        ],
        because: {
          en: "$k'({{p}}) = g'(f({{p}})) \\cdot f'({{p}}) = g'({{r}}) \\cdot f'({{p}})$, with $g'({{r}}) = {{dgr}}$ and $f'({{p}}) = {{dfp}}$.",
        },
      },
      tolerance: 'exact',
    },
  ],
  pinned: [
    {
      seed: 0,
      parameters: {
        p: '1',
        q: '3',
        r: '2',
        fq: '5',
        gq: '-3',
        fr: '4',
        gr: '6',
        dfp: '-2',
        dgp: '4',
        dfq: '6',
        dgq: '-4',
        dfr: '3',
        dgr: '5',
      },
    },
  ],
  followUps: [
    {
      id: 'three-layers',
      question: { en: 'Which entries of the table would the derivative of $g(f(g(x)))$ need?' },
      rubric: {
        en: 'Go forward first: $g$ at $x$, then $f$ at $g(x)$, then $g$ at $f(g(x))$. One slope from each of these three places, multiplied. It is what backpropagation does: a forward pass finds where each slope is taken.',
      },
    },
  ],
};
