// A function applied to its own result: the same slope formula twice, at two different places.
import type { TemplateDocument } from '../../../problems/template';
import { NATURAL, RADIANS } from '../common';
import { choicePart, slopeAtPoint, slopePart, THREE_FIGURES } from '../network-parts';
import { functionOf, whole } from '../several-variables';

export const selfComposition: TemplateDocument = {
  schema: 1,
  id: 'self-composition',
  version: 1,
  subject: 'chain-rule',
  skill: 'nested-composition',
  title: { en: 'A function of itself' },
  difficulty: 2,
  levels: [
    { difficulty: 2, constraints: [{ only: { g: ['parabola', 'falling-parabola', 'sine'] } }] },
    { difficulty: 3, constraints: [{ only: { g: ['power-of-two', 'hyperbolic-cosine', 'hyperbolic-tangent'] } }] },
  ],
  minutes: 6,
  parameters: [
    whole('a', 2, 5),
    whole('c', 1, 9),
    functionOf('g', {
      parabola: 'u^2-c',
      'falling-parabola': 'c-a*u^2',
      sine: 'a*sin(u)+c',
      'power-of-two': '2^u-c',
      'hyperbolic-cosine': 'cosh(u)-c',
      'hyperbolic-tangent': 'a*tanh(u)-c/10',
    }),
    { name: 'p', type: 'rational', from: '-2', to: '2', step: '1/2', not: ['0', '1', '-1'] },
  ],
  constraints: [],
  variables: [{ name: 'x', domain: 'real', at: 'p' }],
  definitions: [
    { name: 'v', is: 'g(x)' },
    { name: 'y', is: 'g(v)' },
  ],
  prompt: {
    en: 'The function $g(u) = {{g}}$ is applied twice, so that $y = g(g(x))$:\n\n{{system}}\n\nIts slope is wanted at $x = {{p}}$.',
  },
  conventions: [RADIANS, NATURAL],
  parts: [
    choicePart(
      'where',
      'nested-composition',
      "With $g'$ for the derivative of $g$: which of these is $dy/dx$?",
      [
        'two-places',
        "$g'(g(x)) \\cdot g'(x)$",
        'Both functions are $g$, but they are given different things: the outer one stands at $g(x)$, the inner one at $x$.',
      ],
      [
        'square',
        "$\\left(g'(x)\\right)^2$",
        'That takes both slopes at $x$. The outer $g$ never sees $x$; what enters it is $g(x)$.',
      ],
      [
        'nested',
        "$g'(g'(x))$",
        'Slopes along a chain are multiplied. The slope of $g$ is not put into the slope of $g$.',
      ],
      ['outer', "$g'(g(x))$", 'This is how $y$ changes with $v$; how $v$ changes with $x$ is missing.'],
    ),
    slopePart('derivative', 'nested-composition', 'y', 'x', 'Find $dy/dx$. You may use $v$ for what it stands for.'),
    slopeAtPoint('value', 'derivative-at-a-point', 'y', 'x', `What is $dy/dx$ at $x = {{p}}$? ${THREE_FIGURES}`, {
      from: '0.01',
      to: '2000',
    }),
    choicePart(
      'fixed',
      'nested-composition',
      'At a fixed point $x^*$ the function gives back what it gets: $g(x^*) = x^*$. How does $g(g(g(x)))$ change with $x$ there?',
      [
        'cube',
        "With the slope $\\left(g'(x^*)\\right)^3$",
        'At a fixed point, and only there, all three slopes are taken at the same place, so the product is a power.',
      ],
      ['triple', "With the slope $3\\,g'(x^*)$", 'Three slopes along a chain are multiplied, not added.'],
      [
        'one',
        "With the slope $g'(x^*)$",
        'The value stays the same at each step, but a small change is scaled at each.',
      ],
      ['zero', 'Not at all, for it is fixed', 'The point is fixed; points next to it move towards it or away from it.'],
    ),
  ],
  pinned: [{ seed: 0, parameters: { a: '2', c: '3', g: 'u^2-3', p: '5/2' } }],
  followUps: [
    {
      id: 'recurrence',
      question: {
        en: 'Which network applies one and the same function again and again, and what follows for its gradient?',
      },
      rubric: {
        en: 'A recurrent network. The factors of its chain come from one formula, but each is taken at the state of its own step; their product vanishes or explodes with the number of steps.',
      },
    },
  ],
};
