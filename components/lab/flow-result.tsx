// What came out of an experiment, how good the prediction was, and why: then one thing to change.
import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { Experiment, FlowRun, Judgement, Prediction } from '@/lib/lab/view';
import { FlowChart } from './flow-chart';
import { powerText, scientific } from './scientific';

export interface FlowOutcome {
  readonly run: FlowRun;
  readonly prediction: Prediction;
  readonly judgement: Judgement;
  readonly before?: FlowRun | undefined;
}

export function FlowResult({ experiment, outcome }: { experiment: Experiment; outcome: FlowOutcome }) {
  const t = useTranslations('lab');
  const { run, prediction, judgement, before } = outcome;
  const recurrent = experiment.kind === 'recurrent';
  const partly = judgement.flowRight || judgement.power !== 'far';
  const tone = judgement.right ? 'right' : partly ? 'partly' : 'wrong';
  return (
    <section id="result" aria-labelledby="result-title" className="grid scroll-mt-6 gap-6 *:min-w-0">
      <h2 id="result-title" className="text-xl font-semibold">
        {t(`came.${run.flow}`)}
      </h2>
      <Notice tone={tone} title={t(`judged.${tone}`)}>
        <p>
          {t('said', { flow: t(`flow.${prediction.flow}`), power: powerText(prediction.power) })}{' '}
          {judgement.actual === null ? t('nothing') : t('cameOut', { ratio: scientific(run.ratio) })}
        </p>
      </Notice>
      <div className="grid max-w-[68ch] gap-3">
        <Why experiment={experiment} run={run} />
      </div>
      <div className="grid gap-10 *:min-w-0 xl:grid-cols-2">
        <FlowChart quantity="gradient" run={run} before={before} recurrent={recurrent} />
        <FlowChart quantity="weightGradient" run={run} before={before} recurrent={recurrent} />
        <FlowChart quantity="output" run={run} before={before} recurrent={recurrent} />
      </div>
    </section>
  );
}

function Why({ experiment, run }: { experiment: Experiment; run: FlowRun }) {
  const t = useTranslations('lab');
  const { depth, activation, clipped } = experiment;
  const each = run.ratio ** (1 / depth);
  return (
    <>
      <p>
        {run.zero
          ? t(`why.zero.${run.zero}`)
          : t('why.each', { each: scientific(each), depth: String(depth), ratio: scientific(run.ratio) })}
      </p>
      {activation === 'sigmoid' ? <p>{t('why.sigmoid')}</p> : null}
      {clipped ? (
        <p>
          {run.scale === 1
            ? t('why.notClipped', { norm: scientific(run.norm) })
            : t('why.clipped', { norm: scientific(run.norm), scale: scientific(run.scale) })}
        </p>
      ) : null}
    </>
  );
}
