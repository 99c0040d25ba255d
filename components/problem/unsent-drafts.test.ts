// Unsent drafts come back once, in the place they were typed in, and to nobody else.
import { describe, expect, it } from 'vitest';
import { forgetOthersDrafts, UnsentDrafts } from './unsent-drafts';

class Device {
  readonly kept = new Map<string, string>();
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, value: string) => void this.kept.set(key, value);
  removeItem = (key: string) => void this.kept.delete(key);
  key = (i: number) => [...this.kept.keys()][i] ?? null;
  get length() {
    return this.kept.size;
  }
}

const nothing = () => '';
const texts = (drafts: UnsentDrafts, current = nothing, isOldPage = false) =>
  new Map([...drafts.restore(current, isOldPage)].map(([partId, { text }]) => [partId, text]));

describe('unsent drafts', () => {
  it('come back after a reload', () => {
    const device = new Device();
    new UnsentDrafts(device, 'p').add('a', '6x', '');
    expect(texts(new UnsentDrafts(device, 'p'))).toEqual(new Map([['a', '6x']]));
    expect(texts(new UnsentDrafts(device, 'q')).size).toBe(0);
  });

  it('are forgotten when they have arrived, but not what was typed since', () => {
    const device = new Device();
    const drafts = new UnsentDrafts(device, 'p');
    drafts.add('a', '6x', '');
    drafts.add('a', '6x cos', '');
    drafts.arrived('a', '6x');
    expect(texts(new UnsentDrafts(device, 'p'))).toEqual(new Map([['a', '6x cos']]));
    drafts.arrived('a', '6x cos');
    expect(device.length).toBe(0);
  });

  it('are forgotten when a page shows that they have arrived another way', () => {
    const device = new Device();
    new UnsentDrafts(device, 'p').add('a', '6x', '');
    expect(texts(new UnsentDrafts(device, 'p'), () => '6x').size).toBe(0);
    expect(device.length).toBe(0);
  });

  it('do not overwrite what another device has sent since', () => {
    const device = new Device();
    new UnsentDrafts(device, 'p').add('a', 'old', '');
    expect(texts(new UnsentDrafts(device, 'p'), () => 'newer').size).toBe(0);
  });

  it('come back on an older page from the device, and know what they were typed over', () => {
    const device = new Device();
    new UnsentDrafts(device, 'p').add('a', '2x+7', 'x+1');
    const drafts = new UnsentDrafts(device, 'p');
    expect(texts(drafts).size).toBe(0);
    expect(drafts.restore(nothing, true)).toEqual(new Map([['a', { text: '2x+7', over: 'x+1' }]]));
    expect(texts(new UnsentDrafts(device, 'p'), () => 'x+1')).toEqual(new Map([['a', '2x+7']]));
  });

  it('are forgotten when somebody else comes, and kept while nobody is signed in', () => {
    const device = new Device();
    forgetOthersDrafts(device, 'ada');
    new UnsentDrafts(device, 'p').add('a', '6x', '');
    forgetOthersDrafts(device, '');
    forgetOthersDrafts(device, 'ada');
    expect(texts(new UnsentDrafts(device, 'p')).size).toBe(1);
    forgetOthersDrafts(device, 'grace');
    expect(texts(new UnsentDrafts(device, 'p')).size).toBe(0);
  });

  it('are lost, and nothing else, where the device keeps nothing', () => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const device = { getItem: refuse, setItem: refuse, removeItem: refuse, key: refuse, length: 0 };
    const drafts = new UnsentDrafts(device, 'p');
    drafts.add('a', '6x', '');
    expect(texts(drafts)).toEqual(new Map([['a', '6x']]));
    expect(() => forgetOthersDrafts(device, 'ada')).not.toThrow();
  });

  it('of another form than ours are not read', () => {
    const device = new Device();
    device.setItem('unsent-drafts:p', 'not JSON');
    expect(texts(new UnsentDrafts(device, 'p')).size).toBe(0);
  });
});
