// Many learners checking answers at once, each on their own clock: a late reply does not delay the next question (open loop).
import { makePerson } from '@/lib/server/testing/people';
import { makeProblem } from '@/lib/server/testing/problems';
import { sessionOf } from '../../e2e/people';

interface Learner {
  readonly url: string;
  readonly cookie: string;
  readonly problemId: string;
  readonly partId: string;
  readonly formKey: string;
  readonly action: string;
}

const readAttribute = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');

/** Opens the problem's page as a browser does, and reads what its form would send. */
async function arrive(address: string): Promise<Learner> {
  const viewer = await makePerson();
  const problem = await makeProblem(viewer);
  const { name, value } = await sessionOf(viewer);
  const url = `${address}/problems/${problem.id}`;
  const cookie = `${name}=${value}`;
  const html = await (await fetch(url, { headers: { cookie } })).text();
  const formKey = /name="formKey" value="([^"]*)"/.exec(html)?.[1];
  const form = html.slice(0, html.indexOf('name="formKey"'));
  const reference = [...form.matchAll(/name="\$ACTION_\d+:0" value="([^"]*)"/g)].at(-1)?.[1];
  if (!formKey || !reference) throw new Error('The form of the problem was not found on its page.');
  const { id: action } = JSON.parse(readAttribute(reference)) as { id: string };
  return {
    url,
    cookie,
    problemId: problem.id,
    partId: problem.parts[0] ?? '',
    formKey: readAttribute(formKey),
    action,
  };
}

/** One check as the page sends it; milliseconds until the whole new page has come. Throws unless it is answered. */
async function check(learner: Learner, answer: string): Promise<number> {
  const { url, cookie, problemId, partId, formKey, action } = learner;
  const body = new FormData();
  const fields = { problemId, formKey, intent: `check:${partId}`, [`answers.${partId}`]: answer };
  for (const [name, value] of Object.entries(fields)) body.set(`_1_${name}`, value);
  body.set('0', '[{"ok":true},"$K1"]');
  const started = performance.now();
  const reply = await fetch(url, {
    method: 'POST',
    headers: { cookie, 'Next-Action': action, Accept: 'text/x-component', Origin: new URL(url).origin },
    body,
  });
  const text = await reply.text();
  if (!reply.ok || !text.includes('"ok":true')) {
    const [, said = ''] = /"message":"([^"]*)"/.exec(text) ?? [];
    throw new Error(`A check was answered with ${reply.status}. ${said}`);
  }
  return performance.now() - started;
}

/** Milliseconds of every check of `learners` people, one each `every` seconds, for `seconds`. */
export async function checkLoad(
  address: string,
  { learners, every, seconds }: { learners: number; every: number; seconds: number },
): Promise<readonly number[]> {
  const people: Learner[] = [];
  for (let i = 0; i < learners; i++) people.push(await arrive(address));
  const checks = people.flatMap((learner, i) =>
    Array.from({ length: Math.floor(seconds / every) }, async (_, round) => {
      await new Promise((resolve) => setTimeout(resolve, 1000 * every * (round + i / learners)));
      return check(learner, `x+${1000 * (i + 1) + round}`);
    }),
  );
  return Promise.all(checks);
}
