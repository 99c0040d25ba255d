import { describe, expect, it } from 'vitest';
import { expandItems, MAX_SEED, readItems } from './assignment-items';

const item = { templateId: 't', version: 2, title: 'T', count: 3, seed: null };

describe('expandItems', () => {
  it('gives every problem its place, and consecutive seeds from a fixed one', () => {
    const places = expandItems([
      { ...item, count: 2 },
      { ...item, templateId: 'u', seed: 41 },
    ]);
    expect(places.map(({ position, templateId, seed }) => [position, templateId, seed])).toEqual([
      [0, 't', null],
      [1, 't', null],
      [2, 'u', 41],
      [3, 'u', 42],
      [4, 'u', 43],
    ]);
  });

  it('stays within the seeds the database can hold', () => {
    expect(expandItems([{ ...item, seed: MAX_SEED }]).map((place) => place.seed)).toEqual([MAX_SEED, 0, 1]);
  });
});

describe('readItems', () => {
  it('reads back what was stored and refuses anything else', () => {
    expect(readItems(JSON.parse(JSON.stringify([item])))).toEqual([item]);
    expect(() => readItems([{ ...item, count: 0 }])).toThrow();
    expect(() => readItems({})).toThrow();
  });
});
