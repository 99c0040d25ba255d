// A hash table from an operation on operands to its node: linear probing, entries leave in the reverse order of their coming.
import type { GraphNode, Op } from './node';

const FIRST_SIZE = 256;

/** Ids of the nodes, found by operation and operands. */
export class NodeTable {
  /** Node ids plus one; 0 is free. */
  private slots = new Int32Array(FIRST_SIZE);
  private used = 0;

  constructor(private readonly nodes: readonly GraphNode[]) {}

  /** The node of this operation; a unary one has its operand as `b` too. */
  find(op: Op, a: GraphNode, b: GraphNode): GraphNode | undefined {
    const { slots, nodes } = this;
    const mask = slots.length - 1;
    for (let slot = hash(op, a, b) & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot] as number;
      if (id === 0) return undefined;
      const node = nodes[id - 1] as GraphNode;
      if (node.a === a && node.b === b && node.op === op) return node;
    }
  }

  add(node: GraphNode): void {
    if (2 * ++this.used > this.slots.length) this.grow();
    this.put(node);
  }

  /** Forgets the node that was added last. */
  removeLast({ id, op, a, b }: GraphNode): void {
    const mask = this.slots.length - 1;
    let slot = hash(op, a, b) & mask;
    while (this.slots[slot] !== id + 1) slot = (slot + 1) & mask;
    this.slots[slot] = 0;
    this.used--;
  }

  private put({ id, op, a, b }: GraphNode): void {
    const mask = this.slots.length - 1;
    let slot = hash(op, a, b) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = id + 1;
  }

  /** Nodes go over in the order of their ids, which is that of their coming. */
  private grow(): void {
    const ids = this.slots.filter((id) => id !== 0).sort();
    this.slots = new Int32Array(2 * this.slots.length);
    for (const id of ids) this.put(this.nodes[id - 1] as GraphNode);
  }
}

/** Operations differ in their length and first letter, or rarely meet. */
const hash = (op: Op, a: GraphNode, b: GraphNode): number =>
  (Math.imul(a.id, 0x9e3779b1) ^ Math.imul(b.id, 0x85ebca6b) ^ (op.charCodeAt(0) * 31 + op.charCodeAt(1) * 7)) >>> 4;
