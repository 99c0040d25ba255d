import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JOIN_CODE_LENGTH, joinCode, normaliseJoinCode } from './join-code';

describe('joinCode', () => {
  it('is made of unambiguous letters and survives being typed by hand', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 64, maxLength: 64 }), (bytes) => {
        const code = joinCode(bytes.map((byte) => byte % 232));
        expect(code).toMatch(/^[A-HJKMNP-TW-Z2-9]{10}$/);
        expect(normaliseJoinCode(` ${code?.slice(0, 5).toLowerCase()}-${code?.slice(5)} `)).toBe(code);
      }),
    );
  });

  it('asks for more bytes when too few are even', () => {
    expect(joinCode(new Uint8Array(JOIN_CODE_LENGTH).fill(255))).toBeNull();
    expect(joinCode(new Uint8Array(JOIN_CODE_LENGTH - 1))).toBeNull();
  });
});
