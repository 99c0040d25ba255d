// The factors of a chain, one row each; typing a multiplication sign opens the next row.
'use client';
import { AnswerRows, type RowLaw } from './answer-rows';
import { cutFactors, joinFactors, splitFactors } from './split-answer';
import type { EditorProps } from './structured-editor';

const LAW: RowLaw = {
  noun: 'factor',
  add: 'addFactor',
  placeholder: 'd…/d…',
  least: 2,
  split: splitFactors,
  join: joinFactors,
  cut: cutFactors,
};

export function FactorRows(props: EditorProps) {
  return <AnswerRows {...props} law={LAW} />;
}
