// Pairs: a native list beside each thing on the left. Partners with formulas stand above it under letters.
'use client';
import { useTranslations } from 'next-intl';
import { useContext } from 'react';
import { Fault } from '@/components/ui/fault';
import { FormContext } from '@/components/ui/form-state';
import { useAnswer } from './answering';
import { letterOf } from './letter';
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
  const lefts = choices.filter(({ side }) => side !== 'right');
  const rights = choices.filter(({ side }) => side === 'right');
  const lettered = rights.some(({ word, plain }) => word === plain);
  const options = rights.map(({ word, plain }, index) => {
    const letter = letterOf(index).toUpperCase();
    return { word, text: !lettered ? plain : word === plain ? letter : `${letter}: ${plain}` };
  });
  const choose = (left: string) => (right: string) => {
    const pairs = new Map([...chosen, [left, right]]);
    setText(lefts.flatMap(({ word }) => (pairs.get(word) ? [`${word}=${pairs.get(word)}`] : [])).join(';'));
  };
  return (
    <fieldset aria-describedby={describedBy} className="grid gap-4">
      <legend className="sr-only">{label}</legend>
      {lettered ? (
        <ul className="grid gap-x-6 gap-y-2 rounded-md bg-sunken px-4 py-3 sm:grid-cols-2">
          {rights.map(({ word, label: shown }, index) => (
            <li key={word} className="flex gap-3">
              <span className="font-semibold">{letterOf(index).toUpperCase()}</span>
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
