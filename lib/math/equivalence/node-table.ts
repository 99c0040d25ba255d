// Finds the node of an operation on operands, or of a number: a hash table that can forget its latest nodes cheaply.
import type { Rational } from '../rational';
import type { GraphNode, Op } from './node';

const FIRST_SIZE = 128;
const WORD = 0xffff_ffffn;

/**
 * Open addressing with linear probing. Nodes are forgotten in the reverse order of their adding only, so that emptying a slot
 * never hides a node that was put further along because of it.
 */
export class NodeTable {
  private slots: (GraphNode | undefined)[] = new Array<GraphNode | undefined>(FIRST_SIZE).fill(undefined);
  private readonly added: GraphNode[] = [];

  compound(op: Op, a: GraphNode, b: GraphNode): GraphNode | undefined {
    const { slots } = this;
    const last = slots.length - 1;
    for (let i = hashOf(op, a.id, b.id) & last; ; i = (i + 1) & last) {
      const node = slots[i];
      if (!node || (node.op === op && node.a === a && node.b === b)) return node;
    }
  }

  number(value: Rational): GraphNode | undefined {
    const { slots } = this;
    const last = slots.length - 1;
    for (let i = hashOfNumber(value) & last; ; i = (i + 1) & last) {
      const node = slots[i];
      if (!node || (node.value && node.value.n === value.n && node.value.d === value.d)) return node;
    }
  }

  add(node: GraphNode): void {
    this.added.push(node);
    if (this.added.length * 2 <= this.slots.length) this.place(node);
    else {
      this.slots = new Array<GraphNode | undefined>(this.slots.length * 2).fill(undefined);
      for (const each of this.added) this.place(each);
    }
  }

  /** Forgets the nodes whose id is not below `length`. */
  rollback(length: number): void {
    const { slots, added } = this;
    const last = slots.length - 1;
    for (let node = added[added.length - 1]; node && node.id >= length; node = added[added.length - 1]) {
      added.pop();
      let i = slotHash(node) & last;
      while (slots[i] !== node) i = (i + 1) & last;
      slots[i] = undefined;
    }
  }

  private place(node: GraphNode): void {
    const { slots } = this;
    const last = slots.length - 1;
    let i = slotHash(node) & last;
    while (slots[i]) i = (i + 1) & last;
    slots[i] = node;
  }
}

const slotHash = (node: GraphNode): number =>
  node.value ? hashOfNumber(node.value) : hashOf(node.op, node.a.id, node.b.id);

const mixed = (x: number, y: number): number => {
  const h = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b);
  return h ^ (h >>> 15);
};

const hashOf = (op: Op, a: number, b: number): number => mixed(a * 32 + op.length * 3 + op.charCodeAt(0), b);
const hashOfNumber = ({ n, d }: Rational): number => mixed(Number(n & WORD), Number(d & WORD));
