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

describe('unsent drafts', () => {
  it('come back after a reload', () => {
    const device = new Device();
    new UnsentDrafts(device, 'p').add('a', '6x', '');
    expect(new UnsentDrafts(device, 'p').restore(nothing)).toEqual(new Map([['a', '6x']]));
    expect(new UnsentDrafts(device, 'q').restore(nothing).size).toBe(0);
  });

  it('are forgotten when they have arrived, but not what was typed since', () => {
    const device = new Device();
    const drafts = new UnsentDrafts(device, 'p');
    drafts.add('a', '6x', '');
    drafts.add('a', '6x cos', '');
    drafts.arrived('a', '6x');
    expect(new UnsentDrafts(device, 'p').restore(nothing)).toEqual(new Map([['a', '6x cos']]));
    drafts.arrived('a', '6x cos');
    expect(device.length).toBe(0);
  });

  it('do not overwrite what another device has sent since', () => {
    const device = new Device();
    new UnsentDrafts(device, 'p').add('a', 'old', '');
    expect(new UnsentDrafts(device, 'p').restore(() => 'newer').size).toBe(0);
    expect(device.length).toBe(0);
  });

  it('are forgotten when somebody else comes, and kept while nobody is signed in', () => {
    const device = new Device();
    forgetOthersDrafts(device, 'ada');
    new UnsentDrafts(device, 'p').add('a', '6x', '');
    forgetOthersDrafts(device, '');
    forgetOthersDrafts(device, 'ada');
    expect(new UnsentDrafts(device, 'p').restore(nothing).size).toBe(1);
    forgetOthersDrafts(device, 'grace');
    expect(new UnsentDrafts(device, 'p').restore(nothing).size).toBe(0);
  });

  it('are lost, and nothing else, where the device keeps nothing', () => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const device = { getItem: refuse, setItem: refuse, removeItem: refuse, key: refuse, length: 0 };
    const drafts = new UnsentDrafts(device, 'p');
    drafts.add('a', '6x', '');
    expect(drafts.restore(nothing)).toEqual(new Map([['a', '6x']]));
    expect(() => forgetOthersDrafts(device, 'ada')).not.toThrow();
  });

  it('of another form than ours are not read', () => {
    const device = new Device();
    device.setItem('unsent-drafts:p', 'not JSON');
    expect(new UnsentDrafts(device, 'p').restore(nothing).size).toBe(0);
  });
});
