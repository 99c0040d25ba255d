// Pairs: a native list beside each thing on the left. Partners with formulas stand above it under letters or numbers.
'use client';
import { useTranslations } from 'next-intl';
import { useContext } from 'react';
import { Fault } from '@/components/ui/fault';
import { FormContext } from '@/components/ui/form-state';
import { useAnswer } from './answering';
import { markPartners, sortLettered } from './match-marks';
import type { ChoiceFieldProps } from './shown-choice';
import { WordSelect } from './word-select';

const readPairs = (text: string): Map<string, string> =>
  new Map(text.split(';').map((pair) => pair.split('=', 2) as [string, string]));

export function MatchField({ partId, label, choices, describedBy }: ChoiceFieldProps) {
  const t = useTranslations('answer');
  const name = `answers.${partId}`;
  const fault = useContext(FormContext).fields?.[name];
  const [text, setText] = useAnswer(partId);
  const chosen = readPairs(text);
  const lefts = sortLettered(choices.filter(({ side }) => side !== 'right'));
  const rights = choices.filter(({ side }) => side === 'right');
  const marked = rights.some(({ word, plain }) => word === plain);
  const marks = markPartners(lefts, rights.length);
  const options = rights.map(({ word, plain }, index) => ({
    word,
    text: !marked ? plain : word === plain ? `${marks[index]}` : `${marks[index]}: ${plain}`,
  }));
  const choose = (left: string) => (right: string) => {
    const pairs = new Map([...chosen, [left, right]]);
    setText(lefts.flatMap(({ word }) => (pairs.get(word) ? [`${word}=${pairs.get(word)}`] : [])).join(';'));
  };
  return (
    <fieldset aria-describedby={describedBy} className="grid gap-4">
      <legend className="sr-only">{label}</legend>
      {marked ? (
        <ul className="grid gap-x-6 gap-y-2 rounded-md bg-sunken px-4 py-3 sm:grid-cols-2">
          {rights.map(({ word, label: shown }, index) => (
            <li key={word} className="flex gap-3">
              <span className="font-semibold">{marks[index]}</span>
              <span className="min-w-0">{shown}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <ul className="grid gap-3">
        {lefts.map(({ word, label: shown, plain }) => (
          <li key={word} className="grid items-center gap-x-4 gap-y-1 sm:grid-cols-2">
            <span className="min-w-0">{shown}</span>
            <WordSelect
              name={`match.${partId}.${word}`}
              label={t('goesWith', { label, name: plain })}
              options={options}
              initial={chosen.get(word) ?? ''}
              onChoose={choose(word)}
            />
          </li>
        ))}
      </ul>
      {fault ? <Fault id={`${name}-fault`}>{fault}</Fault> : null}
    </fieldset>
  );
}
