// The terms of a sum over paths, one row each; a path is typed, or ticked name by name through the graph.
'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AnswerRows, type RowLaw } from './answer-rows';
import { type Path, readPath, writePath } from './path-term';
import { cutTerms, joinTerms, splitTerms } from './split-answer';
import type { EditorProps } from './structured-editor';

const LAW: RowLaw = {
  noun: 'term',
  add: 'addTerm',
  placeholder: 'd…/d… * d…/d…',
  least: 1,
  split: splitTerms,
  join: joinTerms,
  cut: cutTerms,
};

export function TermRows(props: EditorProps) {
  const { names, variables } = props.part;
  const order = [...[...names].reverse(), ...Object.keys(variables)];
  return (
    <AnswerRows
      {...props}
      law={LAW}
      under={(text, change, name) => <PathTicks order={order} text={text} change={change} label={name} />}
    />
  );
}

const NOWHERE: Path = { names: [], immediate: false };

const TICK =
  'inline-flex min-h-7 min-w-8 items-center justify-center rounded-sm border border-line px-1.5 font-mono text-sm hover:border-edge ' +
  'aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent';

function PathTicks({
  order,
  text,
  change,
  label,
}: {
  /** The names from the output down. */
  order: readonly string[];
  text: string;
  change: (text: string) => void;
  label: string;
}) {
  const t = useTranslations('answer');
  const [ticked, setTicked] = useState(NOWHERE);
  const read = readPath(text, new Set(order));
  // One name alone makes no term yet, so the text cannot keep it.
  const path = writePath(ticked) === text.trim() ? ticked : (read ?? NOWHERE);
  const take = (next: Path) => {
    setTicked(next);
    change(writePath(next));
  };
  const toggle = (name: string) => {
    const on = new Set(path.names);
    if (!on.delete(name)) on.add(name);
    take({ ...path, names: order.filter((each) => on.has(each)) });
  };
  return (
    <fieldset className="flex flex-wrap items-center gap-1 px-3 pb-2">
      <legend className="sr-only">{t('pathOf', { name: label })}</legend>
      {order.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={path.names.includes(name)}
          onClick={() => toggle(name)}
          className={TICK}
        >
          {name}
        </button>
      ))}
      <button
        type="button"
        aria-pressed={path.immediate}
        aria-label={t('immediate')}
        title={t('immediate')}
        onClick={() => take({ ...path, immediate: !path.immediate })}
        className={`${TICK} ms-2`}
      >
        {'∂⁺'}
      </button>
    </fieldset>
  );
}
