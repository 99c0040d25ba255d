// Arithmetic on vectors of residues, point by point.
import type { FieldPoints } from './field-points';
import type { PrimeField } from './prime-field';
import type { Vector } from './vector';

/** Plain loops: these are the innermost ones of the exact step. */
export abstract class FieldVectors {
  abstract readonly points: FieldPoints;

  get field(): PrimeField {
    return this.points.field;
  }

  product(v: Vector, w: Vector): Vector {
    const { field } = this;
    const found = new Array<number>(v.length);
    for (let k = 0; k < v.length; k++) found[k] = field.multiply(v[k] as number, w[k] as number);
    return found;
  }

  quotient(v: Vector, w: Vector): Vector {
    return this.product(v, this.inverse(w));
  }

  /** v·n/d */
  scale(v: Vector, n: number, d = 1): Vector {
    const { field } = this;
    const c = d === 1 ? field.reduce(n) : field.multiply(field.reduce(n), field.inverse(d));
    const found = new Array<number>(v.length);
    for (let k = 0; k < v.length; k++) found[k] = field.multiply(c, v[k] as number);
    return found;
  }

  sum(v: Vector, w: Vector): Vector {
    const { field } = this;
    const found = new Array<number>(v.length);
    for (let k = 0; k < v.length; k++) found[k] = field.add(v[k] as number, w[k] as number);
    return found;
  }

  shifted(v: Vector, by: 1 | -1): Vector {
    const { field } = this;
    const summand = by === 1 ? 1 : field.p - 1;
    const found = new Array<number>(v.length);
    for (let k = 0; k < v.length; k++) found[k] = field.add(v[k] as number, summand);
    return found;
  }

  negative(v: Vector): Vector {
    const { field } = this;
    const found = new Array<number>(v.length);
    for (let k = 0; k < v.length; k++) found[k] = field.subtract(0, v[k] as number);
    return found;
  }

  /** 1/v; points where v is zero are dropped, and zero everywhere means undefined everywhere. */
  inverse(v: Vector): Vector {
    this.points.drop((k) => v[k] === 0, 'undefined');
    return this.field.inverses(v);
  }

  /** The field elements with these discrete logarithms. */
  powersOf(exponents: Vector): Vector {
    const { field } = this;
    const found = new Array<number>(exponents.length);
    for (let k = 0; k < exponents.length; k++) found[k] = field.exponential(exponents[k] as number);
    return found;
  }
}
