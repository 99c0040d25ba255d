// Attention to two positions: the query stands in both scores, and the softmax ties them together.
import type { TemplateDocument } from '../../../problems/template';
import { choicePart, halves, slopeAtPoint, slopePart, THREE_FIGURES, valueAtPoint } from '../network-parts';

export const attentionWeights: TemplateDocument = {
  schema: 1,
  id: 'attention-weights',
  version: 1,
  subject: 'chain-rule',
  skill: 'softmax-cross-entropy',
  title: { en: 'Attention to two positions' },
  difficulty: 4,
  levels: [
    { difficulty: 3, constraints: ['qv > 0'] },
    { difficulty: 4, constraints: ['qv < 0'] },
  ],
  minutes: 9,
  parameters: [
    halves('qv', '-2', '2', '0', '1', '-1'),
    halves('k1', '-2', '2', '0', '1'),
    halves('k2', '-2', '2', '0', '1'),
    halves('v1', '-4', '4', '0', '1'),
    halves('v2', '-4', '4', '0', '1'),
  ],
  constraints: ['k1 != k2', 'k1 != -k2', 'v1 != v2', 'v1 != -v2', 'qv*(k1-k2) < 3', 'qv*(k1-k2) > -3'],
  variables: [
    { name: 'q', domain: 'real', at: 'qv' },
    { name: 'c', domain: 'real', at: 'k1' },
    { name: 'd', domain: 'real', at: 'k2' },
    { name: 'v', domain: 'real', at: 'v1' },
    { name: 'w', domain: 'real', at: 'v2' },
  ],
  definitions: [
    { name: 's', is: 'q*c' },
    { name: 'r', is: 'q*d' },
    { name: 'g', is: 's-r' },
    { name: 'a', is: 'sigmoid(g)' },
    { name: 'o', is: 'a*v+(1-a)*w' },
  ],
  prompt: {
    en: 'A query $q$ attends to two positions with the keys $c$, $d$ and the values $v$, $w$. The scores $s$ and $r$ go through a softmax, which gives the first position the weight $a = e^s/(e^s + e^r)$ and the second one $1 - a$. Written with the difference of the scores:\n\n{{system}}\n\nAt the moment {{point}}.',
  },
  conventions: [{ en: 'The scores are not scaled; queries and keys have one entry each. $e$ is natural.' }],
  figures: [{ kind: 'graph' }],
  parts: [
    choicePart(
      'difference',
      'softmax-cross-entropy',
      'Why does the softmax of two scores depend on their difference alone?',
      [
        'cancel',
        '$e^r$ can be cancelled: $e^s/(e^s+e^r) = 1/(1+e^{-(s-r)})$',
        'So a constant that is added to all scores changes nothing. Frameworks subtract the largest score first, to keep the exponentials small.',
      ],
      [
        'sum',
        'The weights add up to 1',
        'True, but it would hold for many functions of the two scores, also for those of their quotient.',
      ],
      [
        'logarithm',
        'The logarithm of a quotient is a difference',
        'No logarithm is taken here; the scores stand in exponents.',
      ],
    ),
    valueAtPoint('weight', 'softmax-cross-entropy', 'a', `What is the attention weight $a$ now? ${THREE_FIGURES}`, {
      from: '0.02',
      to: '0.98',
    }),
    {
      id: 'paths',
      skill: 'count-paths',
      prompt: { en: 'Along how many paths does a change of the query $q$ reach the output $o$?' },
      answer: { op: 'paths', from: 'q', to: 'o' },
      tolerance: 'exact',
    },
    slopePart(
      'by-query',
      'sum-over-paths',
      'o',
      'q',
      'Find $\\partial o/\\partial q$. You may use the names of the problem.',
    ),
    slopeAtPoint(
      'value',
      'derivative-at-a-point',
      'o',
      'q',
      `What is $\\partial o/\\partial q$ now? ${THREE_FIGURES}`,
      {
        from: '0.01',
        to: '100',
      },
    ),
    choicePart(
      'sum',
      'softmax-cross-entropy',
      'How do the two weights $a$ and $1-a$ answer to a small growth of the first score $s$?',
      [
        'opposite',
        'The first grows at the rate $a(1-a)$, the second shrinks at the same rate',
        'The weights add up to 1 whatever the scores are, so what one gains the other loses.',
      ],
      [
        'independent',
        'The first grows, the second stays: $s$ is not its score',
        'The score $s$ stands in the sum below the fraction line of both.',
      ],
      [
        'equal',
        'Both grow at the rate $a(1-a)$',
        'Then the sum of the weights would grow with $s$, but it is always 1.',
      ],
      [
        'one',
        'The first grows at the rate $a$, the second shrinks at the rate $1-a$',
        'The rates must be opposite, for the sum of the weights does not change.',
      ],
    ),
  ],
  pinned: [{ seed: 0, parameters: { qv: '3/2', k1: '1/2', k2: '-1/2', v1: '2', v2: '-3' } }],
  followUps: [
    {
      id: 'scale',
      question: {
        en: 'Why are the scores of an attention layer divided by the square root of the length of the keys?',
      },
      rubric: {
        en: 'A sum of $d$ products has a spread that grows with $\\sqrt d$. Large scores make one weight nearly 1, and with $a(1-a)$ near 0 hardly any gradient passes the softmax.',
      },
    },
  ],
};
